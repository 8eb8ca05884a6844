package io.masar.store;

import io.masar.query.Graph;
import java.io.IOException;
import java.io.OutputStream;

/** What a server offers at {@code /explorer}: a page, and its data as they are when asked for. */
public interface Explorer {

  /** {@return the page, in HTML, which asks for {@code /explorer/data.json}} */
  String page();

  /** Writes the data, in JSON, to {@code out}, which stays open. */
  void write(Graph graph, OutputStream out) throws IOException;
}
