package io.masar.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What a mistyped word may have meant. */
public final class Suggestion {

  private Suggestion() {}

  /** {@return {@code "; did you mean …?"}, or nothing where {@code near} is empty} */
  static String of(List<String> near) {
    return near.isEmpty()
        ? ""
        : near.stream()
            .map(word -> '"' + word + '"')
            .collect(Collectors.joining(" or ", "; did you mean ", "?"));
  }

  /** {@return the same for the words of {@code accepted} that look like {@code word}} */
  static String of(String word, Collection<String> accepted) {
    return of(near(word, accepted));
  }

  /** {@return the words of {@code accepted} that look like {@code word}, two at most} */
  public static List<String> near(String word, Collection<String> accepted) {
    return accepted.stream()
        .filter(other -> other.startsWith(word) || alike(word, other))
        .sorted(Comparator.comparingInt(other -> distance(word, other)))
        .limit(2)
        .toList();
  }

  /** {@return whether the words differ in no more than a letter, or a third of them} */
  static boolean alike(String a, String b) {
    int allowed = Math.max(1, Math.max(a.length(), b.length()) / 3);
    return Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
  }

  /**
   * {@return how many letters must be put in, taken out, changed or swapped with the next to make
   * {@code b} of {@code a}}
   */
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
