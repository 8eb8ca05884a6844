package io.masar.mapping;

import java.util.List;

/**
 * Which lists a word stands in, ends with a word of, begins with one of, or opens a phrase of;
 * found once for a word, so that a rule that asks looks at the few there are.
 */
final class Listing {

  /** Of what no list has a part of. */
  static final Listing NONE = new Listing(List.of(), List.of(), List.of(), List.of());

  private final WordList[] whole;
  private final WordList[] endings;
  private final WordList[] beginnings;
  private final WordList[] phrases;

  Listing(
      List<WordList> whole,
      List<WordList> endings,
      List<WordList> beginnings,
      List<WordList> phrases) {
    this.whole = whole.toArray(WordList[]::new);
    this.endings = endings.toArray(WordList[]::new);
    this.beginnings = beginnings.toArray(WordList[]::new);
    this.phrases = phrases.toArray(WordList[]::new);
  }

  /** {@return whether the word stands in any list} */
  boolean isWhole() {
    return whole.length > 0;
  }

  /** {@return whether the word ends with one of any list} */
  boolean isEnding() {
    return endings.length > 0;
  }

  /** {@return whether the word stands in the list} */
  boolean has(WordList list) {
    return has(whole, list);
  }

  /** {@return whether the word ends with one of the list} */
  boolean hasEnding(WordList list) {
    return has(endings, list);
  }

  /** {@return whether the word begins with one of the list} */
  boolean hasBeginning(WordList list) {
    return has(beginnings, list);
  }

  /** {@return whether the word is the first of a phrase of the list} */
  boolean opens(WordList list) {
    return has(phrases, list);
  }

  private static boolean has(WordList[] lists, WordList list) {
    for (WordList one : lists) {
      if (one == list) {
        return true;
      }
    }
    return false;
  }
}
