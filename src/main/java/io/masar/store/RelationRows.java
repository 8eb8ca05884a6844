package io.masar.store;

import io.masar.fact.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of dated relationships as they are sent. Each keeps the ids of its claims, in order, of
 * which there may be ten thousands: of one that is there already only those that come are sent.
 */
final class RelationRows {

  /** With more runs the ids are sent whole, for the statement then has many lists to join. */
  static final int MOST_RUNS = 8;

  private static final String PROPERTIES = "properties";
  private static final String CLAIM_IDS = "claimIds";

  private final Map<String, List<String>> before = new HashMap<>();

  /**
   * @param before the relationships as they were, as far as they changed
   */
  RelationRows(List<Relation> before) {
    before.forEach(relation -> this.before.put(relation.id(), relation.account().claimIds()));
  }

  /** {@return the row of one that is not there yet} */
  Map<String, Object> made(Map<String, Object> row) {
    return row(row, "claims", claims(row));
  }

  /** {@return the row of one that is there} */
  Map<String, Object> grown(Map<String, Object> row) {
    List<Map<String, Object>> runs = runs(before.get(Difference.id(row)), claims(row));
    return runs.isEmpty() ? made(row) : row(row, "runs", runs);
  }

  /**
   * {@return how some ids grow: in turn some of them, from one place to another, and those that
   * come behind these; none where one is gone, or too many come}
   *
   * @param before in order, as {@code after}
   */
  static List<Map<String, Object>> runs(List<String> before, List<String> after) {
    List<Map<String, Object>> runs = new ArrayList<>();
    List<String> come = new ArrayList<>();
    int from = 0;
    int at = 0;
    for (String id : after) {
      if (at == before.size() || !before.get(at).equals(id)) {
        come.add(id);
      } else {
        if (!come.isEmpty()) {
          runs.add(Map.of("from", from, "to", at, "ids", come));
          come = new ArrayList<>();
          from = at;
        }
        at++;
      }
    }
    runs.add(Map.of("from", from, "to", at, "ids", come));
    return at < before.size() || runs.size() > MOST_RUNS ? List.of() : runs;
  }

  private static List<String> claims(Map<String, Object> row) {
    List<String> ids = new ArrayList<>();
    ((List<?>) ((Map<?, ?>) row.get(PROPERTIES)).get(CLAIM_IDS))
        .forEach(id -> ids.add((String) id));
    return ids;
  }

  private static Map<String, Object> row(Map<String, Object> row, String name, List<?> claims) {
    Map<Object, Object> properties = new LinkedHashMap<>((Map<?, ?>) row.get(PROPERTIES));
    properties.remove(CLAIM_IDS);
    Map<String, Object> sent = new LinkedHashMap<>(row);
    sent.put(PROPERTIES, properties);
    sent.put(name, claims);
    return sent;
  }
}
