package io.masar.cli;

import io.masar.export.ExplorerData;
import io.masar.export.ExplorerPage;
import io.masar.query.Catalogue;
import io.masar.query.Graph;
import io.masar.store.Explorer;
import java.io.IOException;
import java.io.OutputStream;

/** The explorer as a server offers it: read from the graph each time. */
final class LiveExplorer implements Explorer {

  private final Catalogue queries;

  LiveExplorer(Masar masar) {
    this.queries = Catalogue.parts(masar.console().home("queries").resolve("explorer"));
  }

  @Override
  public String page() {
    return ExplorerPage.live();
  }

  @Override
  public void write(Graph graph, OutputStream out) throws IOException {
    new ExplorerData(queries, graph).write(out);
  }
}
