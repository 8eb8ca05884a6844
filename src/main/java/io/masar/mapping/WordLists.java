package io.masar.mapping;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The words of every {@link WordList}, folded. */
public final class WordLists {

  /** The words of each list in order, each with its kinds; none in a list without. */
  private final Map<WordList, Map<String, Set<String>>> words = new EnumMap<>(WordList.class);

  /** Takes over {@code words}; what has no words there has none. */
  WordLists(Map<WordList, Map<String, Set<String>>> words) {
    for (WordList list : WordList.values()) {
      this.words.put(list, Collections.unmodifiableMap(words.getOrDefault(list, Map.of())));
    }
  }

  /** {@return whether the folded word or phrase stands in the list} */
  public boolean has(WordList list, String form) {
    return words.get(list).containsKey(form);
  }

  /** {@return whether the folded word ends with one of the list, which clitics may precede} */
  public boolean hasEnding(WordList list, String form) {
    return words(list).stream().anyMatch(form::endsWith);
  }

  /** {@return whether the folded word begins with one of the list, which an ending may follow} */
  public boolean hasBeginning(WordList list, String form) {
    return words(list).stream().anyMatch(form::startsWith);
  }

  /** {@return the kinds that the folded word stands under; none where it is not in the list} */
  public Set<String> kinds(WordList list, String form) {
    return words.get(list).getOrDefault(form, Set.of());
  }

  /** {@return the words of the list, in the order of its file} */
  public Set<String> words(WordList list) {
    return words.get(list).keySet();
  }
}
