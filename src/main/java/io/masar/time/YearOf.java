package io.masar.time;

import io.masar.Interval;
import java.time.LocalDate;

/** A year by its number. */
record YearOf(int year, boolean hijri) implements Expression {

  @Override
  public Interval on(Reference reference) {
    return hijri ? Hijri.year(year) : Unit.YEAR.around(LocalDate.of(year, 1, 1));
  }

  @Override
  public boolean isAbsolute() {
    return true;
  }

  @Override
  public String why() {
    return "year " + year + (hijri ? " AH" : "");
  }
}
