package io.masar.store;

import io.masar.InvalidInput;
import io.masar.Problem;
import io.masar.cypher.CypherFile;
import io.masar.cypher.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The Cypher that loads: {@code schema}, {@code write}, {@code read} and {@code facts} of {@code
 * loader/cypher}.
 *
 * @param files all but the schema, by folder and name, as {@code write/claims}
 */
public record Statements(List<CypherFile> schema, Map<String, CypherFile> files) {

  private static final Map<String, List<String>> NAMES =
      Map.of(
          "write",
          List.of(
              "articles",
              "claims",
              "corrections",
              "entities",
              "forget",
              "gazetteer",
              "mentions",
              "orphans",
              "part",
              "parties",
              "passages",
              "remove",
              "roles",
              "untell"),
          "read",
          List.of(
              "agreements",
              "articles",
              "below",
              "children",
              "claims",
              "corrections",
              "group",
              "inside",
              "known",
              "ledgers",
              "mentions",
              "movements",
              "moves",
              "near",
              "originals",
              "parties",
              "planned",
              "provisions",
              "relations",
              "roles",
              "same",
              "texts",
              "things",
              "witnesses"),
          "facts",
          List.of(
              "agreements",
              "copies",
              "ledgers",
              "links",
              "movements",
              "names",
              "relations",
              "terms"));

  public Statements {
    schema = List.copyOf(schema);
    files = Map.copyOf(files);
  }

  /**
   * {@return the statements of {@code folder}}
   *
   * @throws InvalidInput with everything that is wrong with them
   */
  public static Statements read(Path folder) {
    Map<String, CypherFile> files = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    NAMES.forEach(
        (part, names) -> {
          Path where = folder.resolve(part);
          CypherFile.readAll(where).forEach(file -> files.put(part + "/" + file.name(), file));
          names.stream()
              .filter(name -> !files.containsKey(part + "/" + name))
              .forEach(
                  name ->
                      problems.add(new Problem(where.toString(), "has no " + name + ".cypher")));
        });
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return new Statements(CypherFile.readAll(folder.resolve("schema")), files);
  }

  /** {@return the statements of a file} */
  List<Statement> of(String file) {
    return files.get(file).statements();
  }

  /** {@return a hash of all that decides how a document is written} */
  String version() {
    StringBuilder all = new StringBuilder();
    new TreeMap<>(files)
        .values()
        .forEach(file -> file.statements().forEach(one -> all.append(one.text()).append(';')));
    return Hash.of(all.toString());
  }
}
