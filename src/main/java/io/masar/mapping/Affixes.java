package io.masar.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of all lists by their letters, from the first on or from the last back, so that one
 * walk finds all that a word begins or ends with.
 */
final class Affixes {

  private final boolean backwards;
  private final List<WordList> lists = new ArrayList<>(1);

  /** In ascending order; words differ in their first letters, and seldom in later ones. */
  private char[] letters = {};

  private Affixes[] next = {};

  Affixes(boolean backwards) {
    this.backwards = backwards;
  }

  void add(String word, WordList list) {
    Affixes node = this;
    for (int i = 0; i < word.length(); i++) {
      node = node.grown(letter(word, i));
    }
    node.lists.add(list);
  }

  /** What follows the letter, made where nothing does yet. */
  private Affixes grown(char letter) {
    int place = Arrays.binarySearch(letters, letter);
    if (place >= 0) {
      return next[place];
    }
    int free = -place - 1;
    letters = Arrays.copyOf(letters, letters.length + 1);
    next = Arrays.copyOf(next, letters.length);
    System.arraycopy(letters, free, letters, free + 1, letters.length - 1 - free);
    System.arraycopy(next, free, next, free + 1, letters.length - 1 - free);
    letters[free] = letter;
    next[free] = new Affixes(backwards);
    return next[free];
  }

  /** What follows the letter, or {@code null}. */
  private Affixes next(char letter) {
    int place = Arrays.binarySearch(letters, letter);
    return place < 0 ? null : next[place];
  }

  /** {@return the lists of which {@code word} begins, or ends, with a word} */
  Set<WordList> of(String word) {
    Set<WordList> found = Set.of();
    Affixes node = this;
    for (int i = 0; node != null; i++) {
      if (!node.lists.isEmpty()) {
        found = found.isEmpty() ? new LinkedHashSet<>() : found;
        found.addAll(node.lists);
      }
      node = i < word.length() ? node.next(letter(word, i)) : null;
    }
    return found;
  }

  private char letter(String word, int i) {
    return word.charAt(backwards ? word.length() - 1 - i : i);
  }
}
