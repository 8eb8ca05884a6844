package io.masar.store;

import java.time.LocalDate;

/** Days of these centuries, each once: a batch may read a million of them. */
final class Days {

  private static final int MOST = 1 << 16;
  private static final LocalDate[] KNOWN = new LocalDate[MOST];

  private Days() {}

  /** {@return a day by its number since 1970} Several threads may ask: days never change. */
  static LocalDate of(long number) {
    if (number < 0 || number >= MOST) {
      return LocalDate.ofEpochDay(number);
    }
    LocalDate known = KNOWN[(int) number];
    if (known == null) {
      known = LocalDate.ofEpochDay(number);
      KNOWN[(int) number] = known;
    }
    return known;
  }
}
