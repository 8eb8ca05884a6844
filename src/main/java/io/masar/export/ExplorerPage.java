package io.masar.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * The explorer's page: the parts of {@code io/masar/explorer} put into one file, with a policy that
 * lets the browser run these scripts and ask for nothing.
 */
public final class ExplorerPage {

  private static final List<String> LIBRARIES =
      List.of(
          "d3.min.js", "cytoscape.min.js", "layout-base.js", "cose-base.js", "cytoscape-fcose.js");

  /** In the order they run in: each may use those before it. */
  private static final List<String> SCRIPTS =
      List.of(
          "base.js",
          "text.js",
          "names.js",
          "words.js",
          "data.js",
          "items.js",
          "state.js",
          "marks.js",
          "disagree.js",
          "outlines.js",
          "labels.js",
          "map.js",
          "timeline.js",
          "graph.js",
          "evidence.js",
          "table.js",
          "search.js",
          "filters.js",
          "day.js",
          "main.js");

  private static final String NOTHING = "'none'";
  private static final String OWN_SERVER = "'self'";

  private ExplorerPage() {}

  /** Writes the page with its data inside to {@code out}, which stays open. */
  public static void write(ExplorerData data, OutputStream out) throws IOException {
    String[] page = page(NOTHING).split("\\{\\{data}}", 2);
    out.write(utf8(page[0]));
    try (OutputStream packed = packed(out)) {
      data.write(packed);
    }
    out.write(utf8(page[1]));
  }

  /**
   * {@return the page for {@code /explorer} of a server, which gives it {@code
   * /explorer/data.json}}
   */
  public static String live() {
    return page(OWN_SERVER).replace("{{data}}", "");
  }

  /** A fourth of the size; and whatever letters the data hold, none of them can end the element. */
  private static OutputStream packed(OutputStream out) throws IOException {
    return new GZIPOutputStream(Base64.getEncoder().wrap(new StaysOpen(out)), 1 << 16);
  }

  private static String page(String connections) {
    String libraries = joined("lib/", LIBRARIES);
    String scripts = joined("", SCRIPTS);
    return read("page.html")
        .replace("{{connections}}", connections)
        .replace("{{hashes}}", hash(libraries) + " " + hash(scripts))
        .replace("{{style}}", read("explorer.css"))
        .replace("{{licences}}", read("licences.txt"))
        .replace("{{world}}", read("world.json"))
        .replace("{{libraries}}", libraries)
        .replace("{{scripts}}", scripts);
  }

  private static String joined(String folder, List<String> names) {
    StringBuilder all = new StringBuilder();
    for (String name : names) {
      all.append(read(folder + name)).append("\n;\n");
    }
    return all.toString();
  }

  private static String hash(String script) {
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(script)) + "'";
  }

  private static String read(String part) {
    try (InputStream in = ExplorerPage.class.getResourceAsStream("/io/masar/explorer/" + part)) {
      if (in == null) {
        throw new IllegalStateException("the explorer comes without its " + part);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
