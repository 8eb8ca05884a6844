package io.masar.mapping;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** The words of one {@link WordList}; most that it has not are known by a letter. */
final class ListedWords {

  private final Map<String, Set<String>> kinds;
  private final String[] words;

  /** Letters with which words begin and end, each a bit by the last six of its own. */
  private long firsts;

  private long lasts;

  /** Takes over the words in order, each with its kinds. */
  ListedWords(Map<String, Set<String>> kinds) {
    this.kinds = Collections.unmodifiableMap(kinds);
    this.words = kinds.keySet().toArray(String[]::new);
    for (String word : words) {
      firsts |= 1L << word.charAt(0);
      lasts |= 1L << word.charAt(word.length() - 1);
    }
  }

  Set<String> all() {
    return kinds.keySet();
  }

  Set<String> kinds(String form) {
    return has(form) ? kinds.get(form) : Set.of();
  }

  boolean has(String form) {
    return mayBegin(form) && mayEnd(form) && kinds.containsKey(form);
  }

  /** {@return whether {@code form} ends with one of them} */
  boolean endAny(String form) {
    if (mayEnd(form)) {
      for (String word : words) {
        if (form.endsWith(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@return whether {@code form} begins with one of them} */
  boolean beginAny(String form) {
    if (mayBegin(form)) {
      for (String word : words) {
        if (form.startsWith(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean mayBegin(String form) {
    return !form.isEmpty() && (firsts >>> form.charAt(0) & 1) != 0;
  }

  private boolean mayEnd(String form) {
    return !form.isEmpty() && (lasts >>> form.charAt(form.length() - 1) & 1) != 0;
  }
}
