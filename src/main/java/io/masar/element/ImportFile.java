package io.masar.element;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

/**
 * A CSV file as {@code neo4j-admin database import} takes it with {@link #OPTIONS}: nodes of one
 * kind, or relationships of one type. Its header comes first; values are exact, but for U+001F in
 * the items of a list. What is written goes on at once: the writer behind should have a buffer.
 */
public final class ImportFile implements Consumer<Element> {

  /** What the importer must be told of these files. */
  public static final List<String> OPTIONS =
      List.of("--id-type=string", "--array-delimiter=U+001F", "--multiline-fields=true");

  private final ImportLines lines;
  private final Writer out;
  private final StringBuilder line = new StringBuilder();

  private ImportFile(ImportLines lines, Writer out) {
    this.lines = lines;
    this.out = out;
    line.append(lines.header());
    flush();
  }

  /** {@return a file of nodes with these {@code columns}, its header written to {@code out}} */
  public static ImportFile ofNodes(Columns columns, Writer out) {
    return new ImportFile(ImportLines.ofNodes(columns), out);
  }

  /** {@return the same of relationships} */
  public static ImportFile ofLinks(Columns columns, Writer out) {
    return new ImportFile(ImportLines.ofLinks(columns), out);
  }

  /** Writes {@code element}, which is of these columns, as one line. */
  @Override
  public void accept(Element element) {
    if (element instanceof Node node) {
      lines.node(node.key(), node.properties(), node.labels(), line);
    } else if (element instanceof Link link) {
      lines.link(link.source(), link.target(), link.properties(), link.type(), line);
    }
    flush();
  }

  private void flush() {
    try {
      out.append(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    line.setLength(0);
  }
}
