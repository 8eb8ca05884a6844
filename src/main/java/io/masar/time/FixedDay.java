package io.masar.time;

import io.masar.Interval;
import java.time.LocalDate;

/** A day of the calendar. */
record FixedDay(LocalDate day) implements Expression {

  @Override
  public Interval on(Reference reference) {
    return Interval.day(day);
  }

  @Override
  public boolean isAbsolute() {
    return true;
  }

  @Override
  public String why() {
    return "date " + day;
  }
}
