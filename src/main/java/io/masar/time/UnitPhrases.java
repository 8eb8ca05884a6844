package io.masar.time;

import io.masar.time.NumberPhrases.Count;

/**
 * Reads calendar units seen from publication: "الشهر المقبل", "الأيام الثلاثة الماضية", "ثلاثة
 * أشهر".
 */
final class UnitPhrases {

  private final Reading reading;

  UnitPhrases(Reading reading) {
    this.reading = reading;
  }

  /** So many of a unit. */
  record Amount(Unit unit, int count, int end) {}

  /** {@return "هذا الأسبوع", "الشهر المقبل", "العام قبل الماضي", or {@code null}} */
  Match relative(int i) {
    boolean pointed = reading.is(i, TimeRole.DEMONSTRATIVE);
    int at = reading.skip(i, TimeRole.DEMONSTRATIVE);
    if (!reading.is(at, TimeRole.UNIT) || !reading.isDefinite(at)) {
      return null;
    }
    Unit unit = reading.unit(at, TimeRole.UNIT);
    Match shifted = shifted(unit, reading.end(at));
    if (shifted != null) {
      return withNumber(unit, shifted);
    }
    return pointed ? withNumber(unit, new Match(new UnitFromNow(unit, 0), reading.end(at))) : null;
  }

  private Match shifted(Unit unit, int i) {
    int at = reading.skip(i, TimeRole.FURTHER);
    if (!reading.is(at, TimeRole.SHIFT)) {
      return null;
    }
    int step = Lean.of(reading.value(at, TimeRole.SHIFT)).step();
    return new Match(new UnitFromNow(unit, at == i ? step : 2 * step), reading.end(at));
  }

  /** "العام الماضي 2014": the number decides. */
  private Match withNumber(Unit unit, Match relative) {
    int at = reading.skip(relative.end(), "(");
    boolean year = unit == Unit.YEAR && reading.digits(at) == 4 && reading.number(at) < 2200;
    if (!year || reading.is(at + 1, TimeRole.COUNTED)) {
      return relative;
    }
    boolean hijri = reading.is(at + 1, TimeRole.ERA) && reading.value(at + 1, TimeRole.ERA) == 0;
    int end = reading.skip(at + 1, TimeRole.ERA);
    return new Match(
        new YearOf(reading.number(at), hijri || reading.number(at) < 1500),
        at == relative.end() ? end : reading.skip(end, ")"));
  }

  /** {@return the year relative to publication or to the one last spoken of, or {@code null}} */
  Match year(int i) {
    Match same = same(i);
    if (same != null) {
      return same;
    }
    int unit = reading.skip(i, TimeRole.DEMONSTRATIVE);
    boolean year = reading.isUnit(unit, Unit.YEAR);
    return year ? relative(i) : null;
  }

  /** {@return the year last spoken of, or the one beside it: "العام التالي", or {@code null}} */
  Match same(int i) {
    int at = reading.end(i);
    boolean year = reading.isUnit(i, Unit.YEAR) && reading.isDefinite(i);
    return year && reading.is(at, TimeRole.SAME)
        ? new Match(new SameYear(reading.value(at, TimeRole.SAME)), reading.end(at))
        : null;
  }

  /**
   * {@return the unit of publication named by nothing but its article: "(نهاية) العام", or {@code
   * null}}
   */
  Match current(int i) {
    boolean unit = reading.is(i, TimeRole.UNIT) && reading.isDefinite(i) && !isDay(i);
    if (!unit || isDescribed(reading.end(i))) {
      return null;
    }
    Unit named = reading.unit(i, TimeRole.UNIT);
    return new Match(new UnitFromNow(named, 0), reading.end(i));
  }

  /** "العام الدراسي", "الشهر نفسه": not the unit of publication. */
  private boolean isDescribed(int i) {
    return reading.is(i, TimeRole.SAME) || reading.form(i).startsWith("ال");
  }

  private boolean isDay(int i) {
    return reading.isUnit(i, Unit.DAY);
  }

  /** {@return "الأيام المقبلة", "الأسبوعين الماضيين", "الأشهر الستة المقبلة", or {@code null}} */
  Match window(int i) {
    int at = reading.skip(i, TimeRole.DEMONSTRATIVE);
    if (reading.is(at, TimeRole.TWO_UNITS) && reading.isDefinite(at)) {
      return ahead(reading.unit(at, TimeRole.TWO_UNITS), 2, reading.end(at));
    }
    if (reading.is(at, TimeRole.UNITS) && reading.isDefinite(at)) {
      return plural(at);
    }
    return countFirst(at);
  }

  private Match plural(int i) {
    Unit unit = reading.unit(i, TimeRole.UNITS);
    int at = reading.skip(reading.end(i), TimeRole.FEW);
    Count count = NumberPhrases.cardinal(reading, at);
    if (count != null && count.value() <= 100) {
      return ahead(unit, count.value(), count.end());
    }
    return unit == Unit.YEAR ? null : ahead(unit, 0, at);
  }

  /** "الثلاثة أشهر الماضية", "الـ 10 أيام المقبلة". */
  private Match countFirst(int i) {
    boolean apart = reading.isWord(i) && reading.form(i).equals("ال");
    int at = apart ? i + 1 : i;
    Count count = apart || reading.isDefinite(i) ? NumberPhrases.cardinal(reading, at) : null;
    if (count == null || count.value() > 100) {
      return null;
    }
    TimeRole role = reading.is(count.end(), TimeRole.UNITS) ? TimeRole.UNITS : TimeRole.UNIT;
    return reading.is(count.end(), role) && !reading.isDefinite(count.end())
        ? ahead(reading.unit(count.end(), role), count.value(), reading.end(count.end()))
        : null;
  }

  private Match ahead(Unit unit, int count, int i) {
    TimeRole role = reading.is(i, TimeRole.SHIFT) ? TimeRole.SHIFT : TimeRole.LATELY;
    if (!reading.is(i, role)) {
      return null;
    }
    int step = Lean.of(reading.value(i, role)).step();
    return step == 0 ? null : new Match(new Window(unit, count, step > 0), reading.end(i));
  }

  /** {@return "ثلاثة أشهر", "شهرين", "عام", "نحو 10 أيام", or {@code null}} */
  Amount amount(int i) {
    int at = reading.skip(i, TimeRole.ABOUT);
    Amount amount = reading.isDefinite(at) ? null : counted(at);
    return amount == null || continues(amount.end()) ? null : inDays(amount);
  }

  /** Weeks counted from a day are so many days: the whole week is not meant. */
  private static Amount inDays(Amount amount) {
    return amount.unit() == Unit.WEEK
        ? new Amount(Unit.DAY, 7 * amount.count(), amount.end())
        : amount;
  }

  /** "خلال أسابيع", "في غضون شهرين" of what is to come: so much from publication on. */
  Match within(int i) {
    if (!Future.speaksOf(reading, i)) {
      return null;
    }
    if (reading.is(i, TimeRole.UNITS) && !reading.isDefinite(i)) {
      boolean vague = reading.unit(i, TimeRole.UNITS) == Unit.YEAR || continues(reading.end(i));
      return vague
          ? null
          : new Match(new Window(reading.unit(i, TimeRole.UNITS), 0, true), reading.end(i));
    }
    Amount amount = amount(i);
    return amount == null
        ? null
        : new Match(new Window(amount.unit(), amount.count(), true), amount.end());
  }

  private Amount counted(int i) {
    if (reading.is(i, TimeRole.TWO_UNITS)) {
      return new Amount(reading.unit(i, TimeRole.TWO_UNITS), 2, reading.end(i));
    }
    if (reading.is(i, TimeRole.UNIT)) {
      return new Amount(reading.unit(i, TimeRole.UNIT), 1, reading.end(i));
    }
    Count count = NumberPhrases.cardinal(reading, i);
    return count == null || count.value() > 1000 ? null : counted(count);
  }

  private Amount counted(Count count) {
    int at = count.end();
    TimeRole role = reading.is(at, TimeRole.UNITS) ? TimeRole.UNITS : TimeRole.UNIT;
    boolean plain = reading.is(at, role) && !reading.isDefinite(at) && !reading.isJoined(at);
    return plain ? new Amount(reading.unit(at, role), count.value(), reading.end(at)) : null;
  }

  /**
   * "ثلاثة أيام من" but for a place, "عام على", "سنتين ونصف", "يوم السبت": counted from something
   * else, no whole number, or no count.
   */
  private boolean continues(int i) {
    return reading.is(i, TimeRole.ELSEWHERE) && !reading.is(i, TimeRole.FROM_PLACE)
        || reading.is(i, TimeRole.MONTH)
        || reading.is(i, TimeRole.LOOSE_MONTH)
        || reading.is(i, TimeRole.WEEKDAY) && !reading.isJoined(i)
        || reading.is(i, TimeRole.RELATIVE_DAY) && !reading.isJoined(i)
        || reading.digits(i) == 4;
  }
}
