package io.masar.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Rows for {@code roles.cypher}: each thing once in each role of a claim. */
final class RoleRows {

  private RoleRows() {}

  /**
   * {@return the rows of one role of a claim}
   *
   * @param read the ids that were read to be in it
   * @param things what each of them is
   */
  static List<Map<String, Object>> of(
      String claim, String role, Collection<String> read, UnaryOperator<String> things) {
    Map<String, TreeSet<String>> byThing = new TreeMap<>();
    read.forEach(id -> byThing.computeIfAbsent(things.apply(id), t -> new TreeSet<>()).add(id));
    List<Map<String, Object>> rows = new ArrayList<>();
    byThing.forEach(
        (thing, ids) -> {
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("claim", claim);
          row.put("role", role);
          row.put("entity", thing);
          row.put("as", ids.size() == 1 && ids.contains(thing) ? null : List.copyOf(ids));
          rows.add(row);
        });
    return rows;
  }
}
