package io.masar.export;

import io.masar.query.Column;
import io.masar.query.Evidence;
import io.masar.query.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as GitHub's Markdown has them. */
final class MarkdownTable {

  private MarkdownTable() {}

  static void write(Table table, Appendable out) throws IOException {
    out.append(line(table.columns().stream().map(Column::name).map(MarkdownTable::escaped)));
    out.append(
        table.columns().stream().map(c -> "---").collect(Collectors.joining(" | ", "| ", " |\n")));
    for (List<Object> row : table.rows()) {
      out.append(line(row.stream().map(MarkdownTable::cell)));
    }
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** Each sentence of a row's evidence is a line; each part of it keeps its own direction. */
  private static String cell(Object value) {
    if (value instanceof Evidence evidence) {
      return Cell.parts(evidence).stream()
          .map(MarkdownTable::cell)
          .collect(Collectors.joining(" — "));
    } else if (value instanceof List<?> list
        && list.stream().anyMatch(Evidence.class::isInstance)) {
      return list.stream().map(MarkdownTable::cell).collect(Collectors.joining("<br>"));
    }
    return Screen.isolated(escaped(Cell.text(value)));
  }

  /** {@return {@code cell} so that it is text in Markdown} */
  static String escaped(String cell) {
    return Screen.harmless(cell)
        .replaceAll("([\\\\|`*_\\[\\]])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;");
  }
}
