package io.masar.element;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A CSV file as {@code neo4j-admin database import} takes it with {@link #OPTIONS}: nodes of one
 * kind, or relationships of one type. Its header comes first; values are exact, but for U+001F in
 * the items of a list. What is written goes on at once: the writer behind should have a buffer.
 */
public final class ImportFile implements Consumer<Element> {

  /** What the importer must be told of these files. */
  public static final List<String> OPTIONS =
      List.of("--id-type=string", "--array-delimiter=U+001F", "--multiline-fields=true");

  /** Between the items of a list: no text has it, for it is a control character made for this. */
  private static final char BETWEEN = '\u001F';

  private final CsvWriter csv;
  private final Columns columns;

  private ImportFile(Writer out, Columns columns, List<String> first, List<String> last) {
    this.csv =
        CsvWriter.builder()
            .bufferSize(0)
            .lineDelimiter(LineDelimiter.LF)
            .quoteStrategy(new AllThatIsThere())
            .build(out);
    this.columns = columns;
    List<String> header = new ArrayList<>(first);
    columns.types().forEach((key, type) -> header.add(key + ":" + type.word()));
    header.addAll(last);
    csv.writeRecord(header);
  }

  /** {@return a file of nodes with these {@code columns}, its header written to {@code out}} */
  public static ImportFile ofNodes(Columns columns, Writer out) {
    return new ImportFile(out, columns, List.of(":ID"), List.of(":LABEL"));
  }

  /** {@return the same of relationships} */
  public static ImportFile ofLinks(Columns columns, Writer out) {
    return new ImportFile(out, columns, List.of(":START_ID", ":END_ID"), List.of(":TYPE"));
  }

  /** Writes {@code element}, which is of these columns, as one line. */
  @Override
  public void accept(Element element) {
    List<String> line = new ArrayList<>();
    element.keys().forEach(key -> line.add(key.toString()));
    Map<String, Object> values = element.properties();
    columns.types().keySet().forEach(key -> line.add(cell(values.get(key))));
    line.add(joined(element.labels()));
    csv.writeRecord(line);
  }

  private static String cell(Object value) {
    if (value == null) {
      return null;
    } else if (value instanceof List<?> list) {
      return joined(list);
    } else if (value instanceof Point point) {
      return "{latitude:" + point.latitude() + ",longitude:" + point.longitude() + "}";
    }
    return value.toString();
  }

  private static String joined(List<?> list) {
    return list.stream()
        .map(item -> cell(item).replace(BETWEEN, ' '))
        .collect(Collectors.joining(String.valueOf(BETWEEN)));
  }

  /** A cell without quotes is absent, one of nothing but quotes is an empty text. */
  private static final class AllThatIsThere implements QuoteStrategy {
    @Override
    public boolean quoteEmpty(int line, int field) {
      return true;
    }

    @Override
    public boolean quoteValue(int line, int field, String value) {
      return true;
    }
  }
}
