package io.masar.time;

import io.masar.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A day of the week by its name.
 *
 * @param lean which one is meant; {@code null} where the text says nothing: then the last not after
 *     publication, unless what surrounds it looks ahead
 */
record Weekday(DayOfWeek day, Lean lean) implements Expression {

  @Override
  public Interval on(Reference reference) {
    LocalDate today = reference.published();
    if (today == null) {
      return null;
    }
    return Interval.day(
        switch (lean == null ? reference.lean() : lean) {
          case LAST -> today.with(TemporalAdjusters.previous(day));
          case NEXT -> today.with(TemporalAdjusters.next(day));
          case NOT_BEFORE, AHEAD -> today.with(TemporalAdjusters.nextOrSame(day));
          default -> today.with(TemporalAdjusters.previousOrSame(day));
        });
  }

  @Override
  public boolean leans() {
    return lean == null;
  }

  @Override
  public String why() {
    return lean == null ? day.toString() : day + ", " + lean;
  }
}
