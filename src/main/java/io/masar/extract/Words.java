package io.masar.extract;

import io.masar.mapping.FunctionWord;
import io.masar.mapping.Sense;

/** What a word looks like, where no table knows it. */
final class Words {

  private Words() {}

  /** {@return whether word {@code i} carries the article, with or without a clitic before it} */
  static boolean definite(Line line, int i) {
    String form = line.form(i);
    int start = form.startsWith("و") && form.length() > 4 ? 1 : 0;
    return line.isWord(i)
        && !line.isHamza(i)
        && (form.startsWith("ال", start) && form.length() - start > 3
            || form.startsWith("لل", start) && form.length() - start > 4
            || (form.startsWith("بال", start) || form.startsWith("كال", start))
                && form.length() - start > 4);
  }

  /** {@return whether word {@code i} may be a name: unknown to the lexicon, or a given name} */
  static boolean nameLike(Line line, int i) {
    if (!line.isWord(i) || line.form(i).length() < 2) {
      return false;
    }
    if (line.has(i, Sense.GivenName.class)) {
      return bareGivenName(line, i);
    }
    return line.readings(i).isEmpty();
  }

  /** {@return whether word {@code i} is a given name without clitics} */
  static boolean bareGivenName(Line line, int i) {
    if (!line.has(i, Sense.GivenName.class)) {
      return false;
    }
    boolean grammatical =
        line.readings(i).stream()
            .anyMatch(
                r ->
                    r.sense() instanceof Sense.Function f
                        && f.word() != FunctionWord.NAME_PARTICLE
                        && r.pronoun().isEmpty());
    if (grammatical && !line.form(i).equals("علي")) {
      return false;
    }
    return line.readings(i).stream()
        .anyMatch(
            reading ->
                reading.sense() instanceof Sense.GivenName
                    && !reading.conjunction()
                    && reading.preposition().isEmpty()
                    && reading.pronoun().isEmpty()
                    && !reading.article());
  }

  /** {@return whether word {@code i} is an ordinary word as it stands, without any clitic} */
  static boolean whole(Line line, int i) {
    return line.has(i, Sense.Ordinary.class)
        && line.readings(i).stream()
            .anyMatch(
                reading ->
                    reading.sense() instanceof Sense.Ordinary
                        && !reading.conjunction()
                        && reading.preposition().isEmpty()
                        && reading.pronoun().isEmpty());
  }

  /** {@return whether a proclitic is the only reason why word {@code i} is unknown} */
  static boolean proclitic(Line line, int i) {
    return line.readings(i).stream()
        .anyMatch(reading -> reading.conjunction() || !reading.preposition().isEmpty());
  }
}
