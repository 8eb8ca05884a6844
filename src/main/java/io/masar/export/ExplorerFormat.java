package io.masar.export;

import java.io.IOException;
import java.io.OutputStream;

/** The explorer: one page with map, timeline, graph and evidence that needs nothing else. */
final class ExplorerFormat extends GraphFormat {

  ExplorerFormat() {
    super(
        "explorer",
        "map, timeline, graph and evidence in one page that opens without network",
        Content.TEXT);
  }

  @Override
  public void write(Asked asked, OutputStream out) throws IOException {
    ExplorerPage.write(ExplorerData.of(asked), out);
  }
}
