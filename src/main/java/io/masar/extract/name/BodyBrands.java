package io.masar.extract.name;

import io.masar.Among;
import io.masar.extract.page.Line;
import io.masar.extract.page.Words;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;

/** The names of bodies that are no description: quoted, foreign, or told by a post before them. */
final class BodyBrands {

  /** How many tokens a quoted name has at most, quotes aside. */
  private static final int QUOTED = 6;

  /** How many words a foreign name has at most. */
  private static final int FOREIGN = 3;

  private BodyBrands() {}

  /**
   * {@return the token behind the name that begins at {@code i}, or {@code i}; {@code foreign} ones
   * stand without quotes}
   */
  static int end(Line line, int i, boolean foreign) {
    int quoted = quoted(line, i);
    return quoted == i && foreign ? foreign(line, i) : quoted;
  }

  private static int quoted(Line line, int i) {
    int j = i + 1;
    while (line.isQuote(i) && j <= i + QUOTED + 1 && (line.isWord(j) || line.isNumber(j))) {
      j++;
    }
    if (j == i + 1 || !line.isQuote(j)) {
      return i;
    }
    j++;
    while (j < line.size() && line.isOneOf(NameList.IN_PARLIAMENT, j)) {
      j++;
    }
    return j;
  }

  /** The token behind the unknown words from {@code i} on, which name a company. */
  private static int foreign(Line line, int i) {
    int j = i;
    while (j < i + FOREIGN
        && line.isWord(j)
        && line.readings(j).isEmpty()
        && !Words.definite(line, j)) {
      j++;
    }
    return j;
  }

  /**
   * {@return whether a post leads to the head at token {@code i}: "the DIRECTOR of the section",
   * "SPOKESMAN ON BEHALF of the chamber"}
   */
  static boolean anchored(Line line, int i) {
    int j = i - 1;
    while (j > i - 4 && line.has(j, Sense.Adjective.class) && Words.definite(line, j)) {
      j--;
    }
    return PostPhrases.isPost(line, j) || line.isOneOf(NameList.BEHALF, j);
  }

  /**
   * {@return whether "for rights of man" begins at token {@code j}: an ordinary noun and a definite
   * one}
   */
  static boolean isPurpose(Line line, int j) {
    boolean definite = line.form(j + 1).startsWith("ال") && line.form(j + 1).length() > 3;
    return definite
        && line.form(j).startsWith("ل")
        && !line.has(j, Sense.Action.class)
        && Among.any(
            line.readings(j),
            r ->
                (r.sense() instanceof Sense.Ordinary || r.sense() instanceof Sense.GivenName)
                    && r.preposition().equals("ل")
                    && r.pronoun().isEmpty()
                    && !r.conjunction()
                    && !r.article());
  }
}
