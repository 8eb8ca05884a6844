package io.masar.time;

/** Reads counts and ordinals, in digits and words. */
final class NumberPhrases {

  private NumberPhrases() {}

  /** A number and the place behind it. */
  record Count(int value, int end) {}

  /** {@return the cardinal at {@code i}: "3", "ثلاثة", "خمسة وعشرين", or {@code null}} */
  static Count cardinal(Reading reading, int i) {
    if (reading.isNumber(i)) {
      return new Count(reading.number(i), i + 1);
    }
    return words(reading, i, TimeRole.CARDINAL, TimeRole.CARDINAL);
  }

  /** {@return the ordinal at {@code i}: "الخامس", "الخامس والعشرين", or {@code null}} */
  static Count ordinal(Reading reading, int i) {
    Count ordinal = words(reading, i, TimeRole.ORDINAL, TimeRole.ORDINAL);
    return ordinal == null ? null : tensBesideOrdinal(reading, ordinal);
  }

  private static Count tensBesideOrdinal(Reading reading, Count ordinal) {
    int tens = reading.added(ordinal.end());
    boolean adds = ordinal.value() < 10 && tens >= 0 && reading.is(tens, TimeRole.CARDINAL);
    int value = adds ? reading.value(tens, TimeRole.CARDINAL) : 0;
    boolean isTens = value == 20 || value == 30;
    return isTens ? new Count(ordinal.value() + value, reading.end(tens)) : ordinal;
  }

  private static Count words(Reading reading, int i, TimeRole ones, TimeRole tens) {
    if (!reading.is(i, ones)) {
      return null;
    }
    int value = reading.value(i, ones);
    int end = reading.end(i);
    int next = reading.added(end);
    boolean adds = value < 10 && next >= 0 && reading.is(next, tens);
    boolean isTens = adds && reading.value(next, tens) >= 20 && reading.value(next, tens) % 10 == 0;
    return isTens
        ? new Count(value + reading.value(next, tens), reading.end(next))
        : new Count(value, end);
  }

  /** {@return the day of the month at {@code i}, in digits or as an ordinal, or {@code null}} */
  static Count dayOfMonth(Reading reading, int i) {
    Count day = digitsOfDay(reading, i);
    if (day == null) {
      day = reading.is(i, TimeRole.NO_DAY) ? null : ordinal(reading, i);
    }
    return day != null && day.value() >= 1 && day.value() <= 31 ? day : null;
  }

  private static Count digitsOfDay(Reading reading, int i) {
    return reading.isNumber(i) && reading.digits(i) <= 2
        ? new Count(reading.number(i), i + 1)
        : null;
  }
}
