package io.masar.mapping;

import io.masar.mapping.Sense.Action;
import java.util.List;
import java.util.function.Predicate;

/** What the lexicon makes of a folded word or of two: the readings, and what they show at once. */
public final class Analysis {

  /** Nothing is known. */
  public static final Analysis UNKNOWN = new Analysis("", List.of(), List.of(), false, false);

  private final List<Reading> readings;
  private final Reading[] each;
  private final long functions;
  private final NameStart[] names;
  private final Action verb;
  private final String preposition;
  private final boolean opens;
  private final boolean closes;
  private final Analysis unnamed;
  private final Analysis bare;
  private final Analysis indefinite;

  Analysis(
      String form, List<Reading> readings, List<NameStart> names, boolean opens, boolean closes) {
    this.names = names.toArray(NameStart[]::new);
    this.each = readings.toArray(Reading[]::new);
    this.readings = new Readings(each);
    this.verb = verb(each);
    this.functions = functions(each);
    this.preposition = form.length() > 1 ? preposition(form, each) : "";
    this.opens = opens;
    this.closes = closes;
    this.unnamed = only(Analysis::isNoName, form, names);
    this.bare = only(reading -> reading.pronoun().isEmpty(), form, names);
    this.indefinite = only(reading -> !reading.article(), form, names);
  }

  private Analysis only(Predicate<Reading> kept, String form, List<NameStart> starts) {
    List<Reading> others = readings.stream().filter(kept).toList();
    return others.size() == each.length ? this : new Analysis(form, others, starts, opens, closes);
  }

  /** {@return the readings, those with fewest clitics first} */
  public List<Reading> readings() {
    return readings;
  }

  /** {@return how many ways there are in which names begin with it} */
  public int names() {
    return names.length;
  }

  /** {@return the way number {@code n} in which names begin with it} */
  public NameStart name(int n) {
    return names[n];
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
    return (functions & word.bit()) != 0;
  }

  /** {@return the grammatical words it can be, a {@link FunctionWord#bit} each} */
  public long functions() {
    return functions;
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

  /** {@return the same word where it cannot carry a pronoun} */
  public Analysis bare() {
    return bare;
  }

  /** {@return the same word where it cannot carry the article} */
  public Analysis indefinite() {
    return indefinite;
  }

  /** {@return whether it may be the first word of a phrase of the lexicon} */
  boolean opens() {
    return opens;
  }

  /** {@return whether it may be the last word of a phrase of the lexicon} */
  boolean closes() {
    return closes;
  }

  private static long functions(Reading[] each) {
    long functions = 0;
    for (Reading reading : each) {
      if (reading.sense() instanceof Sense.Function function) {
        functions |= function.word().bit();
      }
    }
    return functions;
  }

  private static boolean isNoName(Reading reading) {
    return !(reading.sense() instanceof Sense.GivenName);
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
