package io.masar.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How elements of one kind are written as lines that {@code neo4j-admin database import} takes with
 * {@link ImportFile#OPTIONS}. It has no state, so that several threads may write at once.
 */
public final class ImportLines {

  /** Between the items of a list: no text has it, for it is a control character made for this. */
  private static final char BETWEEN = '\u001F';

  private static final char QUOTE = '"';
  private static final char CELL = ',';
  private static final char LINE = '\n';

  private final String header;
  private final List<String> columns;

  private ImportLines(Columns columns, List<String> first, String last) {
    this.columns = List.copyOf(columns.types().keySet());
    List<String> cells = new ArrayList<>(first);
    columns.types().forEach((key, type) -> cells.add(key + ":" + type.word()));
    cells.add(last);
    this.header = QUOTE + String.join("\",\"", cells) + QUOTE + LINE;
  }

  /** {@return lines of nodes with these {@code columns}} */
  public static ImportLines ofNodes(Columns columns) {
    return new ImportLines(columns, List.of(":ID"), ":LABEL");
  }

  /** {@return the same of relationships} */
  public static ImportLines ofLinks(Columns columns) {
    return new ImportLines(columns, List.of(":START_ID", ":END_ID"), ":TYPE");
  }

  /** {@return the first line} */
  public String header() {
    return header;
  }

  /** Adds the line of a node to {@code out}. */
  public void node(Key key, Map<?, ?> properties, List<String> labels, StringBuilder out) {
    key(key, out);
    properties(properties, out);
    cell(labels, out);
    out.append(LINE);
  }

  /** Adds the line of a relationship to {@code out}. */
  public void link(Key source, Key target, Map<?, ?> properties, String type, StringBuilder out) {
    key(source, out);
    key(target, out);
    properties(properties, out);
    cell(type, out);
    out.append(LINE);
  }

  private static void key(Key key, StringBuilder out) {
    out.append(QUOTE).append(key.space()).append('/');
    escaped(key.id(), out);
    out.append(QUOTE).append(CELL);
  }

  private void properties(Map<?, ?> properties, StringBuilder out) {
    for (String column : columns) {
      Object value = properties.get(column);
      if (value != null && !List.of().equals(value)) {
        cell(value, out);
      }
      out.append(CELL);
    }
  }

  /** A cell without quotes is absent, as an empty list is; nothing but quotes is an empty text. */
  private static void cell(Object value, StringBuilder out) {
    out.append(QUOTE);
    if (value instanceof List<?> list) {
      joined(list, out);
    } else {
      item(value, out);
    }
    out.append(QUOTE);
  }

  private static void joined(List<?> list, StringBuilder out) {
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        out.append(BETWEEN);
      }
      int start = out.length();
      item(list.get(i), out);
      for (int at = start; at < out.length(); at++) {
        if (out.charAt(at) == BETWEEN) {
          out.setCharAt(at, ' ');
        }
      }
    }
  }

  private static void item(Object value, StringBuilder out) {
    if (value instanceof String text) {
      escaped(text, out);
    } else if (value instanceof Point point) {
      out.append("{latitude:").append(point.latitude());
      out.append(",longitude:").append(point.longitude()).append('}');
    } else {
      out.append(value);
    }
  }

  private static void escaped(String text, StringBuilder out) {
    int from = 0;
    for (int at = text.indexOf(QUOTE); at >= 0; at = text.indexOf(QUOTE, from)) {
      out.append(text, from, at + 1).append(QUOTE);
      from = at + 1;
    }
    out.append(text, from, text.length());
  }
}
