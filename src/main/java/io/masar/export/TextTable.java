package io.masar.export;

import io.masar.query.Column;
import io.masar.query.Evidence;
import io.masar.query.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as columns on a screen.
 *
 * <p>Where it is too wide, columns of long text go below each row; where that is not enough, every
 * value gets a line of its own.
 */
final class TextTable {

  private static final String GAP = "  ";
  private static final String INDENT = "    ";
  private static final String BULLET = "•";
  private static final int LONG = 32;
  private static final int LEAST = 10;
  private static final int MOST_LINES = 3;

  private final Table table;
  private final int width;
  private final List<List<String>> cells = new ArrayList<>();

  TextTable(Table table, int width) {
    this.table = table;
    this.width = Math.max(width, 2 * LEAST);
    for (List<Object> row : table.rows()) {
      cells.add(row.stream().map(Cell::text).map(Screen::harmless).toList());
    }
  }

  void write(Appendable out) throws IOException {
    List<Integer> all =
        IntStream.range(0, table.columns().size())
            .filter(column -> isInGrid(table.columns().get(column)))
            .boxed()
            .toList();
    List<Integer> grid = all;
    int[] widths = natural(grid);
    if (IntStream.of(widths).sum() > room(grid)) {
      grid = all.stream().filter(column -> natural(column) <= LONG).toList();
      widths = Widths.fit(natural(grid), room(grid), LEAST);
    }
    if (widths == null) {
      stack(out, all);
    } else {
      List<Integer> inGrid = grid;
      grid(out, grid, all.stream().filter(column -> !inGrid.contains(column)).toList(), widths);
    }
    out.append(cells.size() == 1 ? "1 row\n" : cells.size() + " rows\n");
  }

  private void grid(Appendable out, List<Integer> columns, List<Integer> below, int[] widths)
      throws IOException {
    if (!columns.isEmpty()) {
      line(out, columns, widths, table.columns().stream().map(c -> c.name()).toList());
      out.append(String.join(GAP, IntStream.of(widths).mapToObj("─"::repeat).toList()))
          .append('\n');
    }
    for (int y = 0; y < cells.size(); y++) {
      line(out, columns, widths, cells.get(y));
      for (int column : below) {
        labelled(out, INDENT, cells.get(y).get(column), table.columns().get(column).name());
      }
      evidence(out, y);
    }
  }

  /** Every sentence whole, however many lines it takes. */
  private void evidence(Appendable out, int y) throws IOException {
    for (int column = 0; column < table.columns().size(); column++) {
      if (table.columns().get(column).isEvidence()) {
        for (Object sentence : (List<?>) table.rows().get(y).get(column)) {
          told(out, (Evidence) sentence);
        }
      }
    }
  }

  private void told(Appendable out, Evidence evidence) throws IOException {
    String label = BULLET;
    for (String part : Cell.parts(evidence)) {
      labelled(out, INDENT, Screen.harmless(part), label, Integer.MAX_VALUE);
      label = " ";
    }
  }

  private void line(Appendable out, List<Integer> columns, int[] widths, List<String> row)
      throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      wrapped.add(Screen.wrap(row.get(columns.get(i)), widths[i], MOST_LINES));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns.size(); i++) {
        List<String> cell = wrapped.get(i);
        line.append(i == 0 ? "" : GAP)
            .append(padded(y < cell.size() ? cell.get(y) : "", widths[i], columns.get(i)));
      }
      end(out, line.toString());
    }
  }

  private String padded(String text, int width, int column) {
    String space = " ".repeat(Math.max(0, width - Screen.width(text)));
    return isNumber(column) ? space + text : Screen.isolated(text) + space;
  }

  private static boolean isInGrid(Column column) {
    return !column.detail() && !column.isEvidence();
  }

  private boolean isNumber(int column) {
    return switch (table.columns().get(column).type()) {
      case INTEGER, NUMBER -> true;
      default -> false;
    };
  }

  private void stack(Appendable out, List<Integer> columns) throws IOException {
    int label =
        columns.stream().mapToInt(c -> Screen.width(table.columns().get(c).name())).max().orElse(0);
    for (int y = 0; y < cells.size(); y++) {
      end(out, Screen.shorten("── " + (y + 1) + " " + "─".repeat(width), width).replace("…", "─"));
      for (int column : columns) {
        String name = table.columns().get(column).name();
        labelled(out, "", cells.get(y).get(column), name + " ".repeat(label - Screen.width(name)));
      }
      evidence(out, y);
    }
  }

  /** A value beside the name of its column, its further lines below its first. */
  private void labelled(Appendable out, String indent, String value, String name)
      throws IOException {
    labelled(out, indent, value, name, MOST_LINES);
  }

  private void labelled(Appendable out, String indent, String value, String name, int most)
      throws IOException {
    if (value.isEmpty()) {
      return;
    }
    String label = indent + name + GAP;
    for (String line : Screen.wrap(value, Math.max(LEAST, width - Screen.width(label)), most)) {
      end(out, label + Screen.isolated(line));
      label = " ".repeat(Screen.width(label));
    }
  }

  private static void end(Appendable out, String line) throws IOException {
    String text = line.stripTrailing();
    out.append(text.contains("\u2068") ? Screen.LEFT_TO_RIGHT : "").append(text).append('\n');
  }

  private int[] natural(List<Integer> columns) {
    return columns.stream().mapToInt(this::natural).toArray();
  }

  private int natural(int column) {
    int widest = cells.stream().mapToInt(row -> Screen.width(row.get(column))).max().orElse(0);
    return Math.max(widest, Screen.width(table.columns().get(column).name()));
  }

  private int room(List<Integer> columns) {
    return width - GAP.length() * Math.max(0, columns.size() - 1);
  }
}
