package io.masar.mapping;

import io.masar.mapping.Sense.Action;
import java.util.List;

/** What the lexicon makes of a folded word or of two: the readings, and what they show at once. */
public final class Analysis {

  /** Nothing is known. */
  public static final Analysis UNKNOWN = new Analysis("", List.of(), false, false);

  private final List<Reading> readings;
  private final Reading[] each;
  private final int functions;
  private final Action verb;
  private final String preposition;
  private final boolean opens;
  private final boolean closes;
  private final Analysis unnamed;

  Analysis(String form, List<Reading> readings, boolean opens, boolean closes) {
    this.readings = List.copyOf(readings);
    this.each = readings.toArray(Reading[]::new);
    this.functions = functions(each);
    this.verb = verb(each);
    this.preposition = form.length() > 1 ? preposition(form, each) : "";
    this.opens = opens;
    this.closes = closes;
    List<Reading> others = readings.stream().filter(Analysis::isNoName).toList();
    this.unnamed = others.size() == each.length ? this : new Analysis(form, others, opens, closes);
  }

  /** {@return the readings, those with fewest clitics first} */
  public List<Reading> readings() {
    return readings;
  }

  /** {@return the first reading in that sense, or {@code null}} */
  public Reading first(Class<? extends Sense> sense) {
    for (Reading reading : each) {
      if (reading.sense().getClass() == sense) {
        return reading;
      }
    }
    return null;
  }

  /** {@return whether it can be that grammatical word} */
  public boolean is(FunctionWord word) {
    return (functions & 1 << word.ordinal()) != 0;
  }

  /** {@return the finite verb it can be, or {@code null}} */
  public Action verb() {
    return verb;
  }

  /** {@return the preposition it is, conjunction aside; empty where it is none by itself} */
  public String preposition() {
    return preposition;
  }

  /** {@return the same word where it cannot be a given name} */
  public Analysis unnamed() {
    return unnamed;
  }

  /** {@return whether it may be the first word of a phrase of the lexicon} */
  boolean opens() {
    return opens;
  }

  /** {@return whether it may be the last word of a phrase of the lexicon} */
  boolean closes() {
    return closes;
  }

  private static boolean isNoName(Reading reading) {
    return !(reading.sense() instanceof Sense.GivenName);
  }

  private static int functions(Reading[] each) {
    int functions = 0;
    for (Reading reading : each) {
      if (reading.sense() instanceof Sense.Function function) {
        functions |= 1 << function.word().ordinal();
      }
    }
    return functions;
  }

  private static Action verb(Reading[] each) {
    for (Reading reading : each) {
      if (reading.sense() instanceof Action action && action.finite()) {
        return action;
      }
    }
    return null;
  }

  private static String preposition(String form, Reading[] each) {
    Reading first = null;
    boolean alone = false;
    for (Reading reading : each) {
      if (reading.sense() instanceof Sense.Function function
          && function.word() == FunctionWord.PREPOSITION) {
        first = first == null ? reading : first;
        alone |= reading.pronoun().isEmpty();
      }
    }
    return !alone ? "" : first.conjunction() ? form.substring(1) : form;
  }
}
