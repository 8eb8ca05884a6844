package io.masar.time;

import io.masar.Interval;
import java.time.LocalDate;

/** A whole day, week, month or year, so many from that of publication. */
record UnitFromNow(Unit unit, int steps) implements Expression {

  @Override
  public Interval on(Reference reference) {
    LocalDate today = unit == Unit.DAY && steps == 0 ? reference.present() : reference.published();
    return today == null ? null : unit.around(unit.shift(today, steps));
  }

  @Override
  public String why() {
    return String.format(
        "%s of publication %+d", unit.name().toLowerCase(java.util.Locale.ROOT), steps);
  }
}
