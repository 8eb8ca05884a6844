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
    Union articles = new Union(new HashMap<>());
    Map<String, String> sayers = new HashMap<>();
    for (Testimony said : claims) {
      Telling telling = said.telling();
      articles.unite(telling.article(), telling.original());
      String sayer = sayers.putIfAbsent(letters(telling.passage()), telling.article());
      if (sayer != null) {
        articles.unite(sayer, telling.article());
      }
    }
    uniteQuotes(articles, claims);
    Map<String, Map<String, List<Testimony>>> pieces = new HashMap<>();
    for (Testimony said : claims) {
      String article = said.telling().article();
      pieces
          .computeIfAbsent(articles.root(article), piece -> new HashMap<>())
          .computeIfAbsent(article, each -> new ArrayList<>())
          .add(said);
    }
    return new Pieces(pieces.values());
  }

  /** What one of a body says is told by several outlets on the same day or soon after. */
  private static void uniteQuotes(Union articles, Collection<Testimony> claims) {
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
          articles.unite(before.article(), next.article());
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

  /**
   * What belongs together.
   *
   * @param parents of each that is no root
   */
  private record Union(Map<String, String> parents) {

    void unite(String one, String other) {
      String left = root(one);
      String right = root(other);
      if (!left.equals(right)) {
        parents.put(left, right);
      }
    }

    String root(String name) {
      String root = name;
      for (String next = parents.get(root); next != null; next = parents.get(root)) {
        root = next;
      }
      if (!root.equals(name)) {
        parents.put(name, root);
      }
      return root;
    }
  }
}
