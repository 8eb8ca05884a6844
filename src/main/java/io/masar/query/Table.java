package io.masar.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The answer to a report or query.
 *
 * @param title what it is about, {@code ""} where nobody said
 * @param rows each with one value a column, in order: {@code null}, {@code String}, {@code Long},
 *     {@code Double}, {@code Boolean}, {@code LocalDate}, {@link Evidence}, {@code List} or {@code
 *     Map} of these
 */
public record Table(String title, List<Column> columns, List<List<Object>> rows) {

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

  /** A table without a title. */
  public Table(List<Column> columns, List<List<Object>> rows) {
    this("", columns, rows);
  }

  /** {@return which column is called so, from 0; -1 for none} */
  public int column(String name) {
    return columns.stream().map(Column::name).toList().indexOf(name);
  }

  /** {@return the table without the columns that are called so} */
  public Table without(String... names) {
    List<String> gone = List.of(names);
    List<Integer> stay =
        IntStream.range(0, columns.size())
            .filter(i -> !gone.contains(columns.get(i).name()))
            .boxed()
            .toList();
    List<List<Object>> narrower = new ArrayList<>();
    for (List<Object> row : rows) {
      List<Object> line = new ArrayList<>();
      stay.forEach(i -> line.add(row.get(i)));
      narrower.add(line);
    }
    return new Table(title, stay.stream().map(columns::get).toList(), narrower);
  }

  /** {@return the table with one more column, of a cell a row} */
  Table with(Column column, List<?> cells) {
    List<Column> wider = new ArrayList<>(columns);
    wider.add(column);
    List<List<Object>> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Object> line = new ArrayList<>(rows.get(i));
      line.add(cells.get(i));
      lines.add(line);
    }
    return new Table(title, wider, lines);
  }
}
