package io.masar.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where sources part on what is no movement. */
class ContradictionsIT {

  private static final Path FURTHER =
      Path.of("src/test/resources/queries/contradictions/further.cypher");

  @TempDir static Path home;
  private static TestGraph graph;

  @BeforeAll
  static void start() {
    graph = TestGraph.start(home);
    graph.hold(FURTHER);
  }

  @AfterAll
  static void stop() {
    graph.close();
  }

  @Test
  void countsDaysHoldersAndDenialsAreTold() {
    assertThat(told(Map.of()))
        .containsExactlyInAnyOrder(
            "PRESENCE [قوة الساحل] [قاعدة الساحل] NUMBERS [900..900, 500..500]",
            "ATTACK [قوة الساحل] [قاعدة الساحل] WHETHER [COMPLETED, DENIED]",
            "AGREEMENT [بلاد الجبل, بلاد الساحل] [] DATES [COMPLETED 2025-02-20..2025-02-20,"
                + " COMPLETED 2025-02-25..2025-02-25]",
            "ROLE [بلاد الساحل] [] WHO [نادر, ماهر]",
            "HANDOVER [بلاد الساحل] [قاعدة الساحل] DATES [COMPLETED 2025-02-01..2025-02-01,"
                + " COMPLETED 2025-02-02..2025-02-02]");
  }

  @Test
  void onlyThoseAboutOneThingOrOfOneKindAreTold() {
    assertThat(told(Map.of("place", "قاعدة الساحل", "about", "numbers")))
        .containsExactly("PRESENCE [قوة الساحل] [قاعدة الساحل] NUMBERS [900..900, 500..500]");
    assertThat(told(Map.of("force", "بلاد الجبل"))).hasSize(1);
  }

  @Test
  void whoSaysOtherwiseIsToldOfEveryKindOfFact() {
    Report report = Catalogue.read(Path.of("queries")).report("who-contradicts-whom");
    assertThat(graph.rows(report.cypher(), report.bind(Map.of(), graph.names(), graph.today())))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("who", "الجبل")
                    .containsEntry("whom", "الساحل")
                    .containsEntry("facts", 5L)
                    .containsEntry("times", 5L)
                    .containsEntry(
                        "kinds", List.of("PRESENCE", "HANDOVER", "ATTACK", "AGREEMENT", "ROLE"))
                    .containsEntry("about", List.of("WHETHER", "DATES", "NUMBERS", "WHO")));
  }

  private static List<String> told(Map<String, String> given) {
    Report report = Catalogue.read(Path.of("queries")).report("contradictions");
    return graph.rows(report.cypher(), report.bind(given, graph.names(), graph.today())).stream()
        .map(
            row ->
                row.get("kind")
                    + " "
                    + row.get("force")
                    + " "
                    + row.get("origins")
                    + " "
                    + row.get("about")
                    + " "
                    + row.get("versions"))
        .toList();
  }
}
