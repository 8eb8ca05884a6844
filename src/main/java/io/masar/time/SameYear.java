package io.masar.time;

import io.masar.Interval;
import java.time.LocalDate;

/** The year last spoken of, or so many after it. */
record SameYear(int steps) implements Expression {

  @Override
  public Interval on(Reference reference) {
    return reference.year() == null
        ? null
        : Unit.YEAR.around(LocalDate.of(reference.year() + steps, 1, 1));
  }

  @Override
  public String why() {
    return String.format("year spoken of before %+d", steps);
  }
}
