package io.masar.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What a mistyped word may have meant. */
final class Suggestion {

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
    return of(
        accepted.stream()
            .filter(other -> other.startsWith(word) || alike(word, other))
            .sorted(Comparator.comparingInt(other -> distance(word, other)))
            .limit(2)
            .toList());
  }

  /** {@return whether the words differ in no more than a letter, or a third of them} */
  static boolean alike(String a, String b) {
    int allowed = Math.max(1, Math.max(a.length(), b.length()) / 3);
    return Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
  }

  /**
   * {@return how many letters must be put in, taken out or changed to make {@code b} of {@code a}}
   */
  static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
