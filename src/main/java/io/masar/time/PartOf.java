package io.masar.time;

import io.masar.Interval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One of the equal parts of a month, a year or a season: months for what is longer than a month, 10
 * or 15 days within one. A week has no parts.
 *
 * @param index which part, from 1
 * @param parts how many there are
 */
record PartOf(Expression whole, int index, int parts) implements Expression {

  @Override
  public Interval on(Reference reference) {
    Interval all = whole.on(reference);
    if (all == null || all.from() == null || all.to() == null) {
      return null;
    }
    long days = ChronoUnit.DAYS.between(all.from(), all.to()) + 1;
    long months = Math.round(days / 30.4);
    if (days < 15) {
      return all;
    }
    boolean byMonths = months >= parts;
    LocalDate from = step(all.from(), byMonths, months, index - 1);
    return new Interval(
        from, index == parts ? all.to() : step(all.from(), byMonths, months, index).minusDays(1));
  }

  private LocalDate step(LocalDate start, boolean byMonths, long months, int count) {
    return byMonths
        ? start.plusMonths(months / parts * count)
        : start.plusDays(30L / parts * count);
  }

  @Override
  public boolean isAbsolute() {
    return whole.isAbsolute();
  }

  @Override
  public boolean leans() {
    return whole.leans();
  }

  @Override
  public String why() {
    return "part " + index + " of " + parts + " of " + whole.why();
  }
}
