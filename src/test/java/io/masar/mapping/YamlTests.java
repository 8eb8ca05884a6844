package io.masar.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.Problem;
import io.masar.claim.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlTests {

  @TempDir Path folder;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void valuesKnowTheirLine() throws IOException {
    Yaml yaml = read("# a comment\na: 1\nb:\n  - x|y\n  - z\n");
    assertThat(yaml.get("b").items().get(1).where()).endsWith("file.yaml:5");
    assertThat(yaml.get("b").words()).containsExactly("x", "y", "z");
    assertThat(yaml.get("missing").isEmpty()).isTrue();
    assertThat(problems).isEmpty();
  }

  @Test
  void aSingleValueIsAListOfOne() throws IOException {
    assertThat(read("a: x | y").get("a").words()).containsExactly("x", "y");
  }

  @Test
  void wrongValuesAreNotedWhereTheyStand() throws IOException {
    Yaml yaml = read("a: SURE\nb: [x]\nc: 1\n");
    assertThat(yaml.get("a").constant(Status.class, Status.PLANNED)).isEqualTo(Status.PLANNED);
    assertThat(yaml.get("b").text("nothing")).isEqualTo("nothing");
    assertThat(yaml.required("d")).isEmpty();
    yaml.allow("a", "b");
    assertThat(problems)
        .extracting(Problem::where)
        .extracting(where -> where.replaceFirst(".*:", ""))
        .containsExactly("1", "2", "1", "3");
    assertThat(problems.get(0).what()).contains("'SURE'").contains("COMPLETED");
    assertThat(problems.get(3).what()).isEqualTo("unknown key 'c'; known are a, b");
  }

  @Test
  void aKeyThatStandsTwiceIsNoted() throws IOException {
    read("a: 1\nb:\n  - {x: 1, x: 2}\na: 2\n");
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactlyInAnyOrder(
            folder.resolve("file.yaml") + ":4: 'a' stands twice",
            folder.resolve("file.yaml") + ":3: 'x' stands twice");
  }

  @Test
  void whatIsNoYamlIsOneProblemAndEmpty() throws IOException {
    assertThat(read("a: 1\nb: [x\nc: 2\n").isEmpty()).isTrue();
    assertThat(problems).singleElement().asString().contains("file.yaml:3: no YAML");
  }

  @Test
  void aControlCharacterIsNoYaml() throws IOException {
    assertThat(read("a: x\u0000y\n").isEmpty()).isTrue();
    assertThat(problems).singleElement().asString().contains("no YAML");
  }

  @Test
  void aFileThatIsNotThereIsAProblem() {
    assertThat(Yaml.read(folder.resolve("none.yaml"), problems).isEmpty()).isTrue();
    assertThat(problems).singleElement().asString().contains("none.yaml: cannot be read");
  }

  private Yaml read(String text) throws IOException {
    Path file = folder.resolve("file.yaml");
    Files.writeString(file, text);
    return Yaml.read(file, problems);
  }
}
