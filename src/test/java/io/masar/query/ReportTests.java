package io.masar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masar.InvalidInput;
import io.masar.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
  private static final String GOOD =
      """
      // title: Forces
      // question: Which forces are there?
      // param: place name(Base|Place) = null — only here
      // param: on date = date() — on this day
      // param: since date = date('2020-01-01') — since
      // param: status status = 'PLANNED' — only of this status
      // param: limit integer = 10 — at most this many rows
      // column: name string — the force's name
      // detail: size integer — how many
      // example: masar report forces

      WITH null AS place, date() AS on, date('2020-01-01') AS since, 'PLANNED' AS status
      MATCH (f:Force)
      WHERE f.id IN place OR f.on < on OR f.on > since OR f.status = status
      RETURN f.name AS name, f.size AS size
      LIMIT 10;
      """;

  private final NameIndex names =
      new NameIndex(
          List.of(new NameIndex.Named("erbil", List.of("Place"), List.of("أربيل", "Erbil"))));

  @TempDir Path folder;
  private Report report;

  @BeforeEach
  void read() throws Exception {
    Files.writeString(folder.resolve("forces.cypher"), GOOD);
    report = Catalogue.read(folder).report("forces");
  }

  @Test
  void readsAloneTheReportThatIsNamed() throws Exception {
    Files.writeString(folder.resolve("broken.cypher"), "MATCH (n) RETURN n");

    assertThat(Catalogue.read(folder, "forces").reports()).containsExactly(report);
    for (String other : List.of("bases", "../" + folder.getFileName() + "/forces", "")) {
      assertThatThrownBy(() -> Catalogue.read(folder, other)).hasMessageContaining("broken.cypher");
    }
  }

  @Test
  void bindsDefaults() {
    Map<String, Object> values = report.bind(Map.of(), names, TODAY);

    assertThat(values)
        .containsEntry("place", null)
        .containsEntry("on", TODAY)
        .containsEntry("since", LocalDate.of(2020, 1, 1))
        .containsEntry("status", "PLANNED")
        .containsEntry("limit", 10L)
        .hasSize(5);
  }

  @Test
  void bindsWhatAUserWrites() {
    Map<String, String> given =
        Map.of(
            "place",
            "اربيل",
            "on",
            "2025-10-01",
            "since",
            "today",
            "status",
            "completed",
            "limit",
            "3");

    assertThat(report.bind(given, names, TODAY))
        .containsEntry("place", List.of("erbil"))
        .containsEntry("on", LocalDate.of(2025, 10, 1))
        .containsEntry("since", TODAY)
        .containsEntry("status", "COMPLETED")
        .containsEntry("limit", 3L);
  }

  @Test
  void namesEveryParameterThatDoesNotFit() {
    Map<String, String> given =
        Map.of(
            "place", "Irbeel x", "on", "1.10.2025", "status", "maybe", "limit", "-1", "limti", "3");

    assertThat(problems(() -> report.bind(given, names, TODAY)))
        .containsExactly(
            "--limti: no parameter of report forces; did you mean \"limit\"?",
            "--place: \"Irbeel x\" is no known base or place (the name of a base or place, Arabic"
                + " or English)",
            "--on: \"1.10.2025\" is no day; one is written 2025-10-01 (a day as 2025-10-01, or"
                + " today)",
            "--status: \"maybe\" is none of completed, ongoing, planned, demanded, denied"
                + " (completed, ongoing, planned, demanded, denied)",
            "--limit: \"-1\" is no whole number (a whole number)");
  }

  @Test
  void callsEveryLabelByItsArticle() {
    assertThat(ParameterType.of("name(Agreement)").orElseThrow().accepts())
        .isEqualTo("the name of an agreement, Arabic or English");
    assertThat(ParameterType.of("name(Force)").orElseThrow().accepts())
        .isEqualTo("the name of a force, Arabic or English");
  }

  @Test
  void suggestsAReport() {
    assertThat(problems(() -> Catalogue.read(folder).report("force")))
        .containsExactly("force: no such report; did you mean \"forces\"?");
    assertThat(problems(() -> Catalogue.read(folder).report("zzz")))
        .containsExactly("zzz: no such report; there are forces");
  }

  @Test
  void makesATableOfTheDeclaredColumns() {
    Table table = report.table(List.of(Map.of("size", 5L, "name", "أ", "more", true)));

    assertThat(table.rows()).containsExactly(List.of("أ", 5L));
    assertThat(table.columns()).extracting(Column::detail).containsExactly(false, true);
    assertThatIllegalStateException()
        .isThrownBy(() -> report.table(List.of(Map.of("name", 1L, "size", 5L))))
        .withMessageContaining("column name holds 1");
  }

  @Test
  void namesTheMistakesOfAllReports() throws Exception {
    Files.writeString(
        folder.resolve("a.cypher"),
        "// title: A\n// param: rows list — given\n\nUNWIND $rows AS a\nRETURN a;\n");
    Files.writeString(
        folder.resolve("b.cypher"),
        GOOD.replace("date()", "'soon'")
            .replace("name string", "name word")
            .replace("Base|Place", "Bush"));

    String a = folder.resolve("a.cypher") + ":";
    String b = folder.resolve("b.cypher") + ":";
    assertThat(problems(() -> Catalogue.read(folder)))
        .satisfiesExactly(
            p -> assertThat(p).isEqualTo(a + "1: no \"// question: …\" in the header"),
            p -> assertThat(p).isEqualTo(a + "1: no \"// column: …\" in the header"),
            p -> assertThat(p).isEqualTo(a + "1: no \"// example: …\" in the header"),
            p -> assertThat(p).startsWith(a + "2: no type \"list\"; there are string, "),
            p ->
                assertThat(p)
                    .startsWith(b + "1: an example of a report starts with \"masar report b\""),
            p -> assertThat(p).startsWith(b + "3: no type \"name(Bush)\""),
            p -> assertThat(p).isEqualTo(b + "4: the default 'soon' is no date"),
            p -> assertThat(p).startsWith(b + "8: no type \"word\"; there are string, "));
  }

  @Test
  void aRowHasAValueForEachColumn() {
    assertThatThrownBy(() -> new Table(report.columns(), List.of(Arrays.asList((Object) null))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> problems(ThrowingCallable call) {
    InvalidInput thrown =
        org.assertj.core.api.Assertions.catchThrowableOfType(InvalidInput.class, call);
    return thrown.problems().stream().map(Problem::toString).toList();
  }
}
