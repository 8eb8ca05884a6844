package io.masar.export;

import io.masar.InvalidInput;
import io.masar.query.Table;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms a table can be written in. */
public enum Format {
  /** Columns for a person at a terminal. */
  TABLE {
    @Override
    public void write(Table table, Appendable out, int width) throws IOException {
      new TextTable(table, width).write(out);
    }
  },
  /** An array of objects, one a line, keys as the columns are called. */
  JSON {
    @Override
    public void write(Table table, Appendable out, int width) throws IOException {
      JsonTable.write(table, out);
    }
  },
  /** Comma-separated values after RFC 4180, safe to open in a spreadsheet. */
  CSV {
    @Override
    public void write(Table table, Appendable out, int width) throws IOException {
      CsvTable.write(table, out);
    }
  },
  /** A table of GitHub's Markdown. */
  MARKDOWN {
    @Override
    public void write(Table table, Appendable out, int width) throws IOException {
      MarkdownTable.write(table, out);
    }
  },
  /** A page for a browser that needs nothing else. */
  HTML {
    @Override
    public void write(Table table, Appendable out, int width) throws IOException {
      HtmlPage.write(table, out);
    }
  };

  /** How wide a table is where no terminal says how wide it is, in columns of the screen. */
  public static final int DEFAULT_WIDTH = 120;

  /**
   * Writes {@code table} to {@code out}.
   *
   * @param width of the screen in columns; only {@link #TABLE} heeds it
   */
  public abstract void write(Table table, Appendable out, int width) throws IOException;

  /** {@return what a user calls it, for instance {@code csv}} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the format a user calls {@code word}}
   *
   * @throws InvalidInput if there is none
   */
  public static Format of(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new InvalidInput("--format", "\"" + word + "\" is none of " + words()));
  }

  private static String words() {
    return Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "));
  }
}
