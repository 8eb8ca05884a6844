package io.masar.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.browser.OpenPage;
import io.masar.text.ArabicText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The explorer's page takes two spellings for one name where Masar does. */
class PageNamesIT {

  private static final Path PARTS = Path.of("src/main/resources/io/masar/explorer");

  @TempDir static Path folder;
  private static OpenPage page;

  @BeforeAll
  static void open() throws IOException {
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html><html data-ready=yes><meta charset=utf-8>");
    for (String part : List.of("base.js", "text.js", "names.js")) {
      html.append("<script>").append(Files.readString(PARTS.resolve(part))).append("</script>");
    }
    Path file = Files.writeString(folder.resolve("names.html"), html);
    page = new OpenPage(file);
    page.open("");
  }

  @AfterAll
  static void close() {
    if (page != null) {
      page.close();
    }
  }

  @Test
  void everyLetterIsFoldedTheSame() {
    List<String> letters = new ArrayList<>();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate(c)) {
        letters.add("b" + c + "ا" + c);
      }
    }

    assertThat(asked("names.map((name) => masar.text.fold(name))", letters))
        .isEqualTo(letters.stream().map(ArabicText::fold).toList());
  }

  @Test
  void everyNameOfTheGazetteerHasTheSameKeys() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("loader/gazetteer"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        Files.readAllLines(file).forEach(line -> names.addAll(List.of(line.split("[,|]"))));
      }
    }

    String keys = "names.map((name) => masar.names.key(name)).map((k) => k.exact + '|' + k.rough)";
    assertThat(asked(keys, names))
        .isEqualTo(names.stream().map(NameKey::of).map(k -> k.exact() + "|" + k.rough()).toList());
  }

  private static List<String> asked(String script, List<String> names) {
    return page.texts("const names = arguments[0]; return " + script, names);
  }
}
