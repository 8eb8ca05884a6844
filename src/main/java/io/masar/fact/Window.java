package io.masar.fact;

import java.time.LocalDate;
import java.util.Comparator;

/** Days from {@code from} to {@code to}, both inclusive; {@code null} where open or unknown. */
public record Window(LocalDate from, LocalDate to) {

  /** No day known. */
  public static final Window NONE = new Window(null, null);

  /** Dated ones first, by their days. */
  static final Comparator<Window> ORDER =
      Comparator.comparing(Window::first, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Window::last, Comparator.nullsLast(Comparator.naturalOrder()));

  /** {@return the earliest day known, or {@code null}} */
  LocalDate first() {
    return from != null ? from : to;
  }

  /** {@return the latest day known, or {@code null}} */
  LocalDate last() {
    return to != null ? to : from;
  }

  boolean isEmpty() {
    return first() == null;
  }
}
