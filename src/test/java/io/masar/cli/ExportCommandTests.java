package io.masar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTests {

  @TempDir private Path folder;

  @Test
  void tellsWhichFormsThereAre() {
    Run run = Run.of("export", "nonsense", "--out", folder.resolve("graph").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("\"nonsense\" is none of ", "explorer");
  }

  @Test
  void listsThemWithoutAFormat() {
    Run run = Run.of("export");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).containsPattern("(?m)^csv +a zip .*neo4j-admin");
  }

  @Test
  void tellsWhatCanBeChosen() {
    Run run = Run.of("export", "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsPattern("--agreement=NAME +Of a dossier")
        .containsPattern("--language=en\\|ar +Of a dossier")
        .containsPattern("--to=DAY +Only what starts");
  }

  @Test
  void aZipIsNotForTheTerminal() {
    Run run = Run.of("export", "csv");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--out");
  }

  @Test
  void writesNothingWithoutAGraph() {
    Path file = folder.resolve("masar.html");

    Run run =
        Run.of(
            "export",
            "explorer",
            "--out",
            file.toString(),
            "--db",
            folder.resolve("db").toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("no graph here");
    assertThat(folder).isEmptyDirectory();
  }
}
