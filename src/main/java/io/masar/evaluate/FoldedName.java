package io.masar.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name reduced to what has to agree: no diacritics, one form per letter, no punctuation, no
 * article. The scorer's own folding, so that figures do not move when the extractor's does.
 */
record FoldedName(List<String> words) {

  private static final double ENOUGH = 0.6;
  private static final Pattern MARK = Pattern.compile("\\p{Mn}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('أ', "ا"),
          Map.entry('إ', "ا"),
          Map.entry('آ', "ا"),
          Map.entry('ٱ', "ا"),
          Map.entry('ى', "ي"),
          Map.entry('ئ', "ي"),
          Map.entry('ؤ', "و"),
          Map.entry('ة', "ه"),
          Map.entry('ـ', ""),
          Map.entry('ک', "ك"),
          Map.entry('ی', "ي"));

  FoldedName {
    words = List.copyOf(words);
  }

  static FoldedName of(String name) {
    String bare = MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    StringBuilder letters = new StringBuilder(bare.length());
    bare.chars()
        .mapToObj(c -> (char) c)
        .forEach(c -> letters.append(LETTERS.getOrDefault(c, String.valueOf(c))));
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(letters.toString().toLowerCase(Locale.ROOT)); word.find(); ) {
      words.add(withoutArticle(word.group()));
    }
    return new FoldedName(words);
  }

  private static String withoutArticle(String word) {
    boolean definite = word.startsWith("ال") && word.codePointCount(0, word.length()) > 4;
    return definite ? word.substring(2) : word;
  }

  /** {@return whether one of {@code names} agrees with one of {@code others}} */
  static boolean anyAgree(List<FoldedName> names, List<FoldedName> others) {
    return names.stream().anyMatch(name -> others.stream().anyMatch(name::agrees));
  }

  /** {@return whether the names are the same, or share at least 60 % of their words} */
  boolean agrees(FoldedName other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return false;
    }
    Set<String> all = new HashSet<>(words);
    all.addAll(other.words);
    return words.equals(other.words) || (double) shared(other) / all.size() >= ENOUGH;
  }

  /** {@return how many distinct words both have} */
  int shared(FoldedName other) {
    Set<String> both = new HashSet<>(words);
    both.retainAll(other.words);
    return both.size();
  }
}
