package io.masar.mapping;

/** Lists of words that rules on when a thing told is ask for. */
public enum DateList implements WordList {
  /** Words that look like a date once folded, as written. */
  NO_DATE {
    @Override
    public Shape shape() {
      return Shape.AS_WRITTEN;
    }
  },
  /** "While", before what is still under way. */
  WHILE,
  /** "When", before what is past. */
  WHEN,
  /** "When", right behind the time of the verb it stands before. */
  AT_WHICH,
  /** "Before", with an event behind it whose time is told: "BEFORE the elections of May". */
  EVENT_BEFORE,
  /** Spans within a day: what happened hours before happened on the day told. */
  HOURS,
  /** "First", "greatest", "of its kind": since when, and not when: "the FIRST raid since 2010". */
  NTH,
  /** What tells of another noun that it lasts since a time: "the war RAGING since 2014". */
  LASTING
}
