package io.masar.time;

import io.masar.Interval;
import java.time.LocalDate;

/**
 * So many units later: after the past date that the sentence told of before, else after
 * publication.
 *
 * @param ahead whether the sentence speaks of what is to come; a tale of the past counts from
 *     something it does not date
 */
record UnitAfter(Unit unit, int count, boolean ahead) implements Expression {

  @Override
  public Interval on(Reference reference) {
    boolean past = reference.told() != null && !reference.isAhead(reference.told());
    LocalDate start = past ? reference.told() : ahead ? reference.published() : null;
    return start == null ? null : unit.around(unit.shift(start, count));
  }

  @Override
  public String why() {
    return count + " " + unit + " later";
  }
}
