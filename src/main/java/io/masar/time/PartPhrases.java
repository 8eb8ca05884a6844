package io.masar.time;

import io.masar.time.NumberPhrases.Count;

/**
 * Reads parts of months and years: "مطلع 2014", "نهاية الشهر الماضي", "النصف الأول من العام", "صيف
 * 2006".
 */
final class PartPhrases {

  private final Reading reading;
  private final MonthPhrases months;
  private final YearPhrases years;
  private final UnitPhrases units;

  PartPhrases(Reading reading, MonthPhrases months, YearPhrases years, UnitPhrases units) {
    this.reading = reading;
    this.months = months;
    this.years = years;
    this.units = units;
  }

  /** {@return the part at {@code i}, or {@code null}} */
  Match at(int i) {
    if (reading.is(i, TimeRole.THIRD)) {
      return third(i);
    }
    if (reading.is(i, TimeRole.FRACTION)) {
      return fraction(i);
    }
    if (reading.is(i, TimeRole.DECADE)) {
      return decade(i);
    }
    Match week = week(i);
    return week == null ? season(i) : week;
  }

  private Match third(int i) {
    int at = reading.skip(reading.end(i), TimeRole.OF);
    Match whole = whole(at);
    if (whole == null && reading.is(at, TimeRole.UNITS)) {
      return null;
    }
    return whole == null
        ? null
        : new Match(
            new PartOf(whole.expression(), reading.value(i, TimeRole.THIRD), 3), whole.end());
  }

  /** {@return what can have parts at {@code i}: a month, a year, a season, or {@code null}} */
  private Match whole(int i) {
    Match whole = reading.is(i, TimeRole.FRACTION) ? fraction(i) : null;
    whole = whole == null ? months.month(i) : whole;
    whole = whole == null ? season(i) : whole;
    whole = whole == null ? years.named(i) : whole;
    whole = whole == null ? units.year(i) : whole;
    whole = whole == null ? units.relative(i) : whole;
    whole = whole == null ? years.bare(i) : whole;
    whole = whole == null ? decade(i) : whole;
    return whole == null ? units.current(i) : whole;
  }

  private Match fraction(int i) {
    int parts = reading.value(i, TimeRole.FRACTION);
    int at = reading.end(i);
    int index = index(at, parts);
    if (index == 0 || !reading.isDefinite(i)) {
      return null;
    }
    at =
        reading.is(at, TimeRole.LATELY)
            ? reading.end(at)
            : NumberPhrases.ordinal(reading, at).end();
    int of = reading.skip(at, TimeRole.OF);
    Match whole = of == at ? null : whole(of);
    whole = of == at ? years.bare(at) : whole;
    return whole == null
        ? null
        : new Match(new PartOf(whole.expression(), index, parts), whole.end());
  }

  private int index(int i, int parts) {
    if (reading.is(i, TimeRole.LATELY)) {
      return parts;
    }
    Count ordinal = NumberPhrases.ordinal(reading, i);
    return ordinal == null || ordinal.value() > parts ? 0 : ordinal.value();
  }

  /** "الأسبوع الأول من أكتوبر". */
  private Match week(int i) {
    boolean week = reading.isUnit(i, Unit.WEEK) && reading.isDefinite(i);
    Count index = week ? NumberPhrases.ordinal(reading, reading.end(i)) : null;
    int of = index == null ? 0 : reading.skip(index.end(), TimeRole.OF);
    Match month = index == null || of == index.end() || index.value() > 5 ? null : whole(of);
    return month == null
        ? null
        : new Match(new WeekOf(month.expression(), index.value()), month.end());
  }

  private Match season(int i) {
    int at = reading.skip(i, TimeRole.DEMONSTRATIVE);
    if (!reading.is(at, TimeRole.SEASON)) {
      return null;
    }
    int season = reading.value(at, TimeRole.SEASON);
    int end = reading.end(at);
    if (reading.isDefinite(at)) {
      return seenFromNow(season, end, at > i);
    }
    int of = reading.skip(reading.skip(end, TimeRole.OF), "،");
    Match year = years.named(of);
    year = year == null ? units.year(of) : year;
    year = year == null ? years.bare(of) : year;
    return year == null
        ? null
        : new Match(new SeasonOf(season, year.expression(), Lean.NEAREST), year.end());
  }

  /** {@return the season to come, named by nothing but its article: "(before) the summer"} */
  Match nextSeason(int i) {
    boolean bare = reading.is(i, TimeRole.SEASON) && reading.isDefinite(i);
    return bare && !reading.form(reading.end(i)).startsWith("ال")
        ? new Match(
            new SeasonOf(reading.value(i, TimeRole.SEASON), null, Lean.NEXT), reading.end(i))
        : null;
  }

  private Match seenFromNow(int season, int end, boolean pointed) {
    if (reading.is(end, TimeRole.SHIFT)) {
      Lean lean = Lean.of(reading.value(end, TimeRole.SHIFT));
      return new Match(new SeasonOf(season, null, lean), reading.end(end));
    }
    return pointed ? new Match(new SeasonOf(season, null, Lean.THIS), end) : null;
  }

  /** "تسعينيات القرن الماضي". */
  private Match decade(int i) {
    if (!reading.is(i, TimeRole.DECADE)) {
      return null;
    }
    int at = reading.skip(reading.end(i), TimeRole.OF);
    if (!reading.is(at, TimeRole.LAST_CENTURY)) {
      return null;
    }
    int first = 1900 + reading.value(i, TimeRole.DECADE);
    Expression years = new RangeOf(new YearOf(first, false), new YearOf(first + 9, false));
    return new Match(years, reading.end(at));
  }
}
