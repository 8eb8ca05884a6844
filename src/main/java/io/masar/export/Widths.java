package io.masar.export;

import java.util.Arrays;

/** Shares the width of a screen among columns. */
final class Widths {

  private Widths() {}

  /**
   * {@return a width for each column, at most {@code room} together}
   *
   * <p>The widest give way first, down to {@code least}; {@code null} where that is not enough.
   */
  static int[] fit(int[] natural, int room, int least) {
    if (Arrays.stream(natural).map(width -> Math.min(width, least)).sum() > room) {
      return null;
    }
    int cap = Arrays.stream(natural).max().orElse(0);
    while (sum(natural, cap) > room) {
      cap--;
    }
    int last = cap;
    return Arrays.stream(natural).map(width -> Math.min(width, last)).toArray();
  }

  private static int sum(int[] natural, int cap) {
    return Arrays.stream(natural).map(width -> Math.min(width, cap)).sum();
  }
}
