package io.masar.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.cypher.CypherFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the explorer asks and what Browser's favourites draw: from an index, as it stands. */
class DrawingsIT {

  @TempDir static Path home;
  private static TestGraph graph;

  @BeforeAll
  static void start() {
    graph = TestGraph.start(home);
    graph.hold(Path.of("src/test/resources/queries/graph.cypher"));
  }

  @AfterAll
  static void stop() {
    graph.close();
  }

  static Stream<Named<CypherFile>> queries() {
    return Stream.of("queries/explorer", "loader/browser/pictures")
        .flatMap(
            folder ->
                CypherFile.readAll(Path.of(folder)).stream()
                    .map(file -> Named.of(folder + "/" + file.name(), file)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void givesSomethingFromAnIndex(CypherFile file) {
    assertThat(file.statements()).hasSize(1);
    TestGraph.Profile profile = graph.profile(file.statements().get(0).text(), Map.of());

    assertThat(profile.leaves())
        .anyMatch(operator -> operator.contains("IndexSeek") || operator.contains("IndexScan"))
        .doesNotContainAnyElementsOf(ReportsIT.SCANS);
    assertThat(profile.rows()).isNotEmpty();
  }
}
