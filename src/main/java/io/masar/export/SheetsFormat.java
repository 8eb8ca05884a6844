package io.masar.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.masar.element.Columns;
import io.masar.element.Element;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A zip of CSV files that a spreadsheet opens without harm. */
final class SheetsFormat extends GraphFormat {

  SheetsFormat() {
    super(
        "sheets",
        "the same tables for a spreadsheet, which takes no text of them for a formula",
        Content.ZIP);
  }

  @Override
  public void write(Asked asked, OutputStream out) throws IOException {
    try (ZipText zip = new ZipText(out)) {
      Tables tables = new Tables(new Elements(asked), zip);
      tables.nodes((columns, file) -> sheet(Stream.of("key"), columns, file));
      tables.links((columns, file) -> sheet(Stream.of("source", "target"), columns, file));
    }
  }

  private static Consumer<Element> sheet(Stream<String> keys, Columns columns, Writer file) {
    CsvWriter csv = CsvTable.writer(file);
    csv.writeRecord(Stream.concat(keys, columns.types().keySet().stream()).toList());
    return element -> {
      List<Object> row = new ArrayList<>(element.keys());
      columns.types().keySet().forEach(key -> row.add(element.properties().get(key)));
      csv.writeRecord(CsvTable.cells(row));
    };
  }
}
