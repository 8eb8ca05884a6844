package io.masar.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The answer to a report or query.
 *
 * @param rows each with one value a column, in order: {@code null}, {@code String}, {@code Long},
 *     {@code Double}, {@code Boolean}, {@code LocalDate}, {@code List} or {@code Map} of these
 */
public record Table(List<Column> columns, List<List<Object>> rows) {

  public Table {
    columns = List.copyOf(columns);
    List<List<Object>> copy = new ArrayList<>(rows.size());
    for (List<Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of " + row.size() + " values in a table of " + columns.size() + " columns");
      }
      copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
    }
    rows = List.copyOf(copy);
  }
}
