package io.masar.export;

import io.masar.query.Column;
import io.masar.query.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as GitHub's Markdown has them. */
final class MarkdownTable {

  private MarkdownTable() {}

  static void write(Table table, Appendable out) throws IOException {
    out.append(line(table.columns().stream().map(Column::name)));
    out.append(
        table.columns().stream().map(c -> "---").collect(Collectors.joining(" | ", "| ", " |\n")));
    for (List<Object> row : table.rows()) {
      out.append(line(row.stream().map(Cell::text)));
    }
  }

  private static String line(Stream<String> cells) {
    return cells.map(MarkdownTable::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String escaped(String cell) {
    return Screen.harmless(cell)
        .replaceAll("([\\\\|`*_\\[\\]])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;");
  }
}
