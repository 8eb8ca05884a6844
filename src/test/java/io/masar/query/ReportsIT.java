package io.masar.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.cypher.CypherFile;
import io.masar.cypher.Statement;
import io.masar.export.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionType.QueryType;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/**
 * Every example of every report gives the rows written down for it: the first one those of {@code
 * src/test/resources/queries/REPORT/1.json}, and so on. A report is added by adding files.
 */
class ReportsIT {

  private static final Path EXPECTED = Path.of("src/test/resources/queries");
  private static final Path ACTUAL = Path.of("target/queries");
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
  private static final Catalogue CATALOGUE = Catalogue.read(Path.of("queries"));

  @TempDir static Path home;
  private static DatabaseManagementService server;
  private static GraphDatabaseService graph;
  private static Names names;

  @BeforeAll
  static void start() {
    server = new DatabaseManagementServiceBuilder(home).build();
    graph = server.database("neo4j");
    for (Statement statement : CypherFile.read(EXPECTED.resolve("graph.cypher")).statements()) {
      graph.executeTransactionally(statement.text());
    }
    graph.executeTransactionally("CALL db.awaitIndexes()");
    names = new NameIndex(named());
  }

  @AfterAll
  static void stop() {
    server.shutdown();
  }

  static Stream<Named<Report>> reports() {
    return CATALOGUE.reports().stream().map(report -> Named.of(report.name(), report));
  }

  static Stream<Arguments> examples() {
    return CATALOGUE.reports().stream()
        .flatMap(
            report ->
                IntStream.rangeClosed(1, report.examples().size())
                    .mapToObj(i -> Arguments.of(report.examples().get(i - 1), report, i)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void exampleGivesItsRows(String example, Report report, int number) throws IOException {
    Map<String, Object> values = report.bind(Words.of(example).parameters(), names, TODAY);
    StringBuilder json = new StringBuilder();
    Format.JSON.write(report.table(rows(report.cypher(), values)), json, 0);
    Path file = Path.of(report.name(), number + ".json");
    Files.createDirectories(ACTUAL.resolve(file).getParent());
    Files.writeString(ACTUAL.resolve(file), json);

    assertThat(EXPECTED.resolve(file)).as("the rows of %s", example).hasContent(json.toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void runsAsItStands(Report report) {
    assertThat(rows(report.standing(), Map.of()))
        .isEqualTo(
            rows(report.cypher(), report.bind(Map.of(), names, LocalDate.now(ZoneOffset.UTC))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void onlyReads(Report report) {
    try (Transaction tx = graph.beginTx();
        Result result = tx.execute("EXPLAIN " + report.standing())) {
      assertThat(result.getQueryExecutionType().queryType()).isEqualTo(QueryType.READ_ONLY);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void everyRowLeadsToASentence(Report report) {
    assertThat(rows(report.standing(), Map.of()))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row)
                    .extracting("evidence", "article")
                    .as("evidence of %s", row)
                    .doesNotContainNull());
  }

  @Test
  void everyRowsFileHasAnExample() throws IOException {
    List<String> examples =
        examples()
            .map(a -> ((Report) a.get()[1]).name() + "/" + a.get()[2] + ".json")
            .sorted()
            .toList();
    try (Stream<Path> files = Files.walk(EXPECTED)) {
      assertThat(
              files
                  .filter(f -> f.toString().endsWith(".json"))
                  .map(f -> EXPECTED.relativize(f).toString()))
          .containsExactlyInAnyOrderElementsOf(examples);
    }
  }

  private static List<Map<String, Object>> rows(String cypher, Map<String, Object> values) {
    return graph.executeTransactionally(cypher, values, result -> result.stream().toList());
  }

  @SuppressWarnings("unchecked")
  private static List<NameIndex.Named> named() {
    return rows(
            """
            MATCH (e:Entity)
            RETURN e.id AS id, labels(e) AS labels,
                   [n IN [e.name, e.nameEn] + coalesce(e.aliases, []) WHERE n IS NOT NULL] AS names
            """,
            Map.of())
        .stream()
        .map(
            row ->
                new NameIndex.Named(
                    (String) row.get("id"),
                    (List<String>) row.get("labels"),
                    (List<String>) row.get("names")))
        .toList();
  }
}
