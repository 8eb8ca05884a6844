package io.masar.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.masar.query.Column;
import io.masar.query.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/** A table as comma-separated values. */
final class CsvTable {

  /** A spreadsheet takes a cell that starts so for a formula and runs it. */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  private CsvTable() {}

  static void write(Table table, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(table.columns().stream().map(Column::name).map(CsvTable::safe).toList());
      for (List<Object> row : table.rows()) {
        csv.writeRecord(row.stream().map(Cell::text).map(CsvTable::safe).toList());
      }
    }
    out.append(text.toString());
  }

  /** An apostrophe in front makes it text. */
  private static String safe(String cell) {
    return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }
}
