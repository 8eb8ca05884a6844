package io.masar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.masar.browser.OpenPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * The explorer of the samples, as somebody uses it. Its pictures are in {@code target/explorer}.
 */
class ExplorerIT {

  private static final Path FOLDER = Path.of("target/explorer");
  private static final String BASE = "#sel=e%3Aain-al-asad";
  private static final String DAY = "2025-10-01";

  @TempDir static Path home;
  private static JsonNode present;
  private static OpenPage page;

  @BeforeAll
  static void export() throws IOException {
    Files.createDirectories(FOLDER);
    Path file = FOLDER.resolve("masar.html");
    page = new OpenPage(file);
    run("load", "samples/articles");
    run("export", "explorer", "--out", file.toString());
    present =
        new ObjectMapper().readTree(run("report", "presence", "--on", DAY, "--format", "json"));
  }

  @AfterAll
  static void close() {
    if (page != null) {
      page.close();
    }
  }

  private static String run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--db", home.resolve("db").toString()));
    Run run = Run.of(all.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void opensWithoutErrorOrRequest() {
    page.open("");

    assertThat(page.text("return document.getElementById('map').dataset.moves")).isNotEqualTo("0");
    assertThat(page.requests()).isEmpty();
    assertThat(page.errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"عين الاسد", "عَيْن الأسد", "ain al asad", "Al-Asad", "Ayn al-Assad"})
  void findsABaseHoweverItIsSpelt(String written) {
    page.open("");

    page.at("#search").sendKeys(written);
    page.at("#found [data-id='ain-al-asad']").click();

    page.await("return masar.state.get().sel === 'e:ain-al-asad'");
  }

  @Test
  void aSelectionFiltersEveryView() {
    page.open("");
    long moves = number("map", "moves");

    page.at("#search").sendKeys("عين الاسد", Keys.ENTER);

    page.await("return masar.state.get().sel === 'e:ain-al-asad'");
    assertThat(number("map", "moves")).isPositive().isLessThan(moves);
    onlyWhatIsOfTheBase();
    assertThat(
            page.texts(
                "return [...document.querySelectorAll('#evidence mark.ORIGIN')].map((m) =>"
                    + " m.textContent)"))
        .anyMatch(mark -> mark.contains("عين الأسد"));
    page.go("#view=graph&sel=e%3Aain-al-asad");
    assertThat(words("graph", "nodes")).containsExactlyInAnyOrderElementsOf(told("related"));
  }

  /** Map and timeline hold all movements of the base and no other, the graph what is beside it. */
  private static void onlyWhatIsOfTheBase() {
    assertThat(words("timeline", "ids"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(told("moves"));
    assertThat(words("map", "ids"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(told("placed"));
    assertThat(page.texts(DRAWN)).isNotEmpty().isSubsetOf(told("moves"));
    assertThat(words("graph", "nodes"))
        .contains("ain-al-asad", "international-coalition")
        .isSubsetOf(told("related"));
  }

  private static List<String> told(String what) {
    return page.texts(TOLD, "ain-al-asad", what);
  }

  @Test
  void theSliderShowsWhoWasWhereAsTheReportDoes() {
    page.open("#lang=ar");

    page.ask(
        "const s = document.getElementById('slider'); s.value = masar.day.of(arguments[0]);"
            + " s.dispatchEvent(new Event('input'))",
        DAY);

    page.await("return location.hash.includes('day=" + DAY + "')");
    List<String> expected = new ArrayList<>();
    present.forEach(
        row -> expected.add(row.get("force").asText() + " ← " + row.get("place").asText()));
    assertThat(
            page.texts(
                "return [...document.querySelectorAll('#evidence .present .what')]"
                    + ".map((e) => e.textContent.replace(/[\\u2068\\u2069]/g, ''))"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(words("map", "present")).isNotEmpty();
  }

  @Test
  void theAddressRestoresTheView() {
    page.open("");
    page.at("[data-value='WITHDRAWAL']").click();
    page.at("[data-value='PLANNED']").click();
    page.at("#search").sendKeys("Iraq", Keys.ENTER);
    page.at("#view-table").click();
    String address = page.text("return location.hash");
    String seen = page.at("#table tbody").getText();

    page.open(address);

    assertThat(address).contains("kind=WITHDRAWAL", "status=PLANNED", "sel=e%3Airaq", "view=table");
    assertThat(page.at("#table tbody").getText()).isNotEmpty().isEqualTo(seen);
    assertThat(page.at("#evidence h2").getText()).contains("Iraq");
  }

  @Test
  void theArabicInterfaceIsMirrored() {
    page.open("");
    assertThat(left("evidence")).isGreaterThan(left("map"));

    page.at("#language").click();

    assertThat(page.at("html").getDomAttribute("dir")).isEqualTo("rtl");
    assertThat(left("evidence")).isLessThan(left("map"));
    assertThat(page.at("#view-map").getText()).isEqualTo("الخريطة");
  }

  @Test
  void theKeyboardReachesASentence() {
    page.open("#view=map");
    page.at("body").sendKeys("/");
    page.await("return document.activeElement.id === 'search'");

    page.at("#search").sendKeys("harir", Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ENTER);

    page.await("return document.querySelectorAll('#evidence .claim blockquote').length > 0");
    page.at("body").sendKeys(Keys.ESCAPE);
    page.await("return masar.state.get().sel === ''");
  }

  /** The picture that the README opens with, once it is copied to {@code docs/explorer.png}. */
  @Test
  void isSeenInTheReadme() throws IOException {
    page.open("#sel=e%3Aain-al-asad&theme=light");
    page.go("#sel=e%3Aain-al-asad&theme=light");
    page.keep("explorer");

    assertThat(Path.of("docs/explorer.png"))
        .isNotEmptyFile()
        .satisfies(picture -> assertThat(Files.size(picture)).isLessThan(500_000));
    assertThat(Path.of("README.md")).content(StandardCharsets.UTF_8).contains("docs/explorer.png");
  }

  /** To be looked at; what can be measured of a picture is: no name over another, none cut. */
  @ParameterizedTest
  @CsvSource({"light,en", "light,ar", "dark,en", "dark,ar"})
  void looksWell(String theme, String language) throws IOException {
    String where = "&theme=" + theme + "&lang=" + language;
    page.open(BASE + where);
    for (String view : List.of("all", "map", "graph", "timeline", "table")) {
      page.go("#view=" + view + where);
      page.keep(String.join("-", view, theme, language));
      assertThat(page.texts(OVERLAPS)).as(view).isEmpty();
      assertThat(page.texts(REVERSED)).as(view).isEmpty();
    }
    page.go(BASE + where + "&day=" + DAY);
    page.keep(String.join("-", "base", theme, language));
    assertThat(page.texts(OVERLAPS)).isEmpty();
    assertThat(page.texts(REVERSED)).isEmpty();
    assertThat(page.errors()).isEmpty();
  }

  @Test
  void sentencesSideBySideHaveRoom() {
    page.open(BASE);
    int narrow = page.at("#evidence").getRect().getWidth();

    page.at("#evidence .widen").click();

    page.await("return location.hash.includes('wide=1')");
    assertThat(page.at("#evidence").getRect().getWidth()).isGreaterThan(narrow + 100);
    assertThat(page.number("return document.querySelectorAll('#evidence .side').length"))
        .isGreaterThan(1);
  }

  @Test
  void everyNodeOfTheGraphExpands() {
    page.open("#view=graph&sel=e%3Aain-al-asad");
    List<String> before = words("graph", "nodes");

    page.ask("arguments[0].forEach((id) => masar.graph.expand(id))", before);

    assertThat(words("graph", "nodes")).containsAll(before).hasSizeGreaterThan(before.size());
  }

  @Test
  void theDaysPlay() {
    page.open("#day=2025-08-01");

    page.at("#day .play").click();

    page.await("return masar.state.get().day > masar.day.of('2025-08-20')");
    page.at("#day .play").click();
    assertThat(page.text("return location.hash")).contains("day=20");
  }

  @Test
  void holdsWhatTheFiltersOfTheExportChoose() {
    page.open("");
    long all = number("map", "moves");
    Path part = FOLDER.resolve("part.html");
    run(
        "export",
        "explorer",
        "--base",
        "عين الاسد",
        "--from",
        "2025-01-01",
        "--out",
        part.toString());

    page.open(part, "");

    assertThat(page.at("#filters .part").getText()).contains("عين الاسد", "2025-01-01");
    assertThat(number("map", "moves")).isPositive().isLessThan(all);
    page.at("#search").sendKeys("عين الاسد", Keys.ENTER);
    page.await("return document.querySelectorAll('#evidence blockquote').length > 0");
    assertThat(page.errors()).isEmpty();
  }

  /** Arabic that runs from left to right; and names in the graph that touch, as it tells itself. */
  private static final String REVERSED =
      """
      const count = (text, letters) => (text.match(letters) || []).length;
      const touching = document.getElementById('graph').dataset.touching;
      return [...document.querySelectorAll('bdi, blockquote')]
          .filter((e) => count(e.textContent, /[\u0600-\u06FF]/g) > count(e.textContent, /[A-Za-z]/g))
          .filter((e) => getComputedStyle(e).direction !== 'rtl')
          .map((e) => e.textContent)
          .concat(touching === '0' ? [] : ['names touch in the graph: ' + touching]);
      """;

  private static final String DRAWN =
      "return [...document.querySelectorAll('#timeline .item')].map((e) => e.dataset.id)"
          + ".filter((id) => id.startsWith('m:'))";

  /**
   * What the data of the page tell of a base, found without its filter: the movements from or to it
   * or what lies in it, those of them that have a place on the map, and itself with all that is
   * related to it.
   */
  private static final String TOLD =
      """
      const [base, what] = arguments;
      return masar.data.load().then(({ movements, relations }) => {
        const inside = new Set([base]);
        for (let known = 0; known < inside.size; ) {
          known = inside.size;
          for (const r of relations) {
            if (r.type === 'LOCATED_IN' && inside.has(r.target.id)) inside.add(r.source.id);
          }
        }
        const ends = (m) => [...m.origins, ...m.destinations];
        const moves = movements.filter((m) => ends(m).some((e) => inside.has(e.id)));
        const ids = (some) => some.map((m) => 'm:' + m.id);
        const beside = relations.map((r) => [r.source.id, r.target.id]).filter((pair) => pair.includes(base));
        return {
          moves: ids(moves),
          placed: ids(moves.filter((m) => ends(m).some((e) => e.spot))),
          related: [...new Set(beside.flat())],
        }[what];
      });
      """;

  private static final String OVERLAPS =
      """
      const map = document.getElementById('map').getBoundingClientRect();
      const labels = [...document.querySelectorAll('#map .label')]
          .filter((e) => e.getBoundingClientRect().width)
          .map((e) => ({ text: e.textContent, box: e.getBoundingClientRect() }));
      const bad = [];
      labels.forEach(({ text, box: a }, i) => {
        if (a.left < map.left || a.right > map.right || a.top < map.top || a.bottom > map.bottom) {
          bad.push(text + ' is cut');
        }
        for (const { text: other, box: b } of labels.slice(i + 1)) {
          if (a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom) {
            bad.push(text + ' over ' + other);
          }
        }
      });
      for (const e of document.querySelectorAll('button, label, h1, h2, .note, .legend, output')) {
        if (e.clientWidth && e.scrollWidth > e.clientWidth + 1) bad.push(e.textContent + ' is cut');
      }
      const rows = [...document.querySelectorAll('#timeline .item text')]
          .map((e) => ({ text: e.textContent, box: e.getBoundingClientRect() }));
      rows.forEach(({ text, box: a }, i) => {
        for (const { text: other, box: b } of rows.slice(i + 1)) {
          if (a.left + 1 < b.right && b.left + 1 < a.right && a.top + 6 < b.bottom && b.top + 6 < a.bottom) {
            bad.push(text + ' over ' + other);
          }
        }
      });
      const wide = document.documentElement.scrollWidth - innerWidth;
      return wide > 0 ? [...bad, 'the page is ' + wide + ' too wide'] : bad;
      """;

  private static long left(String id) {
    return page.at("#" + id).getRect().getX();
  }

  private static long number(String id, String name) {
    return Long.parseLong(
        page.text("return document.getElementById(arguments[0]).dataset[arguments[1]]", id, name));
  }

  private static List<String> words(String id, String name) {
    String words =
        page.text("return document.getElementById(arguments[0]).dataset[arguments[1]]", id, name);
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }
}
