package io.masar.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import io.masar.InvalidInput;
import io.masar.query.Column;
import io.masar.query.ColumnType;
import io.masar.query.Evidence;
import io.masar.query.Report;
import io.masar.query.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables against the files in {@code src/test/resources/export}. */
class FormatTests {

  private static final Path EXPECTED = Path.of("src/test/resources/export");

  private static final Table MOVES =
      new Table(
          List.of(
              new Column("force", ColumnType.STRING, "", false),
              new Column("origins", ColumnType.LIST, "", false),
              new Column("from", ColumnType.DATE, "", false),
              new Column("max", ColumnType.INTEGER, "", false),
              new Column("evidence", ColumnType.STRING, "", false),
              new Column("detail", ColumnType.MAP, "", true)),
          List.of(
              Arrays.asList(
                  "القوّات الأولى",
                  List.of("معسكر الشمال", "Camp North"),
                  LocalDate.of(2025, 9, 1),
                  2500L,
                  "قال المتحدث إن القوّات الأولى تغادر معسكر الشمال مطلع أيلول، على أن تكتمل المغادرة قبل نهاية الشهر نفسه",
                  Map.of("a", 1L)),
              Arrays.asList(
                  "第一 \"Army\", | 1st",
                  List.of(),
                  null,
                  null,
                  "=1+1\nsecond line\u001b[31m",
                  null)));

  @ParameterizedTest
  @CsvSource({
    "JSON, 0, moves.json",
    "CSV, 0, moves.csv",
    "MARKDOWN, 0, moves.md",
    "HTML, 0, moves.html",
    "TABLE, 200, moves-200.txt",
    "TABLE, 80, moves-80.txt",
    "TABLE, 30, moves-30.txt"
  })
  void writes(Format format, int width, String file) throws IOException {
    String written = written(format, MOVES, width);
    Path actual = Path.of("target/export", file);
    Files.createDirectories(actual.getParent());
    Files.writeString(actual, written);

    assertThat(written).isEqualTo(Files.readString(EXPECTED.resolve(file)));
  }

  @ParameterizedTest
  @CsvSource({"20", "30", "60", "80", "120", "200"})
  void aTableFitsTheScreen(int width) throws IOException {
    assertThat(written(Format.TABLE, MOVES, width).lines())
        .allSatisfy(line -> assertThat(Screen.width(line)).isLessThanOrEqualTo(width))
        .allSatisfy(
            line ->
                assertThat(line.chars().filter(c -> c == '\u2068').count())
                    .isEqualTo(line.chars().filter(c -> c == '\u2069').count()));
  }

  @Test
  void jsonAndCsvReadBack() throws IOException {
    JsonNode json = new ObjectMapper().readTree(written(Format.JSON, MOVES, 0));
    assertThat(json).hasSize(2);
    assertThat(json.get(0).get("from").asText()).isEqualTo("2025-09-01");
    assertThat(json.get(1).get("max").isNull()).isTrue();

    List<List<String>> csv =
        CsvReader.builder().ofCsvRecord(written(Format.CSV, MOVES, 0)).stream()
            .map(record -> record.getFields())
            .toList();
    assertThat(csv).hasSize(3);
    assertThat(csv.get(2))
        .startsWith("第一 \"Army\", | 1st", "", "", "", "'=1+1\nsecond line\u001b[31m");
  }

  @ParameterizedTest
  @CsvSource({
    "=A1, '''=A1'",
    "+A1, '''+A1'",
    "-A1, '''-A1'",
    "@A1, '''@A1'",
    "-5, -5",
    "+2.5, +2.5",
    "A=1, A=1"
  })
  void aSpreadsheetRunsNoCell(String cell, String written) throws IOException {
    Table table = new Table(List.of(Column.untyped("x")), List.of(List.of(cell)));

    assertThat(written(Format.CSV, table, 0)).isEqualTo("x\r\n" + written + "\r\n");
    assertThat(
            written(
                Format.CSV, new Table(List.of(Column.untyped("x")), List.of(List.of("\tA1"))), 0))
        .isEqualTo("x\r\n'\tA1\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "JSON, evidence.json",
    "CSV, evidence.csv",
    "MARKDOWN, evidence.md",
    "HTML, evidence.html",
    "TABLE, evidence.txt"
  })
  void showsTheEvidenceOfEachRow(Format format, String file) throws IOException {
    Column name = new Column("name", ColumnType.STRING, "", false);
    Column first = new Column("evidence", ColumnType.STRING, "", false);
    Column claims = new Column(Report.CLAIM_IDS, ColumnType.LIST, "", true);
    Table rows =
        new Table(
            "Names <1>",
            List.of(name, first, claims),
            List.of(
                List.of("معسكر الشمال", "غادروا", List.of("c2", "c1", "c1b")),
                List.of("Camp South", "", List.of())));
    Table table =
        Evidence.beside(
            rows,
            List.of(
                new Evidence(
                    "c1",
                    LocalDate.of(2025, 9, 1),
                    "Blue Herald",
                    "سلمى أمين",
                    "غادروا \"المعسكر\" <أمس>.",
                    "a1",
                    "https://example.org/a?b=1&c=2"),
                new Evidence(
                    "c1b",
                    LocalDate.of(2025, 9, 1),
                    "Blue Herald",
                    null,
                    "غادروا \"المعسكر\" <أمس>.",
                    "a1",
                    null),
                new Evidence("c2", null, null, null, "لم يغادروا.", "a2", "javascript:alert(1)")));

    String written = written(format, table, 60);
    Files.createDirectories(Path.of("target/export"));
    Files.writeString(Path.of("target/export", file), written);

    assertThat(written).isEqualTo(Files.readString(EXPECTED.resolve(file)));
    assertThat(Evidence.claims(rows)).containsExactly("c2", "c1", "c1b");
  }

  @Test
  void anEmptyTableSaysSo() throws IOException {
    Table empty = new Table(MOVES.columns(), List.of());

    assertThat(written(Format.JSON, empty, 0)).isEqualTo("[]\n");
    assertThat(written(Format.TABLE, empty, 80)).endsWith("0 rows\n");
  }

  @Test
  void knowsItsWords() {
    assertThat(Format.of("csv")).isEqualTo(Format.CSV);
    assertThatThrownBy(() -> Format.of("xls"))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("--format: \"xls\" is none of table, json, csv, markdown, html");
  }

  private static String written(Format format, Table table, int width) throws IOException {
    StringBuilder out = new StringBuilder();
    format.write(table, out, width);
    return out.toString();
  }
}
