package io.masar.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Which of several repeating days or months is meant, seen from a day. */
enum Lean {
  /** The last before. */
  LAST,
  /** The one of the current month or year; the nearest where that says nothing. */
  THIS,
  /** The first after. */
  NEXT,
  /** The nearest, the earlier of two. */
  NEAREST,
  /** The last that is not after. */
  NOT_AFTER,
  /** The first that is not before. */
  NOT_BEFORE,
  /** The nearest that is not to come, of what happened. */
  PAST,
  /** The nearest that is not past, of what is to come. */
  AHEAD;

  /**
   * How many days what is told as past may lie ahead, or the other way round: a day's paper is
   * printed the day before.
   */
  private static final long SLACK = 1;

  /** {@return the lean at place {@code value} of the grammar's "last, this, next"} */
  static Lean of(int value) {
    return List.of(LAST, THIS, NEXT).get(value);
  }

  /** {@return the steps from publication that this means for a unit: -1, 0 or 1} */
  int step() {
    return this == LAST ? -1 : this == NEXT ? 1 : 0;
  }

  /**
   * {@return the one of {@code candidates}, in the order of time, that is meant from {@code today};
   * {@code null} if none fits}
   */
  <T> T choose(List<T> candidates, Function<T, LocalDate> day, LocalDate today) {
    Comparator<T> nearness =
        Comparator.comparingLong(t -> Math.abs(day.apply(t).toEpochDay() - today.toEpochDay()));
    return candidates.stream()
        .filter(candidate -> fits(day.apply(candidate).toEpochDay() - today.toEpochDay()))
        .min(nearness)
        .orElse(null);
  }

  private boolean fits(long order) {
    return switch (this) {
      case LAST -> order < 0;
      case NEXT -> order > 0;
      case NOT_AFTER -> order <= 0;
      case NOT_BEFORE -> order >= 0;
      case PAST -> order <= SLACK;
      case AHEAD -> order >= -SLACK;
      case THIS, NEAREST -> true;
    };
  }
}
