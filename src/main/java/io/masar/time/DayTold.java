package io.masar.time;

import io.masar.Interval;
import java.time.LocalDate;

/** A day by the one told just before it: "on the same day", "on the next day". */
record DayTold(int later) implements Expression {

  @Override
  public Interval on(Reference reference) {
    LocalDate day = reference.day() == null ? null : reference.day().plusDays(later);
    return day == null ? null : new Interval(day, day);
  }

  @Override
  public String why() {
    return "the day told before, " + later + " days later";
  }
}
