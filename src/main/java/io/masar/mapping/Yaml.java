package io.masar.mapping;

import io.masar.Problem;
import io.masar.text.ArabicText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value of a YAML file that knows its file and line, and adds what is wrong to one list. */
final class Yaml {

  private static final Yaml.Source NOWHERE = new Source(Path.of("?"), new ArrayList<>());

  private record Source(Path file, List<Problem> problems) {}

  private final Source source;
  private final Node node;

  private Yaml(Source source, Node node) {
    this.source = source;
    this.node = node;
  }

  /**
   * {@return the root of {@code file}, empty where it cannot be read; what is wrong goes to {@code
   * problems}}
   */
  static Yaml read(Path file, List<Problem> problems) {
    Source source = new Source(file, problems);
    try {
      Optional<Node> root =
          new Compose(LoadSettings.builder().setLabel(file.toString()).build())
              .composeString(Files.readString(file));
      return new Yaml(source, root.orElse(null)).withoutDoubles();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      problems.add(Problem.at(file, line, "no YAML: " + e.getProblem()));
    } catch (YamlEngineException e) {
      problems.add(new Problem(file.toString(), "no YAML: " + e.getMessage().replace("\n", " ")));
    } catch (CharacterCodingException e) {
      problems.add(new Problem(file.toString(), "is no UTF-8"));
    } catch (IOException e) {
      problems.add(new Problem(file.toString(), "cannot be read: " + e.getMessage()));
    }
    return new Yaml(source, null);
  }

  /** Notes every key that stands twice in one mapping; of such a key the last value counts. */
  private Yaml withoutDoubles() {
    if (node instanceof MappingNode mapping) {
      Set<String> keys = new HashSet<>();
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key && !keys.add(key.getValue())) {
          new Yaml(source, key).problem("'" + key.getValue() + "' stands twice");
        }
        new Yaml(source, tuple.getValueNode()).withoutDoubles();
      }
    } else if (node instanceof SequenceNode) {
      items().forEach(Yaml::withoutDoubles);
    }
    return this;
  }

  /** {@return whether nothing stands here} */
  boolean isEmpty() {
    return node == null;
  }

  /** {@return {@code file:line} of this value} */
  String where() {
    return source.file + ":" + line();
  }

  private int line() {
    return node == null ? 1 : node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** Notes that something is wrong here. */
  void problem(String what) {
    source.problems.add(Problem.at(source.file, line(), what));
  }

  /** Notes every key that is none of {@code allowed}. */
  Yaml allow(String... allowed) {
    for (String key : fields().keySet()) {
      if (!List.of(allowed).contains(key)) {
        fields()
            .get(key)
            .problem("unknown key '" + key + "'; known are " + String.join(", ", allowed));
      }
    }
    return this;
  }

  /** {@return the value of {@code key}, empty where there is none} */
  Yaml get(String key) {
    Yaml value = fields().get(key);
    return value == null ? new Yaml(source == null ? NOWHERE : source, null) : value;
  }

  /** {@return the keys and their values, in order; none where this is no mapping} */
  Map<String, Yaml> fields() {
    Map<String, Yaml> fields = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          fields.put(key.getValue(), new Yaml(source, tuple.getValueNode()));
        }
      }
    }
    return fields;
  }

  /** {@return the items of a list; one where this is a single value} */
  List<Yaml> items() {
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> new Yaml(source, item)).toList();
    }
    return List.of(this);
  }

  /** {@return the text here, or {@code fallback} where there is none} */
  String text(String fallback) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    if (node != null) {
      problem("a single value is wanted here");
    }
    return fallback;
  }

  /** {@return the text of {@code key}, which must be there} */
  String required(String key) {
    Yaml value = get(key);
    if (value.isEmpty()) {
      problem("'" + key + "' is missing");
      return "";
    }
    return value.text("");
  }

  /**
   * {@return the words here: a list, or one value with {@code |} between several; what has no
   * letter left when spelled as Masar compares words is noted and left out}
   */
  List<String> words() {
    List<String> words = new ArrayList<>();
    for (Yaml item : items()) {
      for (String written : item.text("").split("\\|")) {
        String word = written.strip();
        if (!ArabicText.fold(word).isEmpty()) {
          words.add(word);
        } else if (!word.isEmpty()) {
          item.problem("'" + word + "' is no word; a letter at least is wanted");
        }
      }
    }
    return words;
  }

  /** {@return the constant of {@code type} named here, or {@code fallback}} */
  <T extends Enum<T>> T constant(Class<T> type, T fallback) {
    String name = text(null);
    if (name == null) {
      return fallback;
    }
    for (T constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    problem("'" + name + "' is none of " + List.of(type.getEnumConstants()));
    return fallback;
  }
}
