package io.masar.export;

import java.io.IOException;
import java.io.OutputStream;

/** The explorer: one page with map, timeline, graph and evidence that needs nothing else. */
record ExplorerFormat() implements GraphFormat {

  @Override
  public String word() {
    return "explorer";
  }

  @Override
  public String description() {
    return "map, timeline, graph and evidence in one page that opens without network";
  }

  @Override
  public void write(Asked asked, OutputStream out) throws IOException {
    ExplorerPage.write(ExplorerData.of(asked), out);
  }
}
