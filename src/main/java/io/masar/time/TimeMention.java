package io.masar.time;

import io.masar.Interval;
import io.masar.Span;

/**
 * A date expression in a sentence.
 *
 * @param interval where it lies on the calendar; {@code null} when it cannot be placed, as a
 *     relative one in an article without a date
 * @param firstToken its first token's place in the sentence
 * @param lastTokenExclusive the place behind its last token
 * @param span where it stands in the text as written, proclitics of the first word included
 * @param why how the interval was found, for a reader
 */
public record TimeMention(
    Interval interval,
    int firstToken,
    int lastTokenExclusive,
    Span span,
    Relation relation,
    String why) {

  /** {@return whether it lies somewhere on the calendar} */
  public boolean isPlaced() {
    return interval != null;
  }
}
