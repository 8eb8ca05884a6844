package io.masar.store;

import io.masar.InvalidInput;
import io.masar.cypher.CypherFile;
import io.masar.cypher.Statement;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The Cypher that loads: {@code schema}, {@code write} and {@code consolidate} of {@code
 * loader/cypher}.
 *
 * @param write by file name
 * @param consolidate by file name; the first statement of each returns keys, the others take them
 */
public record Statements(
    List<CypherFile> schema, Map<String, CypherFile> write, List<CypherFile> consolidate) {

  private static final List<String> WRITE =
      List.of(
          "articles",
          "claims",
          "entities",
          "forget",
          "gazetteer",
          "known",
          "mentions",
          "orphans",
          "passages",
          "roles");

  public Statements {
    schema = List.copyOf(schema);
    write = Map.copyOf(write);
    consolidate = List.copyOf(consolidate);
  }

  /**
   * {@return the statements of {@code folder}}
   *
   * @throws InvalidInput with everything that is wrong with them
   */
  public static Statements read(Path folder) {
    Map<String, CypherFile> write =
        CypherFile.readAll(folder.resolve("write")).stream()
            .collect(Collectors.toMap(CypherFile::name, file -> file));
    for (String name : WRITE) {
      if (!write.containsKey(name)) {
        throw new InvalidInput(folder.resolve("write").toString(), "has no " + name + ".cypher");
      }
    }
    return new Statements(
        CypherFile.readAll(folder.resolve("schema")),
        write,
        CypherFile.readAll(folder.resolve("consolidate")));
  }

  /** {@return the statements of a file of {@code write}} */
  List<Statement> write(String name) {
    return write.get(name).statements();
  }

  /** {@return a hash of all that decides how a document is written} */
  String version() {
    StringBuilder all = new StringBuilder();
    new TreeMap<>(write).values().forEach(file -> append(file, all));
    consolidate.forEach(file -> append(file, all));
    return Hash.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void append(CypherFile file, StringBuilder all) {
    file.statements().forEach(statement -> all.append(statement.text()).append(';'));
  }
}
