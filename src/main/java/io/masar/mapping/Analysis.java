package io.masar.mapping;

import io.masar.mapping.Sense.Action;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What the lexicon makes of a folded word or of two: the readings, and what they show at once. */
public final class Analysis {

  /** The sorts of sense there are. */
  private static final List<Class<?>> SORTS = List.of(Sense.class.getPermittedSubclasses());

  private static final int NUMERAL = bits(Sense.Numeral.class);
  private static final int GIVEN = bits(Sense.GivenName.class);
  private static final Reading[] NO_READINGS = {};
  private static final Class<?>[] NO_CLASSES = {};
  private static final NameStart[] NO_NAMES = {};
  private static final List<Reading> NONE = new Readings(NO_READINGS);

  /** Nothing is known. */
  public static final Analysis UNKNOWN =
      new Analysis("", List.of(), List.of(), false, false, Listing.NONE);

  private final List<Reading> readings;
  private final Reading[] each;
  private final Class<?>[] senses;
  private final int sorts;
  private final Class<?>[] meanings;
  private final long functions;
  private final NameStart[] names;
  private final Action verb;
  private final String preposition;
  private final boolean opens;
  private final boolean closes;
  private final boolean definite;
  private final boolean inNames;
  private final boolean ofNumbers;
  private final int alef;
  private final Listing listing;
  private final Analysis unnamed;
  private final Analysis bare;
  private final Analysis indefinite;

  Analysis(
      String form,
      List<Reading> readings,
      List<NameStart> names,
      boolean opens,
      boolean closes,
      Listing listing) {
    this.names = names.isEmpty() ? NO_NAMES : names.toArray(NameStart[]::new);
    this.each = readings.isEmpty() ? NO_READINGS : readings.toArray(Reading[]::new);
    this.readings = readings.isEmpty() ? NONE : new Readings(each);
    this.senses = senses(each);
    this.sorts = sorts(each);
    this.meanings = meanings(each);
    this.listing = listing;
    this.definite = isDefinite(form);
    this.ofNumbers =
        isAny(NUMERAL)
            || listing.has(NumberList.BETWEEN)
            || listing.has(NumberList.WHAT)
            || listing.has(NumberList.NO);
    this.inNames =
        each.length == 0
            || isAny(GIVEN)
            || listing.has(NameList.NAME_SECOND)
            || listing.has(NameList.FOREIGN_BINDER);
    this.alef = alef(form);
    this.verb = verb(each);
    this.functions = functions(each);
    this.preposition = preposition(form, each);
    this.opens = opens;
    this.closes = closes;
    this.unnamed = only(Analysis::isNoName, form, names);
    this.bare = only(reading -> reading.pronoun().isEmpty(), form, names);
    this.indefinite = only(reading -> !reading.article(), form, names);
  }

  /**
   * What is known of a word without readings and names, which is as much of many another.
   *
   * @param definite see {@link Analysis#isDefinite()}
   * @param alef see {@link Analysis#alef()}
   */
  private record Stranger(
      boolean definite, int alef, boolean opens, boolean closes, Listing listing) {}

  /** {@return what it shares with other words of which as little is known, or {@code null}} */
  Object stranger() {
    return each.length + names.length > 0
        ? null
        : new Stranger(definite, alef, opens, closes, listing);
  }

  private Analysis only(Predicate<Reading> kept, String form, List<NameStart> starts) {
    List<Reading> others = new ArrayList<>(each.length);
    for (Reading reading : each) {
      if (kept.test(reading)) {
        others.add(reading);
      }
    }
    return others.size() == each.length
        ? this
        : new Analysis(form, others, starts, opens, closes, listing);
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
    for (int i = 0; i < senses.length; i++) {
      if (senses[i] == sense) {
        return each[i];
      }
    }
    return null;
  }

  /** {@return a set of sorts of sense, a bit each} */
  @SafeVarargs
  public static int bits(Class<? extends Sense>... sorts) {
    int bits = 0;
    for (Class<? extends Sense> sort : sorts) {
      bits |= 1 << SORTS.indexOf(sort);
    }
    return bits;
  }

  /** {@return whether it has a reading in one of the senses, given by {@link #bits}} */
  public boolean isAny(int senses) {
    return (sorts & senses) != 0;
  }

  /** {@return whether it can be an action word that does this} */
  public boolean means(Class<? extends Lexeme.Meaning> meaning) {
    for (Class<?> one : meanings) {
      if (one == meaning) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the word stands in the list} */
  public boolean isOneOf(WordList list) {
    return listing.has(list);
  }

  /** {@return whether the word stands in any list} */
  public boolean isListed() {
    return listing.isWhole();
  }

  /** {@return whether the word ends with one of any list} */
  public boolean endsListed() {
    return listing.isEnding();
  }

  /** {@return whether the word ends with one of the list, behind whatever clitics} */
  public boolean endsWithOneOf(WordList list) {
    return listing.hasEnding(list);
  }

  /** {@return whether the word begins with one of the list, before whatever ending} */
  public boolean beginsWithOneOf(WordList list) {
    return listing.hasBeginning(list);
  }

  /** {@return whether the word is the first of a phrase of the list} */
  public boolean opensOneOf(WordList list) {
    return listing.opens(list);
  }

  /** {@return whether its letters begin with the article, behind a proclitic or not} */
  public boolean isDefinite() {
    return definite;
  }

  /**
   * {@return whether the name of a person may go on with it: an unknown word, a given name, or what
   * joins names}
   */
  public boolean isInNames() {
    return inNames;
  }

  /** {@return whether it counts, or leads to a count: "between", "what is", "no"} */
  public boolean isOfNumbers() {
    return ofNumbers;
  }

  /** {@return where alef and lam stand that look like the article, be it behind "and"; or -1} */
  public int alef() {
    return alef;
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

  private static Class<?>[] senses(Reading[] each) {
    Class<?>[] senses = each.length == 0 ? NO_CLASSES : new Class<?>[each.length];
    for (int i = 0; i < each.length; i++) {
      senses[i] = each[i].sense().getClass();
    }
    return senses;
  }

  private static int sorts(Reading[] each) {
    int sorts = 0;
    for (Reading reading : each) {
      sorts |= bits(reading.sense().getClass());
    }
    return sorts;
  }

  /** What the action words among the readings do. */
  private static Class<?>[] meanings(Reading[] each) {
    Class<?>[] meanings = NO_CLASSES;
    for (Reading reading : each) {
      if (reading.sense() instanceof Action action) {
        meanings = Arrays.copyOf(meanings, meanings.length + 1);
        meanings[meanings.length - 1] = action.lexeme().meaning().getClass();
      }
    }
    return meanings;
  }

  private static int alef(String form) {
    return form.startsWith("ال") ? 0 : form.startsWith("وال") ? 1 : -1;
  }

  private static boolean isDefinite(String form) {
    int start = form.startsWith("و") && form.length() > 4 ? 1 : 0;
    int letters = form.length() - start;
    return letters > 3 && form.startsWith("ال", start)
        || letters > 4
            && (form.startsWith("لل", start)
                || form.startsWith("بال", start)
                || form.startsWith("كال", start));
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
