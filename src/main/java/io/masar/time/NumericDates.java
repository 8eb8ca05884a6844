package io.masar.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads dates in figures: 17/8/2025, 17-08-2025, 17.8.2025, 2025-08-17, 12/10/1436هـ, 9/2025. */
final class NumericDates {

  private NumericDates() {}

  /** {@return the date in figures at {@code i}, or {@code null}} */
  static Match at(Reading reading, int i) {
    Match dotted = dotted(reading, i);
    if (dotted != null) {
      return dotted;
    }
    if (!reading.isNumber(i) || !isSeparator(reading, i + 1) || reading.isMark(i - 1, "/")) {
      return null;
    }
    if (reading.isNumber(i + 2) && isSeparator(reading, i + 3) && reading.isNumber(i + 4)) {
      return full(reading, i);
    }
    return monthAndYear(reading, i);
  }

  private static boolean isSeparator(Reading reading, int i) {
    return (reading.isMark(i, "/") || reading.isMark(i, "-") || reading.isMark(i, "\\"))
        && reading.isNumber(i + 1);
  }

  private static Match full(Reading reading, int i) {
    boolean yearFirst = reading.digits(i) == 4;
    int year = reading.number(yearFirst ? i : i + 4);
    int day = reading.number(yearFirst ? i + 4 : i);
    boolean fourDigits = yearFirst || reading.digits(i + 4) == 4;
    return fourDigits ? date(reading, year, reading.number(i + 2), day, i + 5) : null;
  }

  private static Match monthAndYear(Reading reading, int i) {
    boolean fits =
        reading.digits(i) <= 2 && reading.digits(i + 2) == 4 && !isSeparator(reading, i + 3);
    int month = reading.number(i);
    int year = fits ? reading.number(i + 2) : 0;
    return fits && month >= 1 && month <= 12 && year >= 1900 && year < 2100
        ? new Match(new MonthOf(month, false, new YearOf(year, false), null), i + 3)
        : null;
  }

  private static Match dotted(Reading reading, int i) {
    if (reading.form(i).indexOf('.') < 0) {
      return null;
    }
    String[] parts = reading.form(i).split("\\.", -1);
    boolean date =
        parts.length == 3
            && parts[2].length() == 4
            && parts[0].length() <= 2
            && parts[1].length() <= 2;
    if (!date || !reading.form(i).chars().allMatch(c -> c == '.' || c >= '0' && c <= '9')) {
      return null;
    }
    return date(
        reading,
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[0]),
        i + 1);
  }

  private static Match date(Reading reading, int year, int month, int day, int end) {
    int after = reading.skip(end, TimeRole.ERA);
    if (year >= 1300 && year < 1600) {
      boolean fits = month >= 1 && month <= 12 && day >= 1 && day <= 30;
      Expression named = new MonthOf(month, true, new YearOf(year, true), null);
      return fits ? new Match(new DayOf(day, named), after) : null;
    }
    LocalDate date = gregorian(year, month, day);
    return date == null ? null : new Match(new FixedDay(date), after);
  }

  private static LocalDate gregorian(int year, int month, int day) {
    try {
      return year < 1700 || year > 2200 ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
