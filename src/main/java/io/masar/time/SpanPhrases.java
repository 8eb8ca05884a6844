package io.masar.time;

import io.masar.time.UnitPhrases.Amount;

/** Reads whole date expressions: a point, or one with "بحلول", "منذ", "قبل", "بين … و", "خلال". */
final class SpanPhrases {

  private final Reading reading;
  private final UnitPhrases units;
  private final YearPhrases years;
  private final MonthPhrases months;
  private final DayPhrases days;
  private final PartPhrases parts;

  SpanPhrases(Reading reading) {
    this.reading = reading;
    this.units = new UnitPhrases(reading);
    this.years = new YearPhrases(reading, units);
    this.months = new MonthPhrases(reading, years, units);
    this.days = new DayPhrases(reading, months);
    this.parts = new PartPhrases(reading, months, years, units);
  }

  /** {@return the longest date expression that starts at {@code i}, or {@code null}} */
  Match at(int i) {
    Match bounded = bounded(i);
    if (bounded != null) {
      return bounded;
    }
    Match range = reading.is(i, TimeRole.BETWEEN) ? between(reading.end(i)) : null;
    if (range == null && reading.is(i, TimeRole.OF)) {
      range = fromTo(reading.end(i));
    }
    if (range == null && reading.is(i, TimeRole.WITHIN)) {
      range = units.window(reading.end(i));
      range = range == null ? units.within(reading.end(i)) : range;
      range = range == null ? units.same(reading.end(i)) : range;
    }
    return range == null ? pointOrDashed(i) : range;
  }

  private Match bounded(int i) {
    if (reading.is(i, TimeRole.SINCE)) {
      return since(reading.end(i));
    }
    if (reading.is(i, TimeRole.STARTING)) {
      return from(reading.end(i), Lean.NEAREST);
    }
    if (reading.is(i, TimeRole.DEADLINE)) {
      Match day = bound(Relation.DEADLINE, Lean.NOT_BEFORE, reading.end(i));
      return day == null ? units.within(reading.end(i)) : day;
    }
    if (reading.is(i, TimeRole.UNTIL)) {
      return bound(Relation.DEADLINE, Lean.NEAREST, reading.end(i));
    }
    if (reading.is(i, TimeRole.BEFORE)) {
      return before(reading.end(i));
    }
    if (reading.is(i, TimeRole.THIRD) && reading.preposition(i) == 'ب') {
      return byEnd(i);
    }
    return reading.is(i, TimeRole.AFTER) ? after(reading.end(i)) : null;
  }

  private Match bound(Relation relation, Lean lean, int i) {
    int at = reading.skip(i, TimeRole.IN);
    Match point = point(at, true);
    boolean ends = relation == Relation.DEADLINE || relation == Relation.BEFORE;
    point = point == null && ends ? parts.nextSeason(at) : point;
    return point == null
        ? null
        : new Match(new Bounded(relation, lean, point.expression()), point.end());
  }

  private Match since(int i) {
    Amount amount = units.amount(i);
    if (amount != null) {
      Expression start = new UnitFromNow(amount.unit(), -amount.count());
      return new Match(new Bounded(Relation.SINCE, Lean.NOT_AFTER, start), amount.end());
    }
    return from(i, Lean.NOT_AFTER);
  }

  private Match from(int i, Lean lean) {
    Match start = point(i, true);
    if (start == null) {
      return null;
    }
    Match range =
        reading.is(start.end(), TimeRole.TO) ? upTo(start, reading.end(start.end())) : null;
    return range != null
        ? range
        : new Match(new Bounded(Relation.SINCE, lean, start.expression()), start.end());
  }

  private Match before(int i) {
    Amount amount = units.amount(i);
    if (amount != null) {
      return new Match(new UnitFromNow(amount.unit(), -amount.count()), amount.end());
    }
    if (isVague(i)) {
      return new Match(new Vague(), reading.end(i));
    }
    boolean end = reading.is(i, TimeRole.THIRD) && reading.value(i, TimeRole.THIRD) == 3;
    return bound(end ? Relation.DEADLINE : Relation.BEFORE, Lean.NEAREST, i);
  }

  private Match byEnd(int i) {
    Match end = reading.value(i, TimeRole.THIRD) == 3 ? point(i, true) : null;
    return end == null ? null : new Match(new ByEnd(end.expression()), end.end());
  }

  /** Whether units without their number stand there, or a word for a while: "أيام", "فترة". */
  private boolean isVague(int i) {
    return reading.is(i, TimeRole.UNITS) && !reading.isDefinite(i) || reading.is(i, TimeRole.WHILE);
  }

  private Match after(int i) {
    Amount amount = units.amount(i);
    if (amount == null && isVague(i) && !reading.is(reading.end(i), TimeRole.ELSEWHERE)) {
      return new Match(new Vague(), reading.end(i));
    }
    return amount == null
        ? bound(Relation.AFTER, Lean.NEAREST, i)
        : new Match(
            new UnitAfter(amount.unit(), amount.count(), Future.speaksOf(reading, i)),
            amount.end());
  }

  private Match between(int i) {
    Match first = edge(i);
    if (first != null && first.expression() instanceof RangeOf) {
      return first;
    }
    int at = first == null ? -1 : joint(first.end());
    Match last = at < 0 ? null : edge(at);
    return last == null
        ? null
        : new Match(new RangeOf(first.expression(), last.expression()), last.end());
  }

  private int joint(int i) {
    int added = reading.added(i);
    return added >= 0 ? added : reading.isMark(i, "-") ? i + 1 : -1;
  }

  private Match fromTo(int i) {
    Match first = edge(i);
    return first == null || !reading.is(first.end(), TimeRole.TO)
        ? null
        : upTo(first, reading.end(first.end()));
  }

  private Match upTo(Match first, int i) {
    Match last = edge(i);
    return last == null
        ? null
        : new Match(new RangeOf(first.expression(), last.expression()), last.end());
  }

  private Match edge(int i) {
    return point(i, true);
  }

  private Match pointOrDashed(int i) {
    Match first = point(i, false);
    if (first == null) {
      return dashedYears(i);
    }
    if (!reading.isMark(first.end(), "-")) {
      return first;
    }
    Match last = point(first.end() + 1, true);
    boolean both = last != null && last.expression().isAbsolute() && sameKind(first, last);
    return both ? new Match(new RangeOf(first.expression(), last.expression()), last.end()) : first;
  }

  private static boolean sameKind(Match first, Match last) {
    return first.expression().getClass() == last.expression().getClass()
        && (first.expression().isAbsolute() || first.expression().leans());
  }

  private Match dashedYears(int i) {
    Match first = years.bare(i);
    int at =
        first != null && (reading.isMark(first.end(), "-") || reading.is(first.end(), TimeRole.TO))
            ? reading.end(first.end())
            : -1;
    Match last = at < 0 ? null : years.bare(at);
    boolean rising = last != null && reading.number(i) < reading.number(at);
    return rising
        ? new Match(new RangeOf(first.expression(), last.expression()), last.end())
        : null;
  }

  /**
   * A day, month, part, unit or year.
   *
   * @param spoken whether the words before speak of time, so that a bare number may be a year
   */
  private Match point(int i, boolean spoken) {
    if (!reading.opens(i)) {
      return null;
    }
    Match point = parts.at(i);
    point = point == null ? days.at(i) : point;
    point = point == null ? days.dated(i) : point;
    point = point == null ? months.month(i) : point;
    point = point == null ? years.named(i) : point;
    point = point == null ? units.relative(i) : point;
    point = point == null ? units.window(i) : point;
    point = point == null && spoken ? units.year(i) : point;
    return point == null && (spoken || BareYears.allows(reading, i)) ? years.bare(i) : point;
  }
}
