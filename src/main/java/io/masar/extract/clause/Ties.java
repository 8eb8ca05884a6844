package io.masar.extract.clause;

import io.masar.Among;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.ClauseList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;
import io.masar.time.TimeMention;
import java.util.Set;

/**
 * Whether a word has what it governs behind the preposition that it takes: "backed out OF the
 * withdrawal", "suspended the withdrawal".
 */
final class Ties {

  /**
   * How many nouns that nothing is known of may stand between a preposition and what it governs.
   */
  private static final int CONSTRUCT = 3;

  private final Page page;
  private final Line line;

  Ties(Page page, Line line) {
    this.page = page;
    this.line = line;
  }

  /**
   * {@return whether the word at token {@code at} takes what stands at token {@code governed} as it
   * stands there}
   */
  boolean holds(int at, Reading reading, int governed) {
    Sense.Action action = (Sense.Action) reading.sense();
    Set<String> takes = action.lexeme().takes();
    return takes.isEmpty()
        || takes.contains("") && !reading.article() && directly(at, action.finite(), governed)
        || tied(at, takes, governed);
  }

  /** Whether it is the object of a verb, or stands right behind a noun but for names. */
  private boolean directly(int at, boolean finite, int governed) {
    int first = finite ? first(at, governed) : governed;
    if (line.isPreposition(first - 1) || Among.all(line.readings(first), Ties::joined)) {
      return false;
    }
    int i = at + 1;
    while (i < first) {
      int next = behindName(i);
      if (next == i && !(finite && passes(i))) {
        return false;
      }
      i = Math.max(next, i + 1);
    }
    return true;
  }

  /** Whether the word may stand between a verb and its object: "the ministry", "in" before P. */
  private boolean passes(int i) {
    return line.isQuote(i)
        || line.isOneOf(ClauseList.ADVERB, i)
        || line.isPreposition(i) && behindName(i + 1) > i + 1
        || Words.definite(line, i) && Among.none(line.readings(i), Ties::joined);
  }

  private static boolean joined(Reading reading) {
    return reading.conjunction() || !reading.preposition().isEmpty();
  }

  /** The token behind the name or time at token {@code i}, or {@code i}. */
  private int behindName(int i) {
    TimeMention time = page.timeAt(line.index(), i);
    if (time != null) {
      return Math.max(time.lastTokenExclusive(), i + 1);
    }
    Mention mention = page.at(line.index(), i);
    return mention == null ? i : Math.max(mention.to(), i + 1);
  }

  /** Whether one of the prepositions stands before it, or before the nouns that it belongs to. */
  private boolean tied(int at, Set<String> takes, int governed) {
    int first = first(at, governed);
    String before = line.preposition(first - 1);
    boolean that = line.is(first, FunctionWord.THAT);
    return !before.isEmpty() && takes.contains(before)
        || that && takes.contains(line.form(first).substring(0, 1))
        || Among.any(
            line.readings(first),
            r -> !r.preposition().isEmpty() && takes.contains(r.preposition()));
  }

  /** The first of the nouns that nothing is known of and that it belongs to. */
  private int first(int at, int governed) {
    int first = governed;
    while (first > at + 1
        && first > governed - CONSTRUCT
        && Among.none(line.readings(first), Ties::joined)
        && plain(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean plain(int i) {
    return line.isWord(i)
        && !line.isPreposition(i)
        && !Words.definite(line, i)
        && line.verb(i) == null
        && page.at(line.index(), i) == null
        && page.timeAt(line.index(), i) == null
        && !line.isOneOf(StatusList.AMID, i)
        && Among.none(line.readings(i), r -> r.sense() instanceof Sense.Function);
  }
}
