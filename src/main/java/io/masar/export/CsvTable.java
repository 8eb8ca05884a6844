package io.masar.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.masar.query.Column;
import io.masar.query.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
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
    try (CsvWriter csv = writer(text)) {
      csv.writeRecord(cells(table.columns().stream().map(Column::name).toList()));
      for (List<Object> row : table.rows()) {
        csv.writeRecord(cells(row));
      }
    }
    out.append(text.toString());
  }

  /** {@return what writes lines after RFC 4180} to {@code out} at once */
  static CsvWriter writer(Writer out) {
    return CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(out);
  }

  /** {@return {@code row} as cells that a spreadsheet takes for no formula} */
  static List<String> cells(List<?> row) {
    return row.stream().map(Cell::text).map(CsvTable::safe).toList();
  }

  /** An apostrophe in front makes it text. */
  private static String safe(String cell) {
    return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }
}
