package io.masar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that need no database, and what is called wrongly. */
class MasarTests {

  /** A home with nothing in it: what works here reads neither mapping nor reports. */
  private static final Map<String, String> NOWHERE = Map.of("masar.home", "/nowhere");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "version", "help", "help load", "load --help"})
  void helpAndVersionNeedNothing(String line) {
    Run run = Run.with("", Map.of(), NOWHERE, line.split(" "));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("masar");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "load",
        "remove",
        "merge",
        "split",
        "report",
        "query",
        "status",
        "names",
        "extract",
        "explain",
        "check",
        "evaluate",
        "gaps",
        "demo",
        "completion",
        "version",
        "help"
      })
  void everyCommandHasHelpWithAnExample(String command) {
    assertThat(Run.of(command, "--help").out())
        .containsPattern("Examples?:\\R  .*masar " + command);
  }

  @Test
  void wantsACommand() {
    assertThat(Run.of())
        .isEqualTo(
            new Run(
                2,
                "",
                lines(
                    "masar: Missing required subcommand",
                    "masar: see 'masar --help' for what it takes")));
  }

  @Test
  void suggestsTheCommandThatMayHaveBeenMeant() {
    Run run = Run.of("raport");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("masar: no such command: 'raport'; did you mean report");
  }

  @Test
  void wantsAPath() {
    Run run = Run.of("extract");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Missing required parameter: 'PATH'", "masar extract --help");
  }

  @Test
  void listsTheReportsWithTheirQuestions() {
    Run run = Run.of("report");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).anyMatch(line -> line.matches("movements +Which forces .*"));
  }

  @Test
  void suggestsTheReportThatMayHaveBeenMeant() {
    Run run = Run.of("report", "movemnts");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("masar: no such report: 'movemnts'; did you mean movements");
  }

  @Test
  void suggestsTheParameterThatMayHaveBeenMeant() {
    Run run = Run.of("report", "movements", "--forc", "x");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("masar: no such option: '--forc'; did you mean --force");
  }

  @Test
  void knowsTheFormats() {
    Run run = Run.of("report", "movements", "--format", "xml");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("\"xml\" is none of table, json, csv");
  }

  @Test
  void showsTheParametersOfAReport() {
    Run run = Run.of("report", "movements", "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("--force=", "Columns:", "destinations", "Examples:");
    assertThat(Run.of("help", "report", "movements")).isEqualTo(run);
  }

  @Test
  void tellsEveryMistakeOfTheReports() throws IOException {
    Path query = Files.createDirectories(folder.resolve("queries")).resolve("wrong.cypher");
    Files.writeString(query, "RETURN 1");

    Run run = Run.with("", Map.of(), Map.of("masar.home", folder.toString()), "report");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("masar: " + query + ":1: ").doesNotContain("\tat ");
  }

  @Test
  void tellsEveryMistakeOfAnOverlayWithItsLine() throws IOException {
    Path names = Files.createDirectories(folder.resolve("gazetteer")).resolve("own.csv");
    Files.writeString(
        names,
        """
        id,type,kind,name,nameEn,aliases,of,in,latitude,longitude,wikidata
        my-base,Basis,,قاعدة الاختبار,Test base,,,,,,
        """);

    Run run = Run.of("check", "--mapping", folder.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(names + ":2: ").contains("Basis").doesNotContain("\tat ");
  }

  @Test
  void completesCommandsReportsAndParameters() {
    Run run = Run.of("completion", "bash");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("'--force'", "movements", "complete -F");
    assertThat(Run.of("completion", "zsh").out()).isEqualTo(run.out());
    assertThat(Run.of("completion", "fish").exitCode()).isEqualTo(2);
  }

  @Test
  void showsAStacktraceOnlyWhenAsked() {
    String[] args = {"report", "--stacktrace"};

    assertThat(Run.with("", Map.of(), NOWHERE, "report").err()).doesNotContain("\tat ");
    assertThat(Run.with("", Map.of(), NOWHERE, args).err()).contains("\tat ");
    assertThat(Run.with("", Map.of("MASAR_DEBUG", "1"), NOWHERE, "report").err()).contains("\tat ");
  }

  private static String lines(String... lines) {
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }
}
