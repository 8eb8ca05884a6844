package io.masar.time;

/** How an expression bounds what it dates. */
public enum Relation {
  /** At or during a day, month or year. */
  POINT,
  /** By the end of it at the latest. */
  DEADLINE,
  /** From its first day on. */
  SINCE,
  /** Ended before it starts. */
  BEFORE,
  /** Starting after it ends. */
  AFTER,
  /** From the start of one to the end of another. */
  RANGE,
  /** Some days, weeks or months before or after publication. */
  WINDOW
}
