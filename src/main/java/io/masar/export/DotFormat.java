package io.masar.export;

import io.masar.element.Link;
import io.masar.element.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A picture for Graphviz: people, forces, places and what happens, without the sentences. */
final class DotFormat extends GraphFormat {

  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
  private static final Set<String> EVIDENCE = Set.of("Claim", "Passage", "Article", "Outlet");

  private static final Map<String, String> COLOURS =
      Map.of(
          "Force", "#c9d7f2",
          "Base", "#cfe8f3",
          "Place", "#e3f1e1",
          "Country", "#cfe9d2",
          "Institution", "#e6daf2",
          "Person", "#fbe3c8",
          "Agreement", "#f7f0b8",
          "Term", "#fbf8dc",
          "Movement", "#f8d3d0");

  private static final Map<String, String> STYLES =
      Map.of("PLANNED", "dashed", "DEMANDED", "dashed", "DENIED", "dotted");

  private static final String HEAD =
      """
      digraph masar {
        graph [rankdir=LR, charset="UTF-8", bgcolor=white, nodesep=0.3, ranksep=0.9]
        node [shape=box, style="filled,rounded", fontname="Noto Sans Arabic,Noto Sans,sans-serif", color="#667085"]
        edge [fontname="Noto Sans Arabic,Noto Sans,sans-serif", fontsize=9, color="#667085", fontcolor="#475467"]
      """;

  DotFormat() {
    super(
        "dot",
        "a picture for Graphviz of who, where and what happens; best with filters",
        Content.TEXT);
  }

  @Override
  public void write(Asked asked, OutputStream out) throws IOException {
    Elements elements = new Elements(asked);
    Writer text =
        new java.io.BufferedWriter(
            new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    text.write(HEAD);
    elements.nodes(node -> write(node, text));
    elements.links(link -> write(link, text));
    text.write("}\n");
    text.flush();
  }

  private static void write(Node node, Writer out) {
    if (!EVIDENCE.contains(node.kind())) {
      String colour = COLOURS.getOrDefault(node.kind(), "white");
      line(out, quoted(node.key()), quoted(Caption.of(node)), "fillcolor=\"" + colour + "\"");
    }
  }

  private static void write(Link link, Writer out) {
    if (link.keys().stream().noneMatch(key -> EVIDENCE.contains(key.space()))) {
      String style = STYLES.getOrDefault(link.properties().getOrDefault("status", ""), "solid");
      line(
          out,
          quoted(link.source()) + " -> " + quoted(link.target()),
          quoted(Caption.of(link)),
          "style=" + style);
    }
  }

  private static void line(Writer out, String what, String label, String look) {
    try {
      out.append("  ").append(what).append(" [label=").append(label).append(", ").append(look);
      out.append("]\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Graphviz writes control characters on as they are, into JSON and SVG that nobody can read. */
  private static String quoted(Object text) {
    String plain = CONTROL.matcher(text.toString()).replaceAll("\uFFFD");
    return '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
