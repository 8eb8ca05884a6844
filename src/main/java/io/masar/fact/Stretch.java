package io.masar.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Claims that follow each other closely enough in time to be about one fact.
 *
 * @param days from the first that any of them speaks of to the last; none where no day is known
 * @param claims by their ids
 */
record Stretch(Window days, List<Testimony> claims) {

  /**
   * {@return the stretches, earliest first; claims without a day are one of their own, for nothing
   * says that they belong to a dated one}
   *
   * @param days that a claim speaks of, a first and a last one or none
   * @param gap days without a word after which the next claim is about another fact, or {@code
   *     null} if all are about one
   */
  static List<Stretch> of(
      Collection<Testimony> claims, Function<Testimony, Window> days, Integer gap) {
    Testimony[] byId = claims.toArray(Testimony[]::new);
    Arrays.sort(byId, Testimony.BY_ID);
    if (gap == null) {
      return List.of(new Stretch(Window.NONE, Arrays.asList(byId)));
    }
    Window[] windows = new Window[byId.length];
    for (int i = 0; i < byId.length; i++) {
      windows[i] = days.apply(byId[i]);
    }
    return of(byId, windows, gap);
  }

  private static List<Stretch> of(Testimony[] claims, Window[] days, int gap) {
    int[] places = new int[claims.length];
    List<Window> reaches = sweep(days, gap, places);
    List<Stretch> stretches = new ArrayList<>();
    for (Window reach : reaches) {
      stretches.add(new Stretch(reach, new ArrayList<>()));
    }
    List<Testimony> undated = new ArrayList<>();
    for (int i = 0; i < claims.length; i++) {
      (days[i].isEmpty() ? undated : stretches.get(places[i]).claims).add(claims[i]);
    }
    if (!undated.isEmpty()) {
      stretches.add(new Stretch(Window.NONE, undated));
    }
    return stretches;
  }

  /**
   * {@return the days of the dated stretches}
   *
   * @param places is told which of them each window is in
   */
  private static List<Window> sweep(Window[] days, int gap, int[] places) {
    List<Window> reaches = new ArrayList<>();
    LocalDate from = null;
    LocalDate to = null;
    for (int i : byFirst(days)) {
      Window next = days[i];
      if (to == null || next.first().toEpochDay() > to.toEpochDay() + gap) {
        if (to != null) {
          reaches.add(new Window(from, to));
        }
        from = next.first();
        to = next.last();
      }
      to = Span.later(to, next.last());
      places[i] = reaches.size();
    }
    if (to != null) {
      reaches.add(new Window(from, to));
    }
    return reaches;
  }

  /** {@return the places of the dated ones, the earliest first} */
  private static int[] byFirst(Window[] days) {
    long[] order = new long[days.length];
    int dated = 0;
    for (int i = 0; i < days.length; i++) {
      if (!days[i].isEmpty()) {
        order[dated++] = days[i].first().toEpochDay() << Integer.SIZE | i;
      }
    }
    Arrays.sort(order, 0, dated);
    int[] places = new int[dated];
    for (int i = 0; i < dated; i++) {
      places[i] = (int) order[i];
    }
    return places;
  }

  /** {@return the year it starts in, or {@code undated}} */
  String year() {
    return days.isEmpty() ? "undated" : String.valueOf(days.first().getYear());
  }

  /** {@return those of {@code some} that are not, of the very same claims, among {@code others}} */
  static List<Stretch> without(List<Stretch> some, List<Stretch> others) {
    List<Stretch> left = new ArrayList<>();
    int at = 0;
    for (Stretch stretch : some) {
      while (at < others.size() && others.get(at).precedes(stretch)) {
        at++;
      }
      if (at == others.size() || !stretch.isSame(others.get(at))) {
        left.add(stretch);
      }
    }
    return left;
  }

  /** Whether it starts earlier; what has no days is the last. */
  private boolean precedes(Stretch other) {
    return Window.ORDER.compare(
            new Window(days.first(), null), new Window(other.days.first(), null))
        < 0;
  }

  private boolean isSame(Stretch other) {
    return days.equals(other.days) && areSame(claims, other.claims);
  }

  /**
   * {@return those of {@code some} that are not among {@code others}}
   *
   * @param some by their ids, as {@code others}
   */
  @SuppressWarnings("ReferenceEquality")
  static List<Testimony> others(List<Testimony> some, List<Testimony> others) {
    List<Testimony> left = new ArrayList<>();
    int at = 0;
    for (Testimony said : some) {
      while (at < others.size()
          && others.get(at) != said
          && Testimony.BY_ID.compare(others.get(at), said) < 0) {
        at++;
      }
      if (at < others.size() && others.get(at) == said) {
        at++;
      } else {
        left.add(said);
      }
    }
    return left;
  }

  /**
   * {@return whether these are the very same claims}
   *
   * <p>Those that were taken out and are read anew are others, even where they say the same.
   */
  @SuppressWarnings("ReferenceEquality")
  static boolean areSame(List<Testimony> some, List<Testimony> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (some.get(i) != others.get(i)) {
        return false;
      }
    }
    return true;
  }
}
