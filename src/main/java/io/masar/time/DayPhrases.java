package io.masar.time;

import java.time.DayOfWeek;

/** Reads days: "أمس", "مساء اليوم (الاثنين)", "الخميس 16 أكتوبر", "السبت والأحد الماضيين". */
final class DayPhrases {

  private final Reading reading;
  private final MonthPhrases months;

  DayPhrases(Reading reading, MonthPhrases months) {
    this.reading = reading;
    this.months = months;
  }

  /** {@return the day at {@code i}, with the parts of the day before it, or {@code null}} */
  Match at(int i) {
    int at = i;
    while (reading.is(at, TimeRole.DAY_PART) && reading.end(at) > at) {
      at = reading.end(at);
    }
    if (at > i && reading.is(at, TimeRole.DEMONSTRATIVE)) {
      at = reading.end(at);
    }
    if (reading.is(i, TimeRole.DAY_TOLD)) {
      return new Match(new DayTold(reading.value(i, TimeRole.DAY_TOLD)), reading.end(i));
    }
    if (reading.is(at, TimeRole.RELATIVE_DAY)) {
      return relative(at);
    }
    if (reading.is(at, TimeRole.WEEKDAY)) {
      return weekday(at);
    }
    return at > i ? dated(at) : null;
  }

  /** {@return a day in figures or of a month, or {@code null}} */
  Match dated(int i) {
    Match figures = NumericDates.at(reading, i);
    return figures == null ? months.day(i) : figures;
  }

  private Match relative(int i) {
    int end = reading.end(i);
    if (NumberPhrases.ordinal(reading, end) != null || reading.is(end, TimeRole.SAME)) {
      return null;
    }
    Expression day = new UnitFromNow(Unit.DAY, reading.value(i, TimeRole.RELATIVE_DAY));
    int at = aside(end);
    at = reading.skip(at, TimeRole.DAY_PART);
    if (reading.is(at, TimeRole.WEEKDAY) && !reading.isJoined(at)) {
      day = new WeekdayBeside(dayOfWeek(at), day);
      end = closing(end, reading.end(at));
    }
    Match date = fullDate(end);
    return date == null ? new Match(day, end) : date;
  }

  private Match weekday(int i) {
    DayOfWeek day = dayOfWeek(i);
    int end = reading.end(i);
    Match relative = relativeAfter(i, day);
    if (relative != null) {
      return relative;
    }
    Match date = fullDate(end);
    if (date != null) {
      return new Match(new WeekdayBeside(day, date.expression()), date.end());
    }
    return several(i, day);
  }

  /** "الأحد أمس", "الخميس (اليوم)". */
  private Match relativeAfter(int i, DayOfWeek day) {
    int end = reading.end(i);
    int at = aside(end);
    boolean opened = at > end && !reading.isMark(end, "،");
    boolean beside =
        reading.is(at, TimeRole.RELATIVE_DAY)
            && !reading.isJoined(at)
            && reading.preposition(at) == 0
            && (opened || at == end);
    if (!beside) {
      return null;
    }
    Expression relative = new UnitFromNow(Unit.DAY, reading.value(at, TimeRole.RELATIVE_DAY));
    return new Match(new WeekdayBeside(day, relative), closing(end, reading.end(at)));
  }

  private Match several(int i, DayOfWeek first) {
    DayOfWeek last = first;
    int end = reading.end(i);
    for (int at = joint(end); at >= 0 && reading.is(at, TimeRole.WEEKDAY); at = joint(end)) {
      if (dayOfWeek(at) != last.plus(1)) {
        break;
      }
      last = dayOfWeek(at);
      end = reading.end(at);
    }
    Lean lean =
        reading.is(end, TimeRole.SHIFT) ? Lean.of(reading.value(end, TimeRole.SHIFT)) : null;
    end = reading.skip(end, TimeRole.SHIFT);
    Expression to = new Weekday(last, lean);
    return new Match(last == first ? to : new RangeOf(new Weekday(first, null), to), end);
  }

  private int joint(int i) {
    if (reading.isMark(i, "-") || reading.isMark(i, "/")) {
      return reading.skip(i + 1, TimeRole.DAY_PART);
    }
    if (reading.is(i, TimeRole.WEEKDAY)) {
      return reading.isJoined(i) || reading.endsWith(i, TimeRole.WEEKDAY) ? i : -1;
    }
    return -1;
  }

  /** The full date beside a day: "، 16 أكتوبر 2025", "الموافق 16 أكتوبر", "(16 أكتوبر)". */
  private Match fullDate(int i) {
    int at = aside(i);
    at = reading.skip(at, TimeRole.CORRESPONDING);
    at = reading.skip(at, ":");
    at = reading.skip(at, TimeRole.DAY_PART);
    if (reading.isJoined(at)) {
      return null;
    }
    Match date = dated(at);
    if (date == null
        || !(date.expression() instanceof DayOf || date.expression() instanceof FixedDay)) {
      return null;
    }
    return new Match(date.expression(), closing(i, date.end()));
  }

  private int aside(int i) {
    return reading.isMark(i, "(")
            || reading.isMark(i, "\"")
            || reading.isMark(i, "،")
            || reading.isMark(i, "-")
            || reading.isMark(i, "[")
        ? i + 1
        : i;
  }

  private int closing(int opened, int end) {
    boolean pair =
        reading.isMark(opened, "(") && reading.isMark(end, ")")
            || reading.isMark(opened, "\"") && reading.isMark(end, "\"")
            || reading.isMark(opened, "[") && reading.isMark(end, "]");
    return pair ? end + 1 : end;
  }

  private DayOfWeek dayOfWeek(int i) {
    return DayOfWeek.of(reading.value(i, TimeRole.WEEKDAY) + 1);
  }
}
