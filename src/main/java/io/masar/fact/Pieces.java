package io.masar.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The pieces of evidence among claims. Articles that are copies of one text, that have a sentence
 * in common word for word, or that quote an unnamed person of one body who says the same about the
 * same days, are one piece; of these the article with the most claims counts.
 *
 * @param pieces claims by article, the articles of each piece together
 */
record Pieces(Collection<Map<String, List<Testimony>>> pieces) {

  private static final int QUOTED_WITHIN_DAYS = 3;

  static Pieces of(Collection<Testimony> claims) {
    Map<String, String> roots = new HashMap<>();
    for (Testimony said : claims) {
      String article = "article " + said.telling().article();
      if (!said.telling().original().equals(said.telling().article())) {
        unite(roots, article, "article " + said.telling().original());
      }
      unite(roots, article, "words " + letters(said.telling().passage()));
    }
    uniteQuotes(roots, claims);
    Map<String, Map<String, List<Testimony>>> pieces = new TreeMap<>();
    for (Testimony said : claims) {
      String article = said.telling().article();
      pieces
          .computeIfAbsent(root(roots, "article " + article), piece -> new TreeMap<>())
          .computeIfAbsent(article, each -> new ArrayList<>())
          .add(said);
    }
    return new Pieces(pieces.values());
  }

  /** What one of a body says is told by several outlets on the same day or soon after. */
  private static void uniteQuotes(Map<String, String> roots, Collection<Testimony> claims) {
    Map<List<?>, List<Telling>> quotes =
        claims.stream()
            .filter(said -> said.telling().voice() != null && said.day() != null)
            .sorted(Comparator.comparing(Testimony::telling, Telling.ORDER))
            .collect(
                Collectors.groupingBy(
                    Pieces::content, Collectors.mapping(Testimony::telling, Collectors.toList())));
    for (List<Telling> tellings : quotes.values()) {
      for (int i = 1; i < tellings.size(); i++) {
        Telling before = tellings.get(i - 1);
        Telling next = tellings.get(i);
        if (!next.day().isAfter(before.day().plusDays(QUOTED_WITHIN_DAYS))) {
          unite(roots, "article " + before.article(), "article " + next.article());
        }
      }
    }
  }

  private static List<?> content(Testimony said) {
    return Arrays.asList(
        said.telling().voice(),
        said.kind(),
        said.status(),
        said.when(),
        said.min(),
        said.max(),
        said.title());
  }

  long evidence() {
    return pieces.stream()
        .mapToLong(piece -> piece.values().stream().mapToInt(List::size).max().orElse(0))
        .sum();
  }

  /** {@return how many outlets are the first of a piece} */
  long outlets() {
    return pieces.stream()
        .map(Pieces::first)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(HashSet::new))
        .size();
  }

  private static String first(Map<String, List<Testimony>> piece) {
    return piece.values().stream()
        .map(claims -> claims.get(0).telling())
        .filter(telling -> telling.outlet() != null)
        .min(Telling.ORDER)
        .map(Telling::outlet)
        .orElse(null);
  }

  private static void unite(Map<String, String> roots, String one, String other) {
    String left = root(roots, one);
    String right = root(roots, other);
    if (!left.equals(right)) {
      roots.put(left, right);
    }
  }

  private static String root(Map<String, String> roots, String name) {
    String root = name;
    for (String next = roots.get(root); next != null; next = roots.get(root)) {
      root = next;
    }
    return root;
  }

  /** Marks and spaces do not make other words. */
  static String letters(String passage) {
    if (passage.chars().allMatch(Character::isLetterOrDigit)) {
      return passage;
    }
    return passage
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
