package io.masar.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How the words of a list are inflected that stand under its lower-case name in the list. */
enum Inflection {
  /** As they stand. */
  WORDS(List.of(""), List.of("")),
  /** Nouns, with the article and without. */
  NOUNS(List.of("", "ال"), List.of("", "ا")),
  /**
   * Adjectives, masculine singular: feminine, dual and plural too, with the article and without.
   */
  ADJECTIVES(List.of("", "ال"), List.of("", "ا", "ه", "ين", "ون", "تين", "تان", "ات")),
  /** Nouns that count only with a pronoun, behind "and" or not: "ITS barracks". */
  OWNED(List.of("", "و"), List.of("ها", "ه", "هم", "هما", "هن", "نا")),
  /** Nouns behind "for", whose pronoun is what it is for: "TO RETAKE it". */
  FOR(List.of("ل", "لل"), List.of("", "ها", "ه", "هم")),
  /** Verbs, by the perfect: the finite forms that the grammar's verbs have, without clitics. */
  VERBS(List.of(), List.of());

  private final List<String> beginnings;
  private final List<String> endings;

  Inflection(List<String> beginnings, List<String> endings) {
    this.beginnings = beginnings;
    this.endings = endings;
  }

  /** {@return the inflection of that name in a file} */
  static Optional<Inflection> of(String name) {
    return Arrays.stream(values()).filter(one -> one.key().equals(name)).findFirst();
  }

  /** {@return what all are called} */
  static String keys() {
    return Arrays.stream(values()).map(Inflection::key).collect(Collectors.joining(", "));
  }

  /** {@return what it is called in a file} */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the forms of the folded word; none of a verb, which the lexicon knows} */
  Set<String> forms(String word) {
    Set<String> forms = new TreeSet<>();
    for (String beginning : beginnings) {
      for (String ending : endings) {
        forms.add(beginning + stem(word, ending) + ending);
      }
    }
    return forms;
  }

  private static String stem(String word, String ending) {
    boolean feminine = word.endsWith("ه") && !ending.isEmpty();
    return feminine ? word.substring(0, word.length() - 1) + "ت" : word;
  }
}
