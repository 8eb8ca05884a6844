package io.masar.time;

/** Reads years: "عام 2014", "2014م", "العام الماضي", "1436هـ", "عامي 2013 و2014", and bare ones. */
final class YearPhrases {

  private static final int HIJRI = 0;
  private static final int BEFORE_COMMON = 2;

  private final Reading reading;
  private final UnitPhrases units;

  YearPhrases(Reading reading, UnitPhrases units) {
    this.reading = reading;
    this.units = units;
  }

  /**
   * {@return a year with its head word or its era, or several years as one span, or {@code null}}
   */
  Match named(int i) {
    if (reading.is(i, TimeRole.YEARS_HEAD)) {
      return several(reading.end(i));
    }
    if (isHead(i)) {
      return headed(i);
    }
    Match bare = numbered(i, false);
    return bare != null && reading.is(i + 1, TimeRole.ERA) ? bare : null;
  }

  /**
   * {@return the year that belongs to the month or day before {@code i}, or {@code null}}
   *
   * @param hijri whether the month is a Hijri one, so that its year needs no era
   */
  Match ofMonth(int i, boolean hijri) {
    int at = reading.skip(i, TimeRole.OF);
    Match year = at == i ? beside(at) : null;
    year = year == null ? named(at) : year;
    year = year == null ? units.year(at) : year;
    if (year == null || !(year.expression() instanceof YearOf number)) {
      return year;
    }
    boolean fits = hijri ? number.year() < 1600 || !number.hijri() : number.year() >= 1700;
    YearOf inEra = new YearOf(number.year(), hijri && number.year() < 1600);
    return fits && number.year() >= 1300 ? new Match(inEra, year.end()) : null;
  }

  private Match beside(int i) {
    int slash = reading.skip(i, "/");
    int at = slash == i ? reading.skip(i, "،") : slash;
    boolean year = reading.digits(at) == 4 && !countsSomething(at + 1);
    return year ? numbered(at, false) : null;
  }

  /** {@return a year without a head word, where the place before it speaks for one} */
  Match bare(int i) {
    Match year = numbered(i, false);
    return year != null && isModern(reading.number(i)) && !countsSomething(year.end())
        ? year
        : null;
  }

  /** {@return whether the number before {@code i} counts what stands at {@code i}} */
  boolean countsSomething(int i) {
    return reading.is(i, TimeRole.COUNTED)
        || reading.is(i, TimeRole.UNIT) && !reading.isDefinite(i) && !reading.isJoined(i)
        || reading.is(i, TimeRole.UNITS) && !reading.isDefinite(i) && !reading.isJoined(i)
        || reading.isMark(i, "%");
  }

  private boolean isHead(int i) {
    return reading.isUnit(i, Unit.YEAR);
  }

  private Match headed(int i) {
    int at = reading.skip(reading.end(i), "،");
    at = reading.skip(at, "(");
    Match year = numbered(at, true);
    if (year == null) {
      return units.relative(i);
    }
    int end = at > 0 && reading.isMark(at - 1, "(") ? reading.skip(year.end(), ")") : year.end();
    return new Match(year.expression(), reading.skip(end, TimeRole.SHIFT));
  }

  private Match several(int i) {
    Match first = numbered(i, true);
    if (first == null) {
      return null;
    }
    Match last = first;
    for (Match next = next(last.end()); next != null; next = next(last.end())) {
      last = next;
    }
    return last.equals(first)
        ? first
        : new Match(new RangeOf(first.expression(), last.expression()), last.end());
  }

  private Match next(int i) {
    int at = reading.added(i);
    if (at < 0) {
      at = reading.isMark(i, "،") || reading.isMark(i, "-") ? i + 1 : -1;
    }
    return at < 0 ? null : numbered(at, true);
  }

  /** The number of a year with what may follow it: its era, and a second year behind a slash. */
  private Match numbered(int i, boolean headed) {
    int digits = reading.digits(i);
    int number = digits == 0 ? 0 : reading.number(i);
    if (digits == 2 && headed && number >= 32 && !countsSomething(i + 1)) {
      return new Match(new YearOf(1900 + number, false), i + 1);
    }
    if (digits < 3
        || number > 2200
        || digits == 3 && !headed
        || number < 500
        || era(i + 1) == BEFORE_COMMON) {
      return null;
    }
    Match spanned = slashed(i, number);
    return spanned != null ? spanned : new Match(yearOf(i, number, headed), eraEnd(i + 1));
  }

  private Match slashed(int i, int number) {
    boolean two =
        (reading.isMark(i + 1, "/") || reading.isMark(i + 1, "-"))
            && reading.digits(i + 2) == 4
            && reading.number(i + 2) == number + 1;
    if (!two) {
      return null;
    }
    boolean hijri = isHijri(i + 2, number, false);
    Expression range = new RangeOf(new YearOf(number, hijri), new YearOf(number + 1, hijri));
    return new Match(range, eraEnd(i + 3));
  }

  private YearOf yearOf(int i, int number, boolean headed) {
    return new YearOf(number, isHijri(i, number, headed));
  }

  private boolean isHijri(int i, int number, boolean headed) {
    int era = era(i + 1);
    return era == HIJRI || era < 0 && headed && number >= 1400 && number <= 1460;
  }

  private int era(int i) {
    int at = reading.isMark(i, "(") ? i + 1 : i;
    return reading.is(at, TimeRole.ERA) ? reading.value(at, TimeRole.ERA) : -1;
  }

  private int eraEnd(int i) {
    int at = reading.isMark(i, "(") ? i + 1 : i;
    if (!reading.is(at, TimeRole.ERA)) {
      return i;
    }
    return at == i ? reading.end(at) : reading.skip(reading.end(at), ")");
  }

  private static boolean isModern(int number) {
    return number >= 1800 && number < 2100;
  }
}
