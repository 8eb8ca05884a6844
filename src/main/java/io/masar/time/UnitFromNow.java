package io.masar.time;

import io.masar.Interval;
import java.time.LocalDate;
import java.util.Locale;

/** A whole day, week, month or year, so many from that of publication. */
record UnitFromNow(Unit unit, int steps) implements Expression {

  @Override
  public Interval on(Reference reference) {
    LocalDate today = unit == Unit.DAY && steps == 0 ? reference.present() : reference.published();
    return today == null ? null : unit.around(unit.shift(today, steps));
  }

  @Override
  public String why() {
    String sign = steps < 0 ? "" : "+";
    return unit.name().toLowerCase(Locale.ROOT) + " of publication " + sign + steps;
  }
}
