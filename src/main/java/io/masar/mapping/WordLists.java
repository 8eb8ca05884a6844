package io.masar.mapping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of every {@link WordList}, folded. */
public final class WordLists {

  private final IdentityHashMap<WordList, ListedWords> lists = new IdentityHashMap<>();
  private final Map<String, List<WordList>> byWord = new HashMap<>();
  private final Map<String, List<WordList>> byFirst = new HashMap<>();

  /** With which letters and marks any word ends. */
  private final BitSet lasts = new BitSet();

  private final Affixes beginnings = new Affixes(false);
  private final Affixes endings = new Affixes(true);

  /** Words share one where they stand in the same lists: most of those that stand in any. */
  private final Map<List<Object>, Listing> listings = new ConcurrentHashMap<>();

  /** Takes over {@code words}; what has no words there has none. */
  WordLists(Map<WordList, Map<String, Set<String>>> words) {
    for (WordList list : WordList.all()) {
      ListedWords listed = new ListedWords(words.getOrDefault(list, Map.of()));
      lists.put(list, listed);
      listed.all().forEach(word -> add(list, word));
    }
  }

  private void add(WordList list, String word) {
    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(list);
    lasts.set(word.charAt(word.length() - 1));
    beginnings.add(word, list);
    endings.add(word, list);
    int space = word.indexOf(' ');
    if (space > 0) {
      byFirst.computeIfAbsent(word.substring(0, space), w -> new ArrayList<>()).add(list);
    }
  }

  /** {@return in which lists the folded word stands, as a whole and in part} */
  Listing of(String form) {
    Set<WordList> ends = endings.of(form);
    Set<WordList> begins = beginnings.of(form);
    List<WordList> phrases = byFirst.getOrDefault(form, List.of());
    if (ends.isEmpty() && begins.isEmpty() && phrases.isEmpty()) {
      return Listing.NONE;
    }
    List<WordList> whole = byWord.getOrDefault(form, List.of());
    return listings.computeIfAbsent(
        List.of(whole, ends, begins, phrases),
        same -> new Listing(whole, List.copyOf(ends), List.copyOf(begins), phrases));
  }

  /** {@return whether any list may have the folded word, or one that it ends with} */
  public boolean mayEnd(String form) {
    return !form.isEmpty() && lasts.get(form.charAt(form.length() - 1));
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
