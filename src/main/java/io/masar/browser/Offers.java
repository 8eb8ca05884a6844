package io.masar.browser;

import io.masar.InvalidInput;
import io.masar.cypher.CypherFile;
import io.masar.query.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * All that Neo4j Browser is offered.
 *
 * @param style colours, sizes and captions, as GRASS
 * @param guide a page with places for the favourites
 * @param pictures the queries whose answers are drawn
 * @param reports the queries whose answers are tables
 */
public record Offers(
    String style, String guide, List<Favourite> pictures, List<Favourite> reports) {

  private static final String PICTURES = "<!-- pictures -->";
  private static final String REPORTS = "<!-- reports -->";

  public Offers {
    pictures = List.copyOf(pictures);
    reports = List.copyOf(reports);
  }

  /**
   * {@return what is offered}
   *
   * @param folder with {@code style.grass}, {@code guide.html} and a folder of {@code pictures}
   * @throws InvalidInput with everything that is wrong with it
   */
  public static Offers read(Path folder, Catalogue catalogue) {
    return new Offers(
        text(folder.resolve("style.grass")),
        text(folder.resolve("guide.html")),
        CypherFile.readAll(folder.resolve("pictures")).stream().map(Favourite::of).toList(),
        catalogue.reports().stream().map(Favourite::of).toList());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new InvalidInput(file.toString(), "cannot be read: " + e);
    }
  }

  /** {@return each file's content by its name} */
  public Map<String, byte[]> files() {
    return Map.of(
        "style.grass", utf8(style),
        "guide.html", utf8(page()),
        "favourites.cypher", utf8(script()),
        "favourites.zip", archive());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String page() {
    return guide.replace(PICTURES, entries(pictures)).replace(REPORTS, entries(reports));
  }

  /** As Browser's guides want it: a click on the query puts it into the editor. */
  private static String entries(List<Favourite> favourites) {
    return favourites.stream()
        .map(
            each ->
                "<h4>%s</h4>\n<p>%s</p>\n<pre class=\"pre-scrollable code runnable\">%s</pre>\n"
                    .formatted(
                        escaped(each.title()), escaped(each.question()), escaped(each.text())))
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private String script() {
    return Stream.concat(pictures.stream(), reports.stream())
        .map(Favourite::text)
        .collect(Collectors.joining("\n"));
  }

  /** Browser makes one favourite of each file, in the folder that the file is in. */
  private byte[] archive() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Favourite picture : pictures) {
        put("Masar pictures", picture, zip);
      }
      for (Favourite report : reports) {
        put("Masar reports", report, zip);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(String folder, Favourite favourite, ZipOutputStream zip)
      throws IOException {
    ZipEntry entry = new ZipEntry(folder + "/" + favourite.name() + ".cypher");
    entry.setTime(0); // the same content gives the same archive
    zip.putNextEntry(entry);
    zip.write(utf8(favourite.text()));
    zip.closeEntry();
  }
}
