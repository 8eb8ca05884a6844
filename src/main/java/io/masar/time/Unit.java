package io.masar.time;

import io.masar.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** A unit of the calendar; a week runs from Monday to Sunday. */
enum Unit {
  DAY(ChronoUnit.DAYS),
  WEEK(ChronoUnit.WEEKS),
  MONTH(ChronoUnit.MONTHS),
  YEAR(ChronoUnit.YEARS);

  private final ChronoUnit step;

  Unit(ChronoUnit step) {
    this.step = step;
  }

  /** {@return the unit at place {@code value} of the grammar's "day, week, month, year"} */
  static Unit of(int value) {
    return List.of(DAY, WEEK, MONTH, YEAR).get(value);
  }

  /** {@return {@code day} moved by {@code amount} of this unit} */
  LocalDate shift(LocalDate day, int amount) {
    return day.plus(amount, step);
  }

  /** {@return the whole unit that {@code day} lies in} */
  Interval around(LocalDate day) {
    return switch (this) {
      case DAY -> Interval.day(day);
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Interval(monday, monday.plusDays(6));
      }
      case MONTH ->
          new Interval(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
      case YEAR -> new Interval(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
    };
  }
}
