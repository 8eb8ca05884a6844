package io.masar.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What is to be written so that rows of facts take the place of others.
 *
 * @param rows those that are new, and those that changed, of whose lists only what is added
 * @param made the ids of those of them that are written whole
 * @param gone what tells apart the facts that are taken out, before the rows are written
 * @param lost maps of fact and claim (ids): what supports a fact no longer
 */
record Difference(
    List<Map<String, Object>> rows,
    Set<String> made,
    List<Map<String, Object>> gone,
    List<Map<String, String>> lost) {

  private static final String PROPERTIES = "properties";
  private static final String CLAIMS = "claims";

  /**
   * {@return what is different}
   *
   * @param back ids of claims that were taken out and are back: they support nothing yet
   */
  static Difference of(
      List<Map<String, Object>> before, List<Map<String, Object>> after, Set<String> back) {
    return of(before, after, back, row -> false);
  }

  /**
   * {@return the same}
   *
   * @param anew those that are taken out and written whole, whatever is different
   */
  static Difference of(
      List<Map<String, Object>> before,
      List<Map<String, Object>> after,
      Set<String> back,
      Predicate<Map<String, Object>> anew) {
    Difference difference =
        new Difference(new ArrayList<>(), new HashSet<>(), new ArrayList<>(), new ArrayList<>());
    Map<String, Map<String, Object>> left = new LinkedHashMap<>();
    before.forEach(row -> left.put(id(row), without(row, back)));
    for (Map<String, Object> row : after) {
      Map<String, Object> former = left.remove(id(row));
      if (former == null) {
        difference.make(row);
      } else if (anew.test(row) || isLess(row, former)) {
        difference.gone.add(ends(former));
        difference.make(row);
      } else if (!row.equals(former)) {
        difference.grow(row, former);
      }
    }
    left.values().forEach(row -> difference.gone.add(ends(row)));
    return difference;
  }

  /** {@return those of the rows that are {@code wanted}, in the form they are sent in} */
  List<Map<String, Object>> rows(
      Predicate<Map<String, Object>> wanted, UnaryOperator<Map<String, Object>> form) {
    return rows.stream().filter(wanted).map(form).toList();
  }

  /** {@return the id of a fact's row} */
  static String id(Map<String, Object> row) {
    Map<?, ?> properties = (Map<?, ?>) row.get(PROPERTIES);
    Object id = properties.get("id");
    return (String) (id == null ? properties.get("key") : id);
  }

  private static Map<String, Object> without(Map<String, Object> row, Set<String> claims) {
    if (!(row.get(CLAIMS) instanceof List<?> all) || Collections.disjoint(all, claims)) {
      return row;
    }
    Map<String, Object> less = new LinkedHashMap<>(row);
    less.put(CLAIMS, without(all, claims));
    return less;
  }

  private void make(Map<String, Object> row) {
    rows.add(row);
    made.add(id(row));
  }

  private void grow(Map<String, Object> row, Map<String, Object> former) {
    Map<String, Object> grown = new LinkedHashMap<>(row);
    row.forEach(
        (name, value) -> {
          if (value instanceof List<?> list) {
            List<?> known = (List<?>) former.get(name);
            grown.put(name, name.equals(CLAIMS) ? others(list, known) : without(list, known));
          }
        });
    rows.add(grown);
    if (former.get(CLAIMS) instanceof List<?> claims) {
      others(claims, (List<?>) row.get(CLAIMS))
          .forEach(claim -> lost.add(Map.of("fact", id(row), "claim", claim)));
    }
  }

  /** {@return those of {@code some} ids that are not among {@code others}; both are in order} */
  private static List<String> others(List<?> some, List<?> others) {
    List<String> left = new ArrayList<>();
    int at = 0;
    for (Object each : some) {
      String id = (String) each;
      int order = 1;
      while (order > 0 && at < others.size()) {
        String other = (String) others.get(at);
        order = id.equals(other) ? 0 : id.compareTo(other);
        at += order >= 0 ? 1 : 0;
      }
      if (order != 0) {
        left.add(id);
      }
    }
    return left;
  }

  private static List<?> without(List<?> all, Collection<?> some) {
    Set<?> known = new HashSet<>(some);
    return all.stream().filter(each -> !known.contains(each)).toList();
  }

  /** Whether something is there no longer that takes part in the fact; claims come and go. */
  private static boolean isLess(Map<String, Object> row, Map<String, Object> former) {
    return former.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(CLAIMS))
        .filter(entry -> entry.getValue() instanceof List<?>)
        .anyMatch(entry -> !things(row.get(entry.getKey())).containsAll(things(entry.getValue())));
  }

  private static Set<Object> things(Object list) {
    Set<Object> things = new HashSet<>();
    for (Object each : (List<?>) list) {
      things.add(each instanceof Map<?, ?> said ? said.get("party") : each);
    }
    return things;
  }

  private static Map<String, Object> ends(Map<String, Object> row) {
    Map<String, Object> ends = new LinkedHashMap<>();
    row.forEach(
        (name, value) -> {
          if (value instanceof String) {
            ends.put(name, value);
          }
        });
    ends.put("id", id(row));
    return ends;
  }
}
