package io.masar.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A form the graph can be written in for others to use; one class each. */
public abstract sealed class GraphFormat
    permits HtmlDossierFormat,
        MarkdownDossierFormat,
        CypherFormat,
        DotFormat,
        ExplorerFormat,
        FtmFormat,
        GeoJsonFormat,
        GexfFormat,
        GraphMlFormat,
        ImportFormat,
        JsonLdFormat,
        SheetsFormat {

  /** What is written. */
  enum Content {
    TEXT,
    ZIP
  }

  private final String word;
  private final String description;
  private final Content content;

  GraphFormat(String word, String description, Content content) {
    this.word = word;
    this.description = description;
    this.content = content;
  }

  /** {@return every form there is} */
  public static List<GraphFormat> all() {
    return List.of(
        new ExplorerFormat(),
        new GraphMlFormat(),
        new GexfFormat(),
        new DotFormat(),
        new GeoJsonFormat(),
        new CypherFormat(),
        new ImportFormat(),
        new SheetsFormat(),
        new FtmFormat(),
        new JsonLdFormat(),
        new HtmlDossierFormat(),
        new MarkdownDossierFormat());
  }

  /** {@return what a user calls it, for instance {@code explorer}} */
  public final String word() {
    return word;
  }

  /** {@return what it is and for what, for people to read} */
  public final String description() {
    return description;
  }

  /** {@return whether it is UTF-8 text, which can be shown} */
  public final boolean isText() {
    return content == Content.TEXT;
  }

  /**
   * Writes what is asked for to {@code out}, which stays open.
   *
   * @throws io.masar.InvalidInput if a filter does not fit
   */
  public abstract void write(Asked asked, OutputStream out) throws IOException;
}
