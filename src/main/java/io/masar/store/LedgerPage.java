package io.masar.store;

import io.masar.fact.Roles;
import io.masar.fact.Testimony;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Some of the claims that bear on one key.
 *
 * @param number another for each page of the key
 * @param stamp see {@link Stamps}
 * @param reader {@code null} where they cannot be read
 */
record LedgerPage(int number, String stamp, PageReader reader) {

  private static final Comparator<Testimony> BY_ID = Comparator.comparing(Testimony::id);

  /**
   * {@return a page as the graph has it}
   *
   * @param casts see {@link PageReader}
   */
  static LedgerPage of(int number, String stamp, String said, Map<Roles, Roles> casts) {
    return new LedgerPage(
        number, stamp, Stamps.isReadable(stamp) ? new PageReader(said, casts) : null);
  }

  /** {@return how many claims there are} */
  int size() {
    return reader == null ? 0 : reader.size();
  }

  /** {@return the claims; each time others that say the same} */
  List<Testimony> claims() {
    return reader == null ? List.of() : reader.claims();
  }

  /** {@return the ids of what they are about} */
  Set<String> things() {
    return reader == null ? Set.of() : reader.things();
  }

  /** {@return claims by their ids} */
  static List<Testimony> sorted(Collection<Testimony> claims) {
    List<Testimony> sorted = new ArrayList<>(claims);
    sorted.sort(BY_ID);
    return sorted;
  }

  /** {@return claims by their ids, so many a page at most} */
  static List<List<Testimony>> pages(Collection<Testimony> claims, int most) {
    List<Testimony> sorted = sorted(claims);
    List<List<Testimony>> pages = new ArrayList<>();
    for (int from = 0; from < sorted.size(); from += most) {
      pages.add(sorted.subList(from, Math.min(sorted.size(), from + most)));
    }
    return pages;
  }
}
