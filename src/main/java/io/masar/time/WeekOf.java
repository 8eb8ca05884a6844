package io.masar.time;

import io.masar.Interval;
import java.time.LocalDate;

/** The first, second ... seven days of a month; week 5 and later end with the month. */
record WeekOf(Expression month, int index) implements Expression {

  @Override
  public Interval on(Reference reference) {
    Interval all = month.on(reference);
    if (all == null || all.from() == null || all.to() == null) {
      return null;
    }
    LocalDate from = all.from().plusDays(7L * (index - 1));
    LocalDate to = from.plusDays(6);
    if (from.isAfter(all.to())) {
      return null;
    }
    return new Interval(from, to.isAfter(all.to()) ? all.to() : to);
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
    return "week " + index + " of " + month.why();
  }
}
