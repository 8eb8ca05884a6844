package io.masar.export;

import io.masar.element.Link;
import io.masar.element.Node;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** Statements that rebuild the graph in an empty database, each on a line of its own. */
final class CypherFormat extends GraphFormat {

  CypherFormat() {
    super(
        "cypher",
        "statements that rebuild the graph in an empty database, for cypher-shell",
        Content.TEXT);
  }

  @Override
  public void write(Asked asked, OutputStream out) throws IOException {
    Elements elements = new Elements(asked);
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    Set<String> spaces = new TreeSet<>();
    try (CypherBatches nodes = new CypherBatches(text)) {
      elements.nodes(
          node -> {
            spaces.add(node.key().space());
            add(node, nodes);
          });
    }
    for (String space : spaces) {
      String label = CypherText.name(space);
      text.write("CREATE CONSTRAINT IF NOT EXISTS FOR (n:" + label + ") REQUIRE n.id IS UNIQUE;\n");
    }
    text.write("CALL db.awaitIndexes();\n");
    try (CypherBatches links = new CypherBatches(text)) {
      elements.links(link -> add(link, links));
    }
    text.flush();
  }

  private static void add(Node node, CypherBatches batches) {
    StringBuilder labels = new StringBuilder();
    node.labels().forEach(label -> labels.append(':').append(CypherText.name(label)));
    batches.add("CREATE (n" + labels + ") SET n = row", CypherText.of(node.properties()));
  }

  private static void add(Link link, CypherBatches batches) {
    String statement =
        "MATCH (a:%s {id: row[0]}), (b:%s {id: row[1]}) CREATE (a)-[r:%s]->(b) SET r = row[2]"
            .formatted(
                CypherText.name(link.source().space()),
                CypherText.name(link.target().space()),
                CypherText.name(link.type()));
    String row =
        "[%s, %s, %s]"
            .formatted(
                CypherText.of(link.source().id()),
                CypherText.of(link.target().id()),
                CypherText.of(link.properties()));
    batches.add(statement, row);
  }
}
