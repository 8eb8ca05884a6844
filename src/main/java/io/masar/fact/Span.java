package io.masar.fact;

import java.time.LocalDate;

/** The days around some windows; for one thread. */
final class Span {

  private LocalDate first;
  private LocalDate last;
  private boolean starts;
  private boolean ends;

  void add(Window window) {
    if (!window.isEmpty()) {
      first = earlier(first, window.first());
      last = later(last, window.last());
      starts |= window.from() != null;
      ends |= window.to() != null;
    }
  }

  /** {@return from the first known day to the last; open at an end where all of them are} */
  Window window() {
    return new Window(starts ? first : null, ends ? last : null);
  }

  /** {@return the earlier of two days, of which either may be {@code null}} */
  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one == null || other != null && other.isBefore(one) ? other : one;
  }

  /** {@return the later of two days, of which either may be {@code null}} */
  static LocalDate later(LocalDate one, LocalDate other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
  }
}
