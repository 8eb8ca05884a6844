package io.masar.mapping;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list of words that a rule of the extractor asks for, kept in {@code loader/grammar/lists}.
 *
 * <p>Unlike a {@link Sense}, a list does not make a word known: it only answers whether a word
 * stands in it. Words are folded on reading; a phrase has {@code _} between its words.
 */
public sealed interface WordList
    permits MemberList,
        AgreementList,
        AttackList,
        MoverList,
        RouteList,
        NoMoveList,
        StatusList,
        DateList,
        ClauseList,
        NameList,
        NumberList,
        PlaceList,
        KindList {

  /** {@return what it is called in its file} */
  String name();

  /** {@return how its words stand in its file} */
  default Shape shape() {
    return Shape.WORDS;
  }

  /** {@return every list} */
  static List<WordList> all() {
    return Stream.<WordList[]>of(
            MemberList.values(),
            AgreementList.values(),
            AttackList.values(),
            MoverList.values(),
            RouteList.values(),
            NoMoveList.values(),
            StatusList.values(),
            DateList.values(),
            ClauseList.values(),
            NameList.values(),
            NumberList.values(),
            PlaceList.values(),
            KindList.values())
        .flatMap(Stream::of)
        .toList();
  }

  /** How the words of a list stand in its file. */
  enum Shape {
    /** One list of words, or several by how they are inflected. */
    WORDS,
    /** Kinds, each with its words. */
    BY_KIND,
    /** One list of words that are not folded, since their letters tell them apart. */
    AS_WRITTEN
  }
}
