package io.masar.fact;

import io.masar.claim.ClaimKind;
import io.masar.claim.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pieces of evidence among claims. Articles that are copies of one text, that have a sentence
 * in common word for word, or that quote an unnamed person of one body who says the same about the
 * same days, are one piece; of these the article with the most claims counts. Articles have numbers
 * here, as one fact may have tens of thousands.
 */
final class Pieces {

  private static final int QUOTED_WITHIN_DAYS = 3;

  private final Numbers numbers;

  /** By article, how many claims it has, and one place where it tells them. */
  private int[] counts;

  private Telling[] tellings;

  /** By article, another of the same piece; itself for one of each piece. */
  private int[] parents;

  private Pieces(int claims) {
    this.numbers = new Numbers(claims);
    this.counts = new int[claims];
    this.tellings = new Telling[claims];
    this.parents = new int[claims];
  }

  /** What one of a body says. */
  private record Quote(
      String voice, ClaimKind kind, Status status, Window when, Long min, Long max, String title) {

    static Quote of(Testimony said) {
      return new Quote(
          said.telling().voice(),
          said.kind(),
          said.status(),
          said.when(),
          said.min(),
          said.max(),
          said.title());
    }
  }

  static Pieces of(Collection<Testimony> claims) {
    Pieces pieces = new Pieces(claims.size());
    Numbers words = new Numbers(claims.size());
    int[] sayers = new int[claims.size()];
    Map<Quote, List<Telling>> quotes = new HashMap<>();
    for (Testimony said : claims) {
      Telling telling = said.telling();
      int article = pieces.number(telling.article());
      pieces.counts[article]++;
      pieces.tellings[article] = telling;
      if (!telling.original().equals(telling.article())) {
        pieces.unite(article, pieces.number(telling.original()));
      }
      int known = words.size();
      int word = words.of(letters(telling.passage()));
      if (word < known) {
        pieces.unite(sayers[word], article);
      } else {
        sayers[word] = article;
      }
      if (telling.voice() != null && telling.day() != null) {
        quotes.computeIfAbsent(Quote.of(said), quote -> new ArrayList<>()).add(telling);
      }
    }
    quotes.values().forEach(pieces::uniteQuotes);
    return pieces;
  }

  private int number(String article) {
    int next = numbers.size();
    int number = numbers.of(article);
    if (number < next) {
      return number;
    }
    if (next == parents.length) {
      counts = Arrays.copyOf(counts, 2 * next);
      tellings = Arrays.copyOf(tellings, 2 * next);
      parents = Arrays.copyOf(parents, 2 * next);
    }
    parents[next] = next;
    return next;
  }

  private void unite(int one, int other) {
    parents[root(one)] = root(other);
  }

  private int root(int article) {
    int root = article;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  /** What one of a body says is told by several outlets on the same day or soon after. */
  private void uniteQuotes(List<Telling> quotes) {
    quotes.sort(Telling.ORDER);
    for (int i = 1; i < quotes.size(); i++) {
      Telling before = quotes.get(i - 1);
      Telling next = quotes.get(i);
      if (!next.day().isAfter(before.day().plusDays(QUOTED_WITHIN_DAYS))) {
        unite(number(before.article()), number(next.article()));
      }
    }
  }

  long evidence() {
    int[] most = new int[numbers.size()];
    for (int article = 0; article < most.length; article++) {
      int piece = root(article);
      most[piece] = Math.max(most[piece], counts[article]);
    }
    return Arrays.stream(most).asLongStream().sum();
  }

  /** {@return how many outlets are the first of a piece} */
  long outlets() {
    Telling[] first = new Telling[numbers.size()];
    for (int article = 0; article < first.length; article++) {
      Telling telling = tellings[article];
      if (telling != null && telling.outlet() != null) {
        int piece = root(article);
        Telling other = first[piece];
        first[piece] = other == null || Telling.ORDER.compare(telling, other) < 0 ? telling : other;
      }
    }
    Set<String> outlets = new HashSet<>();
    for (Telling telling : first) {
      if (telling != null) {
        outlets.add(telling.outlet());
      }
    }
    return outlets.size();
  }

  /** Marks and spaces do not make other words. */
  static String letters(String passage) {
    for (int at = 0; at < passage.length(); at++) {
      if (!Character.isLetterOrDigit(passage.charAt(at))) {
        return passage
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return passage;
  }
}
