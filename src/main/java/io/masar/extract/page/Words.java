package io.masar.extract.page;

import io.masar.mapping.FunctionWord;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/** What a word looks like, where no table knows it. */
public final class Words {

  private Words() {}

  /** {@return whether word {@code i} carries the article, with or without a clitic before it} */
  public static boolean definite(Line line, int i) {
    return line.isDefinite(i);
  }

  /** {@return whether word {@code i} may be a name: unknown to the lexicon, or a given name} */
  public static boolean nameLike(Line line, int i) {
    if (!line.isWord(i) || line.form(i).length() < 2) {
      return false;
    }
    if (line.has(i, Sense.GivenName.class)) {
      return bareGivenName(line, i);
    }
    return line.readings(i).isEmpty();
  }

  /** {@return whether word {@code i} is a given name without clitics} */
  public static boolean bareGivenName(Line line, int i) {
    if (!line.has(i, Sense.GivenName.class)) {
      return false;
    }
    boolean bare = false;
    boolean grammatical = false;
    for (Reading reading : line.readings(i)) {
      bare |= reading.sense() instanceof Sense.GivenName && !reading.article() && alone(reading);
      grammatical |=
          reading.sense() instanceof Sense.Function function
              && function.word() != FunctionWord.NAME_PARTICLE
              && !reading.preposition().equals("ك")
              && reading.pronoun().isEmpty();
    }
    return bare && (!grammatical || line.form(i).equals("علي"));
  }

  /** {@return whether the preposition tells what a thing lies in: "in"} */
  public static boolean within(String preposition) {
    return preposition.equals("في") || preposition.equals("ب");
  }

  /** {@return whether "that" stands at token {@code i}, before a verb that is so governed} */
  public static boolean that(Line line, int i) {
    return line.form(i).equals("ان");
  }

  /** {@return whether token {@code i} negates, and is no "what"} */
  public static boolean negates(Line line, int i) {
    return line.is(i, FunctionWord.NEGATION) && !line.is(i, FunctionWord.RELATIVE);
  }

  /** {@return whether a comma stands at token {@code i}} */
  public static boolean comma(Line line, int i) {
    return line.form(i).equals("،");
  }

  /** {@return whether a preposition with a pronoun stands at token {@code i}: "from IT"} */
  public static boolean pronominal(Line line, int i) {
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Function function
          && function.word() == FunctionWord.PREPOSITION
          && !reading.pronoun().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether no clitic but the article is written on it} */
  public static boolean alone(Reading reading) {
    return !reading.conjunction() && reading.preposition().isEmpty() && reading.pronoun().isEmpty();
  }

  /** {@return whether a preposition before the noun of a place tells that it is no verb} */
  public static boolean governed(Line line, int i) {
    return line.isOneOf(PlaceList.GOVERNING, i - 1) && line.has(i, Sense.Head.class);
  }

  /** {@return whether word {@code i} is an ordinary word as it stands, without any clitic} */
  public static boolean whole(Line line, int i) {
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Ordinary && alone(reading)) {
        return true;
      }
    }
    return false;
  }
}
