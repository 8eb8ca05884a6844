package io.masar.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of every {@link WordList}, folded. */
public final class WordLists {

  private final Map<WordList, ListedWords> lists = new HashMap<>();
  private final Map<String, List<WordList>> byWord = new HashMap<>();
  private final Map<String, List<WordList>> byFirst = new HashMap<>();
  private final int longest;

  /** Takes over {@code words}; what has no words there has none. */
  WordLists(Map<WordList, Map<String, Set<String>>> words) {
    for (WordList list : WordList.all()) {
      ListedWords listed = new ListedWords(words.getOrDefault(list, Map.of()));
      lists.put(list, listed);
      listed.all().forEach(word -> add(list, word));
    }
    this.longest = byWord.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private void add(WordList list, String word) {
    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(list);
    int space = word.indexOf(' ');
    if (space > 0) {
      byFirst.computeIfAbsent(word.substring(0, space), w -> new ArrayList<>()).add(list);
    }
  }

  /** {@return in which lists the folded word stands, as a whole and in part} */
  Listing of(String form) {
    List<WordList> whole = having(form);
    Set<WordList> endings = new LinkedHashSet<>();
    Set<WordList> beginnings = new LinkedHashSet<>();
    for (int length = Math.min(longest, form.length()); length > 0; length--) {
      endings.addAll(having(form.substring(form.length() - length)));
      beginnings.addAll(having(form.substring(0, length)));
    }
    List<WordList> phrases = byFirst.getOrDefault(form, List.of());
    return endings.isEmpty() && beginnings.isEmpty() && phrases.isEmpty()
        ? Listing.NONE
        : new Listing(whole, List.copyOf(endings), List.copyOf(beginnings), phrases);
  }

  private List<WordList> having(String word) {
    return byWord.getOrDefault(word, List.of());
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
