package io.masar.time;

import io.masar.Interval;
import java.time.LocalDate;

/**
 * The days before or after publication.
 *
 * @param count how many units; 0 where the text gives no number: then 7 days, 4 weeks, 90 days
 */
record Window(Unit unit, int count, boolean ahead) implements Expression {

  @Override
  public Interval on(Reference reference) {
    LocalDate today = reference.published();
    if (today == null) {
      return null;
    }
    LocalDate end = end(today, ahead ? 1 : -1);
    return ahead ? new Interval(today.plusDays(1), end) : new Interval(end, today.minusDays(1));
  }

  private LocalDate end(LocalDate today, int direction) {
    if (count > 0) {
      return unit.shift(today, direction * count);
    }
    return today.plusDays(direction * (unit == Unit.DAY ? 7L : unit == Unit.WEEK ? 28L : 90L));
  }

  @Override
  public Relation relation() {
    return Relation.WINDOW;
  }

  @Override
  public String why() {
    return (ahead ? "the next " : "the last ")
        + (count > 0 ? count + " " : "")
        + unit
        + " from publication";
  }
}
