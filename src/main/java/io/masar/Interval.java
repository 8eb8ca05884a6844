package io.masar;

import java.time.LocalDate;

/**
 * Days of the calendar, {@code from} to {@code to}, both inclusive; {@code null} is an open end,
 * and at least one end is known.
 */
public record Interval(LocalDate from, LocalDate to) {

  public Interval {
    if (from == null && to == null) {
      throw new IllegalArgumentException("an interval with neither end says nothing");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "an interval that ends before it starts: " + from + ".." + to);
    }
  }

  /** {@return the interval of one day} */
  public static Interval day(LocalDate day) {
    return new Interval(day, day);
  }

  /** {@return the smallest interval that holds both; an open end stays open} */
  public Interval cover(Interval other) {
    LocalDate first =
        from == null || other.from == null ? null : from.isBefore(other.from) ? from : other.from;
    LocalDate last = to == null || other.to == null ? null : to.isAfter(other.to) ? to : other.to;
    return first == null && last == null ? this : new Interval(first, last);
  }

  @Override
  public String toString() {
    return (from == null ? "" : from) + ".." + (to == null ? "" : to);
  }
}
