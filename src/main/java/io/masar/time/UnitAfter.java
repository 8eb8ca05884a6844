package io.masar.time;

import io.masar.Interval;
import java.time.LocalDate;

/**
 * So many units later: after the past date that the sentence told of before, else after
 * publication.
 */
record UnitAfter(Unit unit, int count) implements Expression {

  @Override
  public Interval on(Reference reference) {
    boolean past = reference.told() != null && !reference.isAhead(reference.told());
    LocalDate start = past ? reference.told() : reference.published();
    return start == null ? null : unit.around(unit.shift(start, count));
  }

  @Override
  public String why() {
    return count + " " + unit + " later";
  }
}
