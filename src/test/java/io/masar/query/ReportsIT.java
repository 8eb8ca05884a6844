package io.masar.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.export.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
import org.neo4j.graphdb.QueryExecutionType.QueryType;

/**
 * Every example of every report gives the rows written down for it: the first one those of {@code
 * src/test/resources/queries/REPORT/1.json}, and so on. A report is added by adding files; one with
 * a {@code graph.cypher} beside its rows is asked on that graph in place of the common one.
 */
class ReportsIT {

  private static final Path EXPECTED = Path.of("src/test/resources/queries");
  private static final Path ACTUAL = Path.of("target/queries");
  private static final String GRAPH = "graph.cypher";
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
  private static final Catalogue CATALOGUE = Catalogue.read(Path.of("queries"));
  static final Set<String> SCANS =
      Set.of(
          "AllNodesScan",
          "NodeByLabelScan",
          "UnionNodeByLabelsScan",
          "DirectedRelationshipTypeScan",
          "UndirectedRelationshipTypeScan",
          "DirectedAllRelationshipsScan",
          "UndirectedAllRelationshipsScan");

  /** Compiling a query is nearly all of the work, so the examples are asked side by side. */
  private static final Map<String, Table> ANSWERS = new ConcurrentHashMap<>();

  private static final Map<String, TestGraph.Profile> STANDING = new ConcurrentHashMap<>();

  /** Of the example with the most parameters. */
  private static final Map<String, TestGraph.Profile> SELECTIVE = new ConcurrentHashMap<>();

  private static final Map<String, List<Map<String, Object>>> BOUND = new ConcurrentHashMap<>();
  private static final Map<String, List<Map<String, Object>>> FIRST = new ConcurrentHashMap<>();
  private static final int FEW = 2;

  @TempDir static Path home;
  private static TestGraph graph;
  private static List<Map<String, Object>> mistakes;

  private record Example(Report report, int number) {
    String line() {
      return report.examples().get(number - 1);
    }

    Path file() {
      return Path.of(report.name(), number + ".json");
    }
  }

  @BeforeAll
  static void ask() {
    graph = TestGraph.start(home);
    graph.hold(EXPECTED.resolve(GRAPH));
    Names names = graph.names();
    mistakes = graph.rows(CATALOGUE.report("data-quality").cypher(), Map.of("limit", 10L));
    CATALOGUE.reports().parallelStream()
        .filter(report -> !hasGraph(report))
        .forEach(report -> ask(report, names));
    for (Report report : CATALOGUE.reports().stream().filter(ReportsIT::hasGraph).toList()) {
      graph.hold(EXPECTED.resolve(report.name()).resolve(GRAPH));
      ask(report, graph.names());
    }
  }

  private static void ask(Report report, Names names) {
    STANDING.put(report.name(), graph.profile(report.standing(), Map.of()));
    BOUND.put(
        report.name(), graph.rows(report.cypher(), report.bind(Map.of(), names, graph.today())));
    Map<String, String> few = Map.of("limit", String.valueOf(FEW));
    FIRST.put(report.name(), graph.rows(report.cypher(), report.bind(few, names, graph.today())));
    for (Example example : examples(report).toList()) {
      Map<String, Object> values = report.bind(Words.of(example.line()).parameters(), names, TODAY);
      ANSWERS.put(example.line(), report.table(graph.rows(report.cypher(), values)));
    }
    Example most =
        examples(report)
            .max(
                Comparator.comparing(
                        (Example example) -> Words.of(example.line()).parameters().size())
                    .thenComparing(Example::number))
            .orElseThrow();
    SELECTIVE.put(
        report.name(),
        graph.profile(
            report.cypher(), report.bind(Words.of(most.line()).parameters(), names, TODAY)));
  }

  @AfterAll
  static void stop() {
    graph.close();
  }

  private static boolean hasGraph(Report report) {
    return Files.exists(EXPECTED.resolve(report.name()).resolve(GRAPH));
  }

  private static Stream<Example> examples(Report report) {
    return IntStream.rangeClosed(1, report.examples().size())
        .mapToObj(number -> new Example(report, number));
  }

  static Stream<Named<Report>> reports() {
    return CATALOGUE.reports().stream().map(report -> Named.of(report.name(), report));
  }

  static Stream<Arguments> examples() {
    return CATALOGUE.reports().stream()
        .flatMap(ReportsIT::examples)
        .map(example -> Arguments.of(Named.of(example.line(), example)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void exampleGivesItsRows(Example example) throws IOException {
    StringBuilder json = new StringBuilder();
    Format.JSON.write(ANSWERS.get(example.line()), json, 0);
    Path actual = ACTUAL.resolve(example.file());
    Files.createDirectories(actual.getParent());
    Files.writeString(actual, json);

    assertThat(EXPECTED.resolve(example.file()))
        .as("the rows of %s", example.line())
        .hasContent(json.toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void runsAsItStands(Report report) {
    assertThat(STANDING.get(report.name()).rows()).isEqualTo(BOUND.get(report.name()));
  }

  /** Also where rows are taken before their sentences are looked up. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void aLimitGivesTheFirstRows(Report report) {
    List<Map<String, Object>> all = BOUND.get(report.name());

    assertThat(FIRST.get(report.name())).isEqualTo(all.subList(0, Math.min(FEW, all.size())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void onlyReads(Report report) {
    assertThat(STANDING.get(report.name()).type()).isEqualTo(QueryType.READ_ONLY);
  }

  /** Only where nothing is asked for, all movements are looked at, or all agreements. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void whatIsAskedForIsFoundByAnIndex(Report report) {
    assertThat(SELECTIVE.get(report.name()).leaves())
        .anyMatch(operator -> operator.contains("IndexSeek") || operator.contains("IndexScan"))
        .doesNotContainAnyElementsOf(SCANS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void everyRowLeadsToItsSentences(Report report) {
    List<Table> answers = examples(report).map(example -> ANSWERS.get(example.line())).toList();

    assertThat(answers).anySatisfy(table -> assertThat(table.rows()).isNotEmpty());
    assertThat(answers)
        .allSatisfy(
            table ->
                assertThat(table.rows())
                    .allSatisfy(
                        row -> {
                          List<?> claims = (List<?>) row.get(table.column(Report.CLAIM_IDS));
                          if (!claims.isEmpty() && !report.name().equals("data-quality")) {
                            assertThat(row.get(table.column("evidence"))).isNotNull();
                            assertThat(row.get(table.column("article"))).isNotNull();
                          }
                        }));
  }

  @Test
  void nothingIsWrongWithTheCommonGraph() {
    assertThat(mistakes).isEmpty();
  }

  @Test
  void everyRowsFileHasAnExample() throws IOException {
    List<String> expected =
        CATALOGUE.reports().stream()
            .flatMap(ReportsIT::examples)
            .map(example -> example.file().toString())
            .toList();
    try (Stream<Path> files = Files.walk(EXPECTED)) {
      assertThat(
              files
                  .filter(f -> f.toString().endsWith(".json"))
                  .map(f -> EXPECTED.relativize(f).toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
