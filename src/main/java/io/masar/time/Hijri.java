package io.masar.time;

import io.masar.Interval;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/**
 * The Islamic calendar, as the Umm al-Qura tables of the Java platform have it (years 1300 to
 * 1600).
 */
final class Hijri {

  private Hijri() {}

  /** {@return the year, or {@code null} where the tables do not reach} */
  static Interval year(int year) {
    return between(date(year, 1, 1), date(year + 1, 1, 1));
  }

  /** {@return the month, or {@code null} where the tables do not reach} */
  static Interval month(int year, int month) {
    LocalDate next = month == 12 ? date(year + 1, 1, 1) : date(year, month + 1, 1);
    return between(date(year, month, 1), next);
  }

  /** {@return the year that {@code day} lies in; 0 where the tables do not reach} */
  static int yearOf(LocalDate day) {
    try {
      return HijrahDate.from(day).get(ChronoField.YEAR);
    } catch (DateTimeException e) {
      return 0;
    }
  }

  private static LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.from(HijrahDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Interval between(LocalDate first, LocalDate next) {
    return first == null || next == null ? null : new Interval(first, next.minusDays(1));
  }
}
