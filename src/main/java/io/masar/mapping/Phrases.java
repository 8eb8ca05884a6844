package io.masar.mapping;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Which words the phrases of the lexicon begin and end with, whatever clitics the words carry, so
 * that two words need not be looked up together where they make no phrase.
 */
final class Phrases {

  /** More than a word has, fewer than a letter that is repeated ten thousand times. */
  private static final int MOST_CLITICS = 8;

  private final Set<String> firsts = new HashSet<>();
  private final Set<String> lasts = new HashSet<>();

  Phrases(Collection<String> forms) {
    for (String form : forms) {
      int space = form.indexOf(' ');
      if (space > 0) {
        firsts.add(form.substring(0, space));
        lasts.add(form.substring(form.lastIndexOf(' ') + 1));
      }
    }
  }

  /** {@return whether {@code word} may be the first of a phrase} */
  boolean opens(String word) {
    return bare(word)
        || word.startsWith("ال") && bare(word.substring(2))
        || isConjunction(word) && bare(word.substring(1));
  }

  private static boolean isConjunction(String word) {
    return word.startsWith("و") || word.startsWith("ف");
  }

  /** Whether it is one without conjunction, be it behind other proclitics. */
  private boolean bare(String word) {
    return bare(word, MOST_CLITICS);
  }

  private boolean bare(String word, int clitics) {
    if (word.isEmpty() || firsts.contains(word)) {
      return !word.isEmpty();
    }
    return switch (word.charAt(0)) {
      case 'س' -> firsts.contains(word.substring(1));
      case 'ا' -> word.startsWith("ال") && firsts.contains(word.substring(2));
      case 'ب', 'ل', 'ك', 'و', 'ف' -> {
        String rest = word.substring(1);
        yield firsts.contains(rest)
            || rest.startsWith("ل") && firsts.contains(rest.substring(1))
            || clitics > 0 && bare(rest, clitics - 1);
      }
      default -> false;
    };
  }

  /** {@return whether {@code word} may be the last of a phrase} */
  boolean closes(String word) {
    return beforePronoun(word) || word.startsWith("ال") && beforePronoun(word.substring(2));
  }

  private boolean beforePronoun(String word) {
    for (String pronoun : Lexicon.PRONOUNS) {
      if (word.endsWith(pronoun) && ends(word.substring(0, word.length() - pronoun.length()))) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(String word) {
    if (word.isEmpty() || lasts.contains(word)) {
      return !word.isEmpty();
    }
    for (String form : Lexicon.beforePronoun(word)) {
      if (lasts.contains(form)) {
        return true;
      }
    }
    return false;
  }
}
