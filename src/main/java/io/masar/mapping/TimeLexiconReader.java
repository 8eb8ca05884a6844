package io.masar.mapping;

import io.masar.Problem;
import io.masar.time.TimeLexicon;
import io.masar.time.TimeRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads {@code loader/grammar/time}: the words of date expressions by role and value, and examples.
 */
final class TimeLexiconReader {

  private static final Map<String, TimeRole> ROLES =
      Arrays.stream(TimeRole.values())
          .collect(Collectors.toUnmodifiableMap(TimeRole::key, Function.identity()));

  private final List<Problem> problems;
  private final TimeLexicon.Builder lexicon = TimeLexicon.builder();
  private final List<TimeExample> examples = new ArrayList<>();

  TimeLexiconReader(List<Problem> problems) {
    this.problems = problems;
  }

  /** Adds the words and examples of {@code file}. */
  void read(Path file) {
    Yaml root = Yaml.read(file, problems).allow("words", "examples", "counterExamples");
    root.get("words").fields().forEach(this::role);
    root.get("examples")
        .items()
        .forEach(
            example -> examples.add(TimeExample.read(example.allow("text", "published", "times"))));
    root.get("counterExamples")
        .items()
        .forEach(example -> examples.add(TimeExample.read(example.allow("text", "published"))));
  }

  /** {@return the words of all files read; once only} */
  TimeLexicon lexicon() {
    return lexicon.build();
  }

  /** {@return the examples of all files read, those that must give nothing among them} */
  List<TimeExample> examples() {
    return List.copyOf(examples);
  }

  private void role(String key, Yaml words) {
    TimeRole role = ROLES.get(key);
    if (role == null) {
      words.problem("unknown role '" + key + "'; known are " + String.join(", ", keys()));
    } else if (role.isPlain()) {
      words.words().forEach(word -> lexicon.add(role, word));
    } else {
      words.fields().forEach((value, phrases) -> valued(role, value, phrases));
    }
  }

  private void valued(TimeRole role, String value, Yaml phrases) {
    OptionalInt number = role.value(value);
    if (number.isEmpty()) {
      phrases.problem(
          "'" + value + "' is no value of '" + role.key() + "'; accepted: " + role.accepted());
      return;
    }
    phrases.words().forEach(phrase -> lexicon.add(role, number.getAsInt(), phrase));
  }

  private static List<String> keys() {
    return ROLES.keySet().stream().sorted().toList();
  }
}
