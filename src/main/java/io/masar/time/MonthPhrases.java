package io.masar.time;

import io.masar.Among;
import io.masar.time.NumberPhrases.Count;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads months and days of months: "سبتمبر/أيلول 2025", "16 من أكتوبر الماضي", "5 و6 مايو". */
final class MonthPhrases {

  private final Reading reading;
  private final YearPhrases years;
  private final UnitPhrases units;

  MonthPhrases(Reading reading, YearPhrases years, UnitPhrases units) {
    this.reading = reading;
    this.years = years;
    this.units = units;
  }

  /** The name of a month, before its year. */
  private record Name(int month, boolean hijri, boolean loose, int end) {}

  /** {@return the month at {@code i}; one whose name is also another word only with company} */
  Match month(int i) {
    int at = head(i);
    Name name = name(at);
    if (name == null) {
      return null;
    }
    Match both = both(name);
    if (both != null) {
      return both;
    }
    Match month = dated(name);
    boolean alone = month.end() == reading.end(at);
    boolean excused = at > i || spokenOfAsTime(i);
    return name.loose() && alone && !excused ? null : month;
  }

  /** Two months in a row that share what says which: "March and April 2004". */
  private Match both(Name first) {
    int at = reading.added(first.end());
    Name second = at < 0 ? null : name(at);
    if (second == null || first.hijri() || second.month() != first.month() % 12 + 1) {
      return null;
    }
    Match last = dated(second);
    Expression start = new MonthOf(first.month(), false, null, null);
    return last.end() == second.end()
        ? null
        : new Match(new RangeOf(start, last.expression()), last.end());
  }

  /** {@return a day of a month, or several days of one as a span, or {@code null}} */
  Match day(int i) {
    Count day =
        reading.is(i, TimeRole.FIRST)
            ? new Count(reading.value(i, TimeRole.FIRST), reading.end(i))
            : NumberPhrases.dayOfMonth(reading, i);
    if (day == null) {
      return null;
    }
    Match several = severalDays(day, reading.endsWith(i, TimeRole.BETWEEN));
    return several == null ? dayOf(day, i) : several;
  }

  private Match dayOf(Count day, int i) {
    int slash = reading.isMark(day.end(), "/") ? day.end() + 1 : day.end();
    int at = reading.skip(slash, TimeRole.OF);
    boolean first = reading.is(i, TimeRole.FIRST);
    Match month = monthForDay(at, first && at > day.end());
    if (month == null) {
      month = current(day, i);
    }
    return month == null
        ? null
        : new Match(new DayOf(day.value(), month.expression()), month.end());
  }

  private Match monthForDay(int i, boolean strict) {
    int at = head(i);
    Name name = name(at);
    if (name != null && !(strict && name.loose())) {
      return dated(name);
    }
    Match relative = units.relative(i);
    boolean month =
        relative != null
            && relative.expression() instanceof UnitFromNow unit
            && unit.unit() == Unit.MONTH;
    return month ? relative : null;
  }

  /** "16 الجاري": a day of the month of publication. */
  private Match current(Count day, int i) {
    String which = reading.form(day.end());
    boolean masculine = which.startsWith("ال") && !which.endsWith("ه");
    boolean now = reading.isNumber(i) && masculine && reading.is(day.end(), TimeRole.SHIFT);
    if (!now) {
      return null;
    }
    int step = Lean.of(reading.value(day.end(), TimeRole.SHIFT)).step();
    return new Match(new UnitFromNow(Unit.MONTH, step), reading.end(day.end()));
  }

  private Match severalDays(Count first, boolean between) {
    int at = joint(first.end());
    Count second = at < 0 ? null : NumberPhrases.dayOfMonth(reading, at);
    if (second == null || second.value() <= first.value()) {
      return null;
    }
    boolean apart = reading.added(first.end()) >= 0 && second.value() > first.value() + 1;
    Match last = severalDays(second, between);
    if (last == null) {
      last = dayOf(second, at);
    }
    Expression end = last == null ? null : last.expression();
    if (end instanceof RangeOf range) {
      end = range.end();
    }
    if (!(end instanceof DayOf day)) {
      return null;
    }
    Expression start = new DayOf(first.value(), day.month());
    return apart && !between
        ? new Match(start, first.end())
        : new Match(new RangeOf(start, day), last.end());
  }

  private int joint(int i) {
    int added = reading.added(i);
    boolean joins =
        reading.isMark(i, "-")
            || reading.isMark(i, "/")
            || reading.isMark(i, "،")
            || reading.is(i, TimeRole.TO);
    return added >= 0 ? added : joins ? reading.end(i) : -1;
  }

  private int head(int i) {
    boolean month = reading.isUnit(i, Unit.MONTH);
    return month ? reading.end(i) : i;
  }

  private boolean spokenOfAsTime(int i) {
    boolean opensRange =
        reading.endsWith(i, TimeRole.OF) && reading.is(reading.end(i), TimeRole.TO);
    return reading.preposition(i) == 0
        && (opensRange || Among.any(SPEAK_OF_TIME, role -> reading.endsWith(i, role)));
  }

  private static final Set<TimeRole> SPEAK_OF_TIME =
      EnumSet.of(
          TimeRole.IN,
          TimeRole.WITHIN,
          TimeRole.SINCE,
          TimeRole.UNTIL,
          TimeRole.TO,
          TimeRole.DEADLINE,
          TimeRole.BETWEEN,
          TimeRole.THIRD);

  private Name name(int i) {
    for (TimeRole role : NAMES) {
      if (reading.is(i, role)) {
        boolean hijri = role == TimeRole.HIJRI_MONTH || role == TimeRole.LOOSE_HIJRI_MONTH;
        boolean loose = role == TimeRole.LOOSE_MONTH || role == TimeRole.LOOSE_HIJRI_MONTH;
        int month = reading.value(i, role);
        int end = paired(reading.end(i), month, hijri);
        return new Name(month, hijri, loose && end == reading.end(i), end);
      }
    }
    return null;
  }

  private static final TimeRole[] NAMES = {
    TimeRole.MONTH, TimeRole.LOOSE_MONTH, TimeRole.HIJRI_MONTH, TimeRole.LOOSE_HIJRI_MONTH
  };

  /** The place behind "/أيلول", "(أيلول)" or "أيلول" when that is the same month again, else i. */
  private int paired(int i, int month, boolean hijri) {
    boolean parted = Among.any(JOINTS, mark -> reading.isMark(i, mark));
    int at = parted ? i + 1 : i;
    if (hijri || !(has(at, TimeRole.MONTH, month) || has(at, TimeRole.LOOSE_MONTH, month))) {
      return i;
    }
    int end = reading.end(at);
    boolean closes = Among.any(CLOSINGS, mark -> reading.isMark(end, mark));
    return parted && closes ? end + 1 : end;
  }

  private static final List<String> JOINTS = List.of("/", "-", "\\", "(", "[", "\"");
  private static final List<String> CLOSINGS = List.of(")", "]", "\"");

  private boolean has(int i, TimeRole role, int value) {
    return reading.is(i, role) && reading.value(i, role) == value;
  }

  private Match dated(Name name) {
    Lean lean = null;
    int end = name.end();
    if (reading.is(end, TimeRole.SHIFT)) {
      lean = Lean.of(reading.value(end, TimeRole.SHIFT));
      end = reading.end(end);
    }
    Match year = years.ofMonth(end, name.hijri());
    if (year != null) {
      return new Match(
          new MonthOf(name.month(), name.hijri(), year.expression(), null), year.end());
    }
    return new Match(new MonthOf(name.month(), name.hijri(), null, lean), end);
  }
}
