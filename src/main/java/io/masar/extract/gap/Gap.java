package io.masar.extract.gap;

/**
 * Something in an article that Masar saw and does not know.
 *
 * @param sort a type of entity, what stands before the word, a frame, or a part of date expressions
 * @param form the words as written, without proclitics
 * @param before the word before it, folded, or empty
 * @param behind the word behind it, folded, or empty
 */
public record Gap(Kind kind, String sort, String form, String before, String behind) {

  /** What is not known. */
  public enum Kind {
    /** A name that the gazetteer does not hold, found by the words round it. */
    NAME,
    /** A word in no table that stands where names stand. */
    WORD,
    /** A word that states a claim, beside a name that fits, for which no roles were found. */
    TRIGGER,
    /** A word of dates that was not placed on the calendar. */
    TIME
  }
}
