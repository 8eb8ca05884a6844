package io.masar.time;

import io.masar.text.Sentence;

/** Tells whether the words before a date speak of what was or of what is to come. */
@FunctionalInterface
public interface Tenses {

  /** What the words before a date speak of. */
  enum Tense {
    /** What happened. */
    PAST,
    /** What is to come. */
    AHEAD,
    /** Either, for all that can be seen. */
    OPEN
  }

  /** Tells nothing. */
  Tenses UNKNOWN = (sentence, token) -> Tense.OPEN;

  /** {@return what the words before {@code token}, with which a date begins, speak of} */
  Tense before(Sentence sentence, int token);
}
