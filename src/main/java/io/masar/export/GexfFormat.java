package io.masar.export;

import io.masar.element.Columns;
import io.masar.element.Element;
import io.masar.element.Shape;
import java.io.OutputStream;
import java.util.List;

/** GEXF with the days that everything is so: Gephi's timeline plays it. */
record GexfFormat() implements GraphFormat {

  @Override
  public String word() {
    return "gexf";
  }

  @Override
  public String description() {
    return "for Gephi, with the days that everything is so: its timeline plays";
  }

  @Override
  public void write(Asked asked, OutputStream out) {
    Elements elements = new Elements(asked);
    try (Xml xml = new Xml(out)) {
      xml.start("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
      xml.start(
          "graph",
          "mode",
          "dynamic",
          "timeformat",
          "date",
          "timerepresentation",
          "interval",
          "defaultedgetype",
          "directed");
      Shape shape = elements.shape();
      attributes("node", shape.nodes(), xml);
      attributes("edge", shape.links(), xml);
      xml.start("nodes");
      elements.nodes(node -> node(node, xml));
      xml.end();
      xml.start("edges");
      long[] count = {0};
      elements.links(
          link -> {
            xml.start(
                "edge",
                "id",
                count[0]++,
                "source",
                link.source(),
                "target",
                link.target(),
                "kind",
                link.type(),
                "label",
                link.type());
            inside(link, xml);
          });
      xml.end();
    }
  }

  private static void node(io.masar.element.Node node, Xml xml) {
    xml.start("node", "id", node.key(), "label", Caption.of(node));
    inside(node, xml);
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
