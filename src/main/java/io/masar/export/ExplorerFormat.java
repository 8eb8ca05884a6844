package io.masar.export;

import io.masar.query.Catalogue;
import io.masar.query.Graph;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * The explorer: one page with map, timeline, graph and evidence that needs nothing else.
 *
 * @param queries the folder of what it asks
 */
record ExplorerFormat(Path queries) implements GraphFormat {

  @Override
  public String word() {
    return "explorer";
  }

  @Override
  public String description() {
    return "map, timeline, graph and evidence in one page that opens without network";
  }

  @Override
  public void write(Graph graph, OutputStream out) throws IOException {
    ExplorerPage.write(new ExplorerData(Catalogue.parts(queries), graph), out);
  }
}
