package io.masar.export;

import io.masar.element.Columns;
import io.masar.element.Element;
import io.masar.element.Key;
import io.masar.element.Link;
import io.masar.element.Node;
import io.masar.element.Shape;
import java.io.OutputStream;
import java.util.List;

/** GraphML: most programs for graphs read it. */
final class GraphMlFormat extends GraphFormat implements XmlDialect {

  private static final String NODE = "node";
  private static final String EDGE = "edge";

  GraphMlFormat() {
    super(
        "graphml",
        "for yEd, Cytoscape, NetworkX, igraph, and most programs for graphs",
        Content.TEXT);
  }

  @Override
  public void write(Asked asked, OutputStream out) {
    graph(asked, out);
  }

  @Override
  public void start(Shape shape, Xml xml) {
    xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    keys(NODE, shape.nodes(), xml);
    keys(EDGE, shape.links(), xml);
    xml.start("graph", "id", "masar", "edgedefault", "directed");
  }

  @Override
  public void node(Node node, Xml xml) {
    xml.start(NODE, "id", token(node.key()));
    data(NODE, String.join(";", node.labels()), node, xml);
  }

  @Override
  public void link(Link link, long number, Xml xml) {
    xml.start(EDGE, "source", token(link.source()), "target", token(link.target()));
    data(EDGE, link.type(), link, xml);
  }

  private static void keys(String domain, List<Columns> kinds, Xml xml) {
    key(domain, "label", "string", xml);
    key(domain, "kinds", "string", xml);
    Flat.types(kinds).forEach((name, type) -> key(domain, ":" + name, type, xml));
  }

  private static void key(String domain, String name, String type, Xml xml) {
    String plain = name.replace(":", "");
    xml.empty("key", "id", domain + name, "for", domain, "attr.name", plain, "attr.type", type);
  }

  private static void data(String domain, String kinds, Element element, Xml xml) {
    data(domain + "label", element.keys().size() > 1 ? element.kind() : Caption.of(element), xml);
    data(domain + "kinds", kinds, xml);
    Flat.values(element, (name, value) -> data(domain + ":" + name, value, xml));
    xml.end();
  }

  private static void data(String key, String value, Xml xml) {
    xml.start("data", "key", key).text(value).end();
  }

  /** {@return a name token of XML, for an id must be one}: other letters by their number */
  private static String token(Key key) {
    StringBuilder token = new StringBuilder(key.space()).append('.');
    for (int i = 0; i < key.id().length(); i++) {
      char c = key.id().charAt(i);
      if (c == '-' || c < 128 && Character.isLetterOrDigit(c)) {
        token.append(c);
      } else {
        token.append('_').append(Integer.toHexString(c)).append('_');
      }
    }
    return token.toString();
  }
}
