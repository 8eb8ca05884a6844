package io.masar.store;

import io.masar.fact.FactKey;
import io.masar.fact.Testimony;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All claims that bear on one key, in short, as they were when its facts were written. The graph
 * keeps it where there are many, in pages, for reading a claim out of the graph is dear.
 *
 * <p>Claims that come are put on a page of their own, with those of small pages: so each is packed
 * a few times, however many there are. Which is on which page depends on the order they came in.
 *
 * @param key as the graph has it
 */
record Ledger(String key, List<LedgerPage> pages) {

  /** With fewer claims a key has none. */
  static final int FEWEST = 8;

  /** So many claims on a page at most. */
  private static final int PAGE = 256;

  /** A page that is at most so many times as large as what comes is packed with it. */
  private static final int SMALL = 2;

  /**
   * How pages change.
   *
   * @param gone ids of those that are taken out
   * @param rows those that are new, or of other claims
   */
  record Change(List<String> gone, List<Map<String, Object>> rows) {}

  static Ledger empty(FactKey key) {
    return new Ledger(id(key), new ArrayList<>());
  }

  /** {@return the key as the graph has it} */
  static String id(FactKey key) {
    return IndexKey.of(key.text());
  }

  /** {@return whether its facts would be made like that now} */
  boolean fits(Stamps stamps) {
    for (LedgerPage page : pages) {
      if (!Stamps.isReadable(page.stamp()) || !page.stamp().equals(stamps.of(page.things()))) {
        return false;
      }
    }
    return true;
  }

  /** {@return all claims, by their ids; each time others that say the same} */
  List<Testimony> claims() {
    List<Testimony> claims = new ArrayList<>();
    pages.forEach(page -> claims.addAll(page.claims()));
    return LedgerPage.sorted(claims);
  }

  /**
   * {@return what becomes of its pages}
   *
   * @param articles whose claims are gone
   * @param added claims that come
   */
  Change change(Set<String> articles, Collection<Testimony> added, Stamps stamps) {
    List<Testimony> loose = new ArrayList<>(added);
    TreeSet<Integer> free = new TreeSet<>();
    List<LedgerPage> whole = new ArrayList<>();
    for (LedgerPage page : pages) {
      List<Testimony> left = articles.isEmpty() ? List.of() : without(articles, page.claims());
      if (articles.isEmpty() || left.size() == page.size()) {
        whole.add(page);
      } else {
        loose.addAll(left);
        free.add(page.number());
      }
    }
    whole.sort(Comparator.comparingInt(LedgerPage::size));
    for (LedgerPage page : whole) {
      int size = page.size();
      if (!loose.isEmpty() && size <= SMALL * loose.size() && size <= PAGE / SMALL) {
        loose.addAll(page.claims());
        free.add(page.number());
      }
    }
    return change(loose, free, stamps);
  }

  private Change change(List<Testimony> loose, TreeSet<Integer> free, Stamps stamps) {
    int next = 0;
    for (LedgerPage page : pages) {
      next = Math.max(next, page.number() + 1);
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (List<Testimony> claims : LedgerPage.pages(loose, PAGE)) {
      Integer number = free.pollFirst();
      rows.add(row(number == null ? next++ : number, claims, stamps));
    }
    return new Change(free.stream().map(this::page).toList(), rows);
  }

  /** {@return the claims of other articles} */
  static List<Testimony> without(Set<String> articles, List<Testimony> claims) {
    if (articles.isEmpty()) {
      return claims;
    }
    List<Testimony> left = new ArrayList<>(claims.size());
    for (Testimony said : claims) {
      if (!articles.contains(said.telling().article())) {
        left.add(said);
      }
    }
    return left;
  }

  private String page(int number) {
    return key + "#" + number;
  }

  private Map<String, Object> row(int number, List<Testimony> claims, Stamps stamps) {
    Set<String> things = new HashSet<>();
    claims.forEach(said -> said.roles().values().forEach(things::addAll));
    return Map.of(
        "id",
        page(number),
        "key",
        key,
        "page",
        (long) number,
        "stamp",
        stamps.of(things),
        "said",
        PageWriter.pack(claims));
  }
}
