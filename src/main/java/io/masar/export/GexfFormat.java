package io.masar.export;

import io.masar.element.Columns;
import io.masar.element.Element;
import io.masar.element.Link;
import io.masar.element.Node;
import io.masar.element.Shape;
import java.io.OutputStream;
import java.util.List;

/** GEXF with the days that everything is so: Gephi's timeline plays it. */
final class GexfFormat extends GraphFormat implements XmlDialect {

  GexfFormat() {
    super(
        "gexf", "for Gephi, with the days that everything is so: its timeline plays", Content.TEXT);
  }

  @Override
  public void write(Asked asked, OutputStream out) {
    graph(asked, out);
  }

  @Override
  public void start(Shape shape, Xml xml) {
    xml.start("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    xml.start("graph", "mode", "dynamic", "defaultedgetype", "directed")
        .with("timeformat", "date")
        .with("timerepresentation", "interval");
    attributes("node", shape.nodes(), xml);
    attributes("edge", shape.links(), xml);
    xml.start("nodes");
  }

  @Override
  public void node(Node node, Xml xml) {
    xml.start("node", "id", node.key(), "label", Caption.of(node));
    inside(node, xml);
  }

  @Override
  public void between(Xml xml) {
    xml.end().start("edges");
  }

  @Override
  public void link(Link link, long number, Xml xml) {
    xml.start("edge", "id", number, "source", link.source(), "target", link.target())
        .with("kind", link.type())
        .with("label", link.type());
    inside(link, xml);
  }

  private static void attributes(String domain, List<Columns> kinds, Xml xml) {
    xml.start("attributes", "class", domain, "mode", "static");
    xml.empty("attribute", "id", "kinds", "title", "kinds", "type", "string");
    Flat.types(kinds)
        .forEach(
            (name, type) -> xml.empty("attribute", "id", ":" + name, "title", name, "type", type));
    xml.end();
  }

  private static void inside(Element element, Xml xml) {
    xml.start("attvalues");
    value("kinds", String.join(";", element.labels()), xml);
    Flat.values(element, (name, value) -> value(":" + name, value, xml));
    xml.end();
    Days days = Days.of(element);
    if (!days.areOpen()) {
      xml.start("spells").empty("spell", "start", days.from(), "end", days.to()).end();
    }
    xml.end();
  }

  private static void value(String key, String value, Xml xml) {
    xml.empty("attvalue", "for", key, "value", value);
  }
}
