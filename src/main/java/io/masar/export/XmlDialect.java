package io.masar.export;

import io.masar.element.Link;
import io.masar.element.Node;
import io.masar.element.Shape;
import java.io.OutputStream;

/** A way to write a graph as XML: what is around its nodes and relationships, and each of them. */
interface XmlDialect {

  /** Starts the document, up to the first node. */
  void start(Shape shape, Xml xml);

  /** Writes a node. */
  void node(Node node, Xml xml);

  /** Writes what stands between the last node and the first relationship. */
  default void between(Xml xml) {}

  /**
   * Writes a relationship.
   *
   * @param number its own, from 0
   */
  void link(Link link, long number, Xml xml);

  /** Writes what is asked for to {@code out}, which stays open. */
  default void graph(Asked asked, OutputStream out) {
    Elements elements = new Elements(asked);
    long[] count = {0};
    try (Xml xml = new Xml(out)) {
      start(elements.shape(), xml);
      elements.nodes(node -> node(node, xml));
      between(xml);
      elements.links(link -> link(link, count[0]++, xml));
    }
  }
}
