package io.masar.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Claims that follow each other closely enough in time to be about one fact.
 *
 * @param days from the first that any of them speaks of to the last; none where no day is known
 * @param claims by their ids
 */
record Stretch(Window days, List<Testimony> claims) {

  Stretch {
    claims = claims.stream().sorted(Testimony.BY_ID).toList();
  }

  /**
   * {@return the stretches, earliest first; claims without a day are one of their own, for nothing
   * says that they belong to a dated one}
   *
   * @param days that a claim speaks of
   * @param gap days without a word after which the next claim is about another fact, or {@code
   *     null} if all are about one
   */
  static List<Stretch> of(
      Collection<Testimony> claims, Function<Testimony, Window> days, Integer gap) {
    if (gap == null) {
      return List.of(new Stretch(Window.NONE, List.copyOf(claims)));
    }
    List<Testimony> dated =
        claims.stream()
            .filter(said -> !days.apply(said).isEmpty())
            .sorted(Comparator.comparing(days, Window.ORDER).thenComparing(Testimony.BY_ID))
            .toList();
    List<Stretch> stretches = sweep(dated, days, gap);
    List<Testimony> undated = claims.stream().filter(said -> days.apply(said).isEmpty()).toList();
    if (!undated.isEmpty()) {
      stretches.add(new Stretch(Window.NONE, undated));
    }
    return stretches;
  }

  private static List<Stretch> sweep(
      List<Testimony> dated, Function<Testimony, Window> days, int gap) {
    List<Stretch> stretches = new ArrayList<>();
    List<Testimony> open = new ArrayList<>();
    Window reach = Window.NONE;
    for (Testimony said : dated) {
      Window next = days.apply(said);
      if (!open.isEmpty() && next.first().isAfter(reach.to().plusDays(gap))) {
        stretches.add(new Stretch(reach, open));
        open = new ArrayList<>();
      }
      reach = open.isEmpty() ? next : new Window(reach.from(), later(reach.to(), next.last()));
      open.add(said);
    }
    if (!open.isEmpty()) {
      stretches.add(new Stretch(reach, open));
    }
    return stretches;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** {@return the year it starts in, or {@code undated}} */
  String year() {
    return days.isEmpty() ? "undated" : String.valueOf(days.first().getYear());
  }
}
