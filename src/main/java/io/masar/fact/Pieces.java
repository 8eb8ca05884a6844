package io.masar.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The pieces of evidence among claims. Articles that are copies of one text, or that have a
 * sentence in common word for word, are one piece; of these the article with the most claims
 * counts.
 *
 * @param pieces claims by article, the articles of each piece together
 */
record Pieces(Collection<Map<String, List<Testimony>>> pieces) {

  static Pieces of(Collection<Testimony> claims) {
    Map<String, String> roots = new HashMap<>();
    for (Testimony said : claims) {
      String article = "article " + said.telling().article();
      unite(roots, article, "article " + said.telling().original());
      unite(roots, article, "words " + letters(said.telling().passage()));
    }
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
  private static String letters(String passage) {
    return passage
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
