package io.masar.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * What of a movement decides what it hangs together with.
 *
 * @param family the family of the force, see {@link Things#family}
 * @param place the place that tells the movement apart, or {@code null}
 * @param days all the days that its claims speak of
 * @param plannedTo the last day of its plans, or {@code null}
 */
public record Move(
    String id,
    String scope,
    Course course,
    String family,
    String place,
    List<String> forces,
    Window days,
    LocalDate plannedTo) {

  public Move {
    forces = List.copyOf(forces);
  }

  /** {@return days between both, 0 where they touch; {@code null} where the days are unknown} */
  Long distance(Move other) {
    if (days.isEmpty() || other.days.isEmpty()) {
      return null;
    }
    long after = other.days.first().toEpochDay() - days.last().toEpochDay();
    long before = days.first().toEpochDay() - other.days.last().toEpochDay();
    return Math.max(0, Math.max(after, before));
  }
}
