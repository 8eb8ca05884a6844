package io.masar.time;

import io.masar.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A day of a month by its number. */
record DayOf(int day, Expression month) implements Expression {

  @Override
  public Interval on(Reference reference) {
    if (month instanceof MonthOf named && named.year() == null) {
      return nearest(named, reference);
    }
    return in(month.on(reference));
  }

  private Interval nearest(MonthOf named, Reference reference) {
    if (reference.published() == null) {
      return null;
    }
    List<Interval> days =
        named.candidates(reference.published()).stream()
            .map(this::in)
            .filter(Objects::nonNull)
            .toList();
    return named.leaning(reference).choose(days, Interval::from, reference.published());
  }

  private Interval in(Interval whole) {
    LocalDate date = whole == null ? null : whole.from().plusDays(day - 1L);
    return date == null || date.isAfter(whole.to()) ? null : Interval.day(date);
  }

  @Override
  public boolean isAbsolute() {
    return month.isAbsolute();
  }

  @Override
  public boolean leans() {
    return month.leans();
  }

  @Override
  public String why() {
    return "day " + day + " of " + month.why();
  }
}
