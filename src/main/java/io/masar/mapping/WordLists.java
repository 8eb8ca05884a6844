package io.masar.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of every {@link WordList}, folded. */
public final class WordLists {

  private final Map<WordList, ListedWords> lists = new HashMap<>();

  /** Takes over {@code words}; what has no words there has none. */
  WordLists(Map<WordList, Map<String, Set<String>>> words) {
    for (WordList list : WordList.all()) {
      lists.put(list, new ListedWords(words.getOrDefault(list, Map.of())));
    }
  }

  /** {@return whether the folded word or phrase stands in the list} */
  public boolean has(WordList list, String form) {
    return lists.get(list).has(form);
  }

  /** {@return whether the folded word ends with one of the list, which clitics may precede} */
  public boolean hasEnding(WordList list, String form) {
    return lists.get(list).endAny(form);
  }

  /** {@return whether the folded word begins with one of the list, which an ending may follow} */
  public boolean hasBeginning(WordList list, String form) {
    return lists.get(list).beginAny(form);
  }

  /** {@return the kinds that the folded word stands under; none where it is not in the list} */
  public Set<String> kinds(KindList list, String form) {
    return lists.get(list).kinds(form);
  }

  /** {@return the words of the list, in the order of its file} */
  public Set<String> words(WordList list) {
    return lists.get(list).all();
  }
}
