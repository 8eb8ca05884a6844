package io.masar.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A form the graph can be written in for others to use; one class each. */
public sealed interface GraphFormat
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

  /** {@return every form there is} */
  static List<GraphFormat> all() {
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
  String word();

  /** {@return what it is and for what, for people to read} */
  String description();

  /** {@return whether it is UTF-8 text, which can be shown} */
  default boolean isText() {
    return true;
  }

  /**
   * Writes what is asked for to {@code out}, which stays open.
   *
   * @throws io.masar.InvalidInput if a filter does not fit
   */
  void write(Asked asked, OutputStream out) throws IOException;
}
