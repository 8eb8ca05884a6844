package io.masar.export;

import io.masar.query.Graph;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** A form the graph can be written in for others to use; one class each. */
public sealed interface GraphFormat permits ExplorerFormat {

  /**
   * {@return every form there is}
   *
   * @param queries the folder of the questions, with one folder for each form that asks its own
   */
  static List<GraphFormat> all(Path queries) {
    return List.of(new ExplorerFormat(queries.resolve("explorer")));
  }

  /** {@return what a user calls it, for instance {@code explorer}} */
  String word();

  /** {@return what it is, for people to read} */
  String description();

  /** Writes {@code graph} to {@code out}, which stays open. */
  void write(Graph graph, OutputStream out) throws IOException;
}
