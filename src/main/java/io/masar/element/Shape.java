package io.masar.element;

import java.util.List;

/** What there is in a graph: the kinds of nodes and of relationships, each by name. */
public record Shape(List<Columns> nodes, List<Columns> links) {

  public Shape {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }
}
