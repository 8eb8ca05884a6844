package io.masar.time;

/** Keeps time words inside names and fixed phrases from being read as times. */
final class NameGuard {

  private NameGuard() {}

  /** {@return whether no time can start at {@code i}} */
  static boolean hidesTime(Reading reading, int i) {
    return !reading.isKnown(i) || reading.is(i, TimeRole.NO_TIME);
  }

  /**
   * {@return whether the day without a year that starts at {@code i} is part of a name: "مدينة 6
   * أكتوبر"}
   */
  static boolean isName(Reading reading, int i, Expression expression) {
    return expression instanceof DayOf day
        && day.leans()
        && !reading.isJoined(i)
        && reading.endsWith(i, TimeRole.NAMED_AFTER);
  }

  /** {@return the next place to look at when no time starts at {@code i}} */
  static int skip(Reading reading, int i) {
    if (reading.is(i, TimeRole.NO_TIME)) {
      return reading.end(i);
    }
    return i + 1;
  }
}
