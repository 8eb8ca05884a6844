package io.masar.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rows for statements, many a statement. */
final class CypherBatches implements AutoCloseable {

  private static final int MOST_CHARS = 1 << 16;

  private final Writer out;
  private final Map<String, StringBuilder> open = new LinkedHashMap<>();

  /** Closing it leaves {@code out} open. */
  CypherBatches(Writer out) {
    this.out = out;
  }

  /** Has {@code statement} done for {@code row}, together with others of its rows. */
  void add(String statement, String row) {
    StringBuilder rows = open.computeIfAbsent(statement, key -> new StringBuilder());
    rows.append(rows.isEmpty() ? "" : ", ").append(row);
    if (rows.length() > MOST_CHARS) {
      write(statement, rows);
      rows.setLength(0);
    }
  }

  private void write(String statement, CharSequence rows) {
    try {
      out.append("UNWIND [").append(rows).append("] AS row ").append(statement).append(";\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    open.forEach(
        (statement, rows) -> {
          if (!rows.isEmpty()) {
            write(statement, rows);
          }
        });
  }
}
