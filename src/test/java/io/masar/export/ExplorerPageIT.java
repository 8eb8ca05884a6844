package io.masar.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.browser.OpenPage;
import io.masar.query.Catalogue;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of graphs that nobody would write by hand: hostile ones and large ones. */
class ExplorerPageIT {

  private static final Path FOLDER = Path.of("target/explorer");
  private static final Catalogue QUERIES = Catalogue.parts(Path.of("queries/explorer"));
  private static final long MOST_BYTES = 12_000_000;

  static Path page(String name, GeneratedGraph graph) throws IOException {
    Files.createDirectories(FOLDER);
    Path file = FOLDER.resolve(name);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      ExplorerPage.write(new ExplorerData(QUERIES, graph), out);
    }
    return file;
  }

  private static final List<String> HOSTILE =
      List.of(
          "</script><script>window.harmed = 1</script>",
          "\"><img src=x onerror='window.harmed = 1'>",
          "javascript:window.harmed=1",
          "data:text/html,<script>window.harmed=1</script>",
          "http://user@example.org/ {{data}} {{scripts}} ]]> <!-- ${1}",
          "=HYPERLINK(\"http://example.org\",\"x\")",
          "@SUM(1)",
          "+1",
          "-1",
          "\u202E\u2066\u202Dabc\u0000\u0007",
          "__proto__",
          "x".repeat(10_000));

  @Test
  void hostileContentHarmsNothing() throws IOException {
    try (OpenPage page = new OpenPage(page("hostile.html", new GeneratedGraph(24, HOSTILE)))) {
      page.open("#outlet=%3Cscript%3E&sel=e%3A%22&day=zz&kind=__proto__");
      page.open("");
      for (String view : List.of("all", "map", "graph", "timeline", "table")) {
        page.go("#view=" + view);
        holds(page);
        page.keep("hostile-" + view);
      }
      for (int i = 0; i < HOSTILE.size(); i++) {
        page.go("#sel=e%3Aforce-" + i);
        holds(page);
      }
      page.go("#view=table");
      assertThat(page.text("return masar.table.csv()"))
          .contains("\"'=HYPERLINK(", "'@SUM", "'+1", "'-1")
          .doesNotContainPattern("(?m)(^|,)\"?[=@+-]");
      assertThat(page.requests()).isEmpty();
      assertThat(page.errors()).isEmpty();
    }
  }

  private static void holds(OpenPage page) {
    assertThat(page.ask("return window.harmed")).isNull();
    assertThat(page.number("return document.documentElement.scrollWidth - innerWidth"))
        .isNotPositive();
    assertThat(page.number("return document.querySelectorAll('main img, aside img').length"))
        .isZero();
    assertThat(
            page.texts(
                "return [...document.querySelectorAll('main a, aside a')].map((a) => a.href)"))
        .allMatch(link -> link.startsWith("https://example.org/"));
  }

  @Test
  void aLargeGraphIsOneSmallPage() throws IOException {
    Path file = page("large.html", new GeneratedGraph(5000, List.of("")));

    assertThat(file).satisfies(f -> assertThat(Files.size(f)).isLessThan(MOST_BYTES));
    try (OpenPage page = new OpenPage(file)) {
      page.open("");
      assertThat(page.text("return document.getElementById('map').dataset.moves"))
          .isEqualTo("5000");
      page.keep("large");
      assertThat(page.errors()).isEmpty();
    }
  }
}
