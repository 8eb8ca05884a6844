package io.masar.store;

import static io.masar.store.Documents.article;
import static io.masar.store.Documents.claim;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.masar.browser.Chromium;
import io.masar.claim.ClaimKind;
import io.masar.claim.Document;
import io.masar.claim.Role;
import io.masar.claim.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.importer.ImportCommand;
import org.openqa.selenium.chrome.ChromeDriver;
import picocli.CommandLine;

/** Every export, read back by a program that is not ours. */
class ExportsIT {

  @TempDir static Path folder;
  private static Store store;
  private static Exports exports;

  @BeforeAll
  static void load() {
    store = Store.open(new Target.Embedded(folder.resolve("db")));
    Statements statements = Statements.read(Path.of("loader/cypher"));
    Stream<Document> documents =
        Stream.of(Scenario.documents(), Hostile.documents(), List.of(elsewhere()))
            .flatMap(List::stream);
    store.load(statements, documents, Documents::gazetteer, done -> {});
    exports = new Exports(store, folder);
  }

  private static Document elsewhere() {
    return article("a9", "2024-05-05", "البرق")
        .says(
            claim(ClaimKind.REDEPLOYMENT, Status.COMPLETED)
                .role(Role.FORCE, "southern-army")
                .role(Role.ORIGIN, "rock-base")
                .role(Role.DESTINATION, "palm-base")
                .when("2024-05-01", "2024-05-03"))
        .build();
  }

  @AfterAll
  static void close() {
    if (store != null) {
      store.close();
    }
  }

  @Test
  void theImporterTakesTheTables() throws IOException {
    Path tables = Exports.unpacked(exports.file("csv"));
    Path home = folder.resolve("imported");
    List<String> arguments = Files.readAllLines(tables.resolve("import.args"));

    int exitCode =
        new CommandLine(new ImportCommand.Full(new ExecutionContext(home, home)))
            .execute(
                Stream.concat(
                        Stream.of("neo4j", "--report-file=" + folder.resolve("import.report")),
                        arguments.stream()
                            .map(a -> a.replaceFirst("=(?=nodes/|rel)", "=" + tables + "/")))
                    .toArray(String[]::new));

    assertThat(exitCode).isZero();
    try (Store imported = Store.open(new Target.Embedded(home))) {
      assertThat(imported.digest()).isEqualTo(store.digest());
    }
  }

  @Test
  void aSecondDatabaseTakesTheStatements() throws IOException {
    String[] statements = Files.readString(exports.file("cypher")).split(";\n");
    try (Store rebuilt = Store.open(new Target.Embedded(folder.resolve("rebuilt")));
        Session session = rebuilt.connection().session(AccessMode.WRITE)) {
      for (String statement : statements) {
        session.run(statement).consume();
      }
      assertThat(rebuilt.digest()).isEqualTo(store.digest());
    }
  }

  @Test
  void jgraphtReadsGraphMl() throws IOException {
    assertThat(ReadBack.graphMl(exports.file("graphml"))).isEqualTo(all());
  }

  @Test
  void gephiReadsGexfWithItsDays() throws IOException {
    ReadBack.Dynamic read = ReadBack.gexf(exports.file("gexf"));

    assertThat(read.counts()).isEqualTo(all());
    assertThat(read.timed()).isEqualTo(count("MATCH (n:Movement) RETURN count(n)"));
    assertThat(read.labels()).contains("قاعدة النخيل");
  }

  @Test
  void graphvizDrawsArabicLabels() throws Exception {
    JsonNode read = ReadBack.dot(exports.file("dot"));

    assertThat(new ReadBack.Counts(read.get("objects").size(), read.get("edges").size()))
        .isEqualTo(
            new ReadBack.Counts(
                count("MATCH (n:Entity|Movement|Agreement|Term) RETURN count(n)"),
                count(
                    "MATCH (:Entity|Movement|Agreement|Term)-[r]->(:Entity|Movement|Agreement|Term)"
                        + " RETURN count(r)")));
    assertThat(read.get("objects").findValuesAsText("label")).contains("قاعدة النخيل");
  }

  @Test
  void gdalReadsPlacesAndMovements() throws Exception {
    Path file = Files.copy(exports.file("geojson"), folder.resolve("masar-map.geojson"));

    Map<String, Long> found = ReadBack.geoJson(file);

    assertThat(found)
        .containsEntry("base", count("MATCH (n:Base) WHERE n.location IS NOT NULL RETURN count(n)"))
        .containsEntry("movement", count("MATCH (n:Movement) RETURN count(n)"))
        .containsEntry("presence", count("MATCH ()-[r:STATIONED_AT]->() RETURN count(r)"))
        .containsEntry(
            "LINESTRING",
            count(
                "MATCH (a:Base)<-[:FROM]-(m:Movement)-[:TO]->(b:Base)"
                    + " WHERE a.location IS NOT NULL AND b.location IS NOT NULL"
                    + " RETURN count(DISTINCT m)"));
  }

  @Test
  void titaniumReadsLinkedData() throws Exception {
    ReadBack.Counts read = ReadBack.jsonLd(exports.file("jsonld"));

    assertThat(read)
        .isEqualTo(
            new ReadBack.Counts(
                count("MATCH (n) RETURN count(n)"),
                count("MATCH ()-[r]->() WHERE size(keys(r)) > 0 RETURN count(r)")));
  }

  @Test
  void followTheMoneyTakesEveryEntity() throws IOException {
    FollowTheMoney.Read read = FollowTheMoney.read(exports.file("ftm"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.count("Trip") + read.count("Event"))
        .isEqualTo(count("MATCH (n:Movement|Agreement|Term) RETURN count(n)"));
    assertThat(read.count("Address")).isEqualTo(count("MATCH (n:Base|Place) RETURN count(n)"));
    assertThat(read.count("Article")).isEqualTo(count("MATCH (n:Article) RETURN count(n)"));
    assertThat(read.count("Employment"))
        .isEqualTo(count("MATCH ()-[r:HOLDS_ROLE]->() RETURN count(r)"));
  }

  @Test
  void aSpreadsheetFindsNoFormula() throws IOException {
    Path tables = Exports.unpacked(exports.file("sheets"));
    try (Stream<Path> files = Files.walk(tables);
        Stream<Path> sheets = files.filter(Files::isRegularFile)) {
      assertThat(sheets.flatMap(ReadBack::cells).filter(cell -> !cell.matches("-?[0-9.]+")))
          .noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r-].*"))
          .anyMatch(cell -> cell.startsWith("'=HYPERLINK("));
    }
  }

  @Test
  void filtersChooseWhatFitsAndWhatItRestsOn() throws IOException {
    Map<String, String> filters = Map.of("base", "قاعده الصخره", "status", "denied");
    ReadBack.Counts read = ReadBack.graphMl(exports.file("graphml", filters));

    assertThat(read.nodes()).isBetween(8L, 30L);
    String text = Files.readString(exports.file("graphml", filters));
    assertThat(text).contains("Movement.leave_3a_northern-army").doesNotContain("palm-base\"");
  }

  @Test
  void aDossierIsHarmlessAndCitesEverySentence() throws IOException {
    Map<String, String> base = Map.of("base", "قاعدة النخيل");
    Path file = Files.copy(exports.file("html", base), folder.resolve("dossier.html"));
    ChromeDriver page = Chromium.start(1000, 1400);
    try {
      page.get(file.toUri().toString());
      assertThat(page.executeScript("return window.harmed")).isNull();
      assertThat(page.executeScript("return document.querySelectorAll('img, script').length"))
          .isEqualTo(0L);
      assertThat(page.executeScript("return document.querySelectorAll('svg').length"))
          .isEqualTo(1L)
          .isEqualTo(page.executeScript("return document.querySelectorAll('figure > svg').length"));
      assertThat(page.executeScript("return document.querySelectorAll('.facts li').length"))
          .isNotEqualTo(0L)
          .isEqualTo(
              page.executeScript("return document.querySelectorAll('.facts li:has(a)').length"));
      assertThat(links(page))
          .isNotEmpty()
          .allMatch(link -> link.matches("file:.*#s[0-9]+|https?://.*"));
      assertThat(page.executeScript("return document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
    } finally {
      page.quit();
    }
    assertThat(Files.readString(exports.file("markdown", base)))
        .contains("## Sources")
        .doesNotContain("<script", "<img", "\u202E")
        .doesNotContainPattern("[^\\\\]\\]\\((?!data:image/svg)");
  }

  private static List<String> links(ChromeDriver page) {
    Object links = page.executeScript("return [...document.links].map((a) => a.href)");
    return ((List<?>) links).stream().map(String.class::cast).toList();
  }

  private static ReadBack.Counts all() {
    return new ReadBack.Counts(
        count("MATCH (n) RETURN count(n)"), count("MATCH ()-[r]->() RETURN count(r)"));
  }

  private static long count(String cypher) {
    return (Long) store.query(cypher, Map.of()).rows().get(0).get(0);
  }
}
