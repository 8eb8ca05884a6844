package io.masar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.query.Catalogue;
import io.masar.query.Report;
import io.masar.query.Table;
import io.masar.store.Store;
import io.masar.store.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples, loaded: what reports say of them beside what was written down by hand. */
class SamplesIT {

  private static final Path HAND_MADE = Path.of("samples/expected-movements.md");
  private static final Catalogue CATALOGUE = Catalogue.read(Path.of("queries"));

  @TempDir static Path folder;
  private static Store store;

  /** A row of the table of answers. */
  record Expected(String report, LocalDate on, String who, String where, String answer) {
    static Expected of(String line) {
      String[] cells = line.split("\\|");
      return new Expected(
          cells[1].strip(),
          LocalDate.parse(cells[2].strip()),
          cells[3].strip(),
          cells[4].strip().replace("-", "").isEmpty() ? "" : cells[4].strip(),
          cells[5].strip());
    }
  }

  @BeforeAll
  static void load() {
    Path db = folder.resolve("db");
    assertThat(Run.of("load", "--db", db.toString(), "samples/articles").exitCode()).isZero();
    store = Store.open(new Target.Embedded(db));
  }

  @AfterAll
  static void close() {
    if (store != null) {
      store.close();
    }
  }

  static Stream<Expected> answers() throws IOException {
    return Files.readAllLines(HAND_MADE).stream()
        .filter(line -> line.matches("\\| (presence|strength|deadlines) \\|.*"))
        .map(Expected::of);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void saysWhatWasWrittenDownByHand(Expected expected) {
    Set<String> answers =
        rows(expected.report(), Map.of("on", expected.on().toString())).stream()
            .filter(row -> text(row, "forceEn", "whoEn").equals(expected.who()))
            .filter(row -> text(row, "placeEn", "originsEn").equals(expected.where()))
            .flatMap(SamplesIT::answers)
            .collect(Collectors.toSet());

    if (expected.answer().equals("gone")) {
      assertThat(answers).isEmpty();
    } else {
      assertThat(answers).contains(expected.answer());
    }
  }

  @Test
  void fiveDaysOfEachReportAreWrittenDown() throws IOException {
    assertThat(
            answers()
                .collect(
                    Collectors.groupingBy(
                        Expected::report, Collectors.mapping(Expected::on, Collectors.toSet()))))
        .hasSize(3)
        .allSatisfy((report, days) -> assertThat(days).hasSizeGreaterThanOrEqualTo(5));
  }

  @Test
  void nothingIsWrongInTheGraph() {
    assertThat(rows("data-quality", Map.of())).isEmpty();
  }

  private static Stream<String> answers(Map<String, Object> row) {
    if (row.containsKey("deadline")) {
      return Stream.of(row.get("deadline") + " " + row.get("outcome") + " " + row.get("days"));
    }
    return Stream.of("there", String.valueOf(row.get("max")));
  }

  private static String text(Map<String, Object> row, String one, String other) {
    Object value = row.containsKey(one) ? row.get(one) : row.get(other);
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
        : String.valueOf(value);
  }

  private static List<Map<String, Object>> rows(String name, Map<String, String> given) {
    Report report = CATALOGUE.report(name);
    Table table = store.run(report, report.bind(given, store.names(), LocalDate.of(2026, 4, 1)));
    return table.rows().stream().map(row -> byColumn(table, row)).toList();
  }

  private static Map<String, Object> byColumn(Table table, List<Object> row) {
    return table.columns().stream()
        .map(column -> column.name())
        .filter(column -> row.get(table.column(column)) != null)
        .collect(Collectors.toMap(column -> column, column -> row.get(table.column(column))));
  }
}
