package io.masar.export;

import io.masar.element.Key;
import io.masar.query.Column;
import io.masar.query.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which rows of the explorer's tables are part of what is chosen.
 *
 * @param spaces by the column of a node's id, the spaces that it may be in
 */
record ChosenRows(Chosen chosen, List<String> columns, Map<String, List<String>> spaces) {

  private static final String SOURCE = "source";
  private static final List<String> ANYTHING = List.of("Entity", "Agreement");

  /** Of the column {@code id}, by table. */
  private static final Map<String, List<String>> SPACES =
      Map.of(
          "articles", List.of("Article"),
          "claims", List.of("Claim"),
          "entities", ANYTHING,
          "movements", List.of("Movement"),
          "passages", List.of("Passage"),
          "terms", List.of("Term"));

  static ChosenRows of(Report table, Chosen chosen) {
    List<String> columns = table.columns().stream().map(Column::name).toList();
    List<String> own = SPACES.get(table.name());
    return new ChosenRows(
        chosen,
        columns,
        own == null ? Map.of(SOURCE, ANYTHING, "target", ANYTHING) : Map.of("id", own));
  }

  /** {@return the row with the claims that are chosen, or none where it is no part of that} */
  Stream<List<Object>> of(List<Object> row) {
    int at = columns.indexOf(Report.CLAIM_IDS);
    List<?> claims = at < 0 ? List.of() : (List<?>) row.get(at);
    List<?> left = chosen.claimsOf(claims);
    boolean isUnsaid = spaces.containsKey(SOURCE) && !claims.isEmpty() && left.isEmpty();
    if (isUnsaid || !spaces.entrySet().stream().allMatch(end -> isChosen(row, end))) {
      return Stream.empty();
    }
    List<Object> fewer = new ArrayList<>(row);
    if (at >= 0) {
      fewer.set(at, left);
    }
    return Stream.of(fewer);
  }

  private boolean isChosen(List<Object> row, Map.Entry<String, List<String>> end) {
    String id = (String) row.get(columns.indexOf(end.getKey()));
    return end.getValue().stream()
        .anyMatch(space -> chosen.has(List.of(new Key(space, id)), List.of()));
  }
}
