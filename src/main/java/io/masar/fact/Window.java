package io.masar.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

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

  /** {@return from the first known day to the last; open at an end where all of them are} */
  static Window around(Collection<Window> windows) {
    List<Window> dated = windows.stream().filter(window -> !window.isEmpty()).toList();
    boolean starts = dated.stream().map(Window::from).anyMatch(Objects::nonNull);
    boolean ends = dated.stream().map(Window::to).anyMatch(Objects::nonNull);
    Comparator<LocalDate> order = Comparator.naturalOrder();
    return new Window(
        starts ? dated.stream().map(Window::first).min(order).orElse(null) : null,
        ends ? dated.stream().map(Window::last).max(order).orElse(null) : null);
  }
}
