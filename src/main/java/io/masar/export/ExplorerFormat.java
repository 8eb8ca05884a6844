package io.masar.export;

import io.masar.InvalidInput;
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
    if (!asked.filters().isEmpty()) {
      throw new InvalidInput(
          "--" + asked.filters().keySet().iterator().next(),
          "the explorer holds all of the graph, and filters it in the page");
    }
    ExplorerPage.write(new ExplorerData(asked.parts("explorer"), asked.graph()), out);
  }
}
