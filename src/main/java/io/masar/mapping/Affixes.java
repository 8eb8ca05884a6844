package io.masar.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of all lists by their letters, from the first on or from the last back, so that one
 * walk finds all that a word begins or ends with.
 */
final class Affixes {

  private final boolean backwards;
  private final Map<Character, Affixes> next = new HashMap<>(4);
  private final List<WordList> lists = new ArrayList<>(1);

  Affixes(boolean backwards) {
    this.backwards = backwards;
  }

  void add(String word, WordList list) {
    Affixes node = this;
    for (int i = 0; i < word.length(); i++) {
      node = node.next.computeIfAbsent(letter(word, i), letter -> new Affixes(backwards));
    }
    node.lists.add(list);
  }

  /** {@return the lists of which {@code word} begins, or ends, with a word} */
  Set<WordList> of(String word) {
    Set<WordList> found = new LinkedHashSet<>();
    Affixes node = this;
    for (int i = 0; node != null; i++) {
      found.addAll(node.lists);
      node = i < word.length() ? node.next.get(letter(word, i)) : null;
    }
    return found;
  }

  private char letter(String word, int i) {
    return word.charAt(backwards ? word.length() - 1 - i : i);
  }
}
