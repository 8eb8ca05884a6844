package io.masar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTests {

  @TempDir Path folder;

  @BeforeEach
  void annotate() throws IOException {
    Files.writeString(
        folder.resolve("one.json"),
        """
        {"id": "one", "entities": [{"key": "p", "type": "Place", "names": ["بغداد"]},
          {"key": "b", "type": "Base", "names": ["معسكر غير مذكور"]}]}
        """);
    Files.writeString(
        folder.resolve("articles.jsonl"),
        "{\"id\": \"one\", \"text\": \"سافر الناس إلى بغداد\"}\n");
  }

  @Test
  void printsFiguresAndOnRequestWhatWasMissed() {
    Run run = Run.of("evaluate", "--list", "misses", folder.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .anyMatch(line -> line.matches("entities +1\\.0 +0\\.5 +0\\.667 +2 +1 *"))
        .anyMatch(line -> line.matches("\\W*one +missed +entity +Base +.*"));
  }

  @Test
  void printsJson() {
    Run run = Run.of("evaluate", "--json", "--list", "false-alarms", folder.toString());

    assertThat(run.out().replaceAll("\\s", ""))
        .startsWith("{\"articles\":1,\"figures\":{\"entities\":{\"p\":1.0,\"r\":0.5,\"f1\":0.667,")
        .endsWith("\"findings\":[]}");
  }

  @Test
  void writesAPage() throws IOException {
    Path page = folder.resolve("page.html");

    assertThat(Run.of("evaluate", "--html", page.toString(), folder.toString()).exitCode())
        .isZero();
    assertThat(Files.readString(page)).contains("سافر الناس إلى <mark class=\"name-found");
  }

  @Test
  void tellsWhatCannotBeReadOrWritten() throws IOException {
    Files.writeString(folder.resolve("two.json"), "{\"id\": \"two\"}");

    Run missing = Run.of("evaluate", folder.toString());
    assertThat(missing.exitCode()).isEqualTo(1);
    assertThat(missing.err()).contains("articles.jsonl: no article of the id two");
    assertThat(missing.out()).contains("entities");

    Run unwritable = Run.of("evaluate", "--html", folder.toString(), folder.toString());
    assertThat(unwritable.exitCode()).isEqualTo(1);
    assertThat(unwritable.err()).contains("cannot be written").doesNotContain("\tat ");

    assertThat(Run.of("evaluate", folder.resolve("none").toString()).err())
        .contains("none: no such folder");
    assertThat(Run.of("evaluate", "--list", "some", folder.toString()).exitCode()).isEqualTo(2);
  }
}
