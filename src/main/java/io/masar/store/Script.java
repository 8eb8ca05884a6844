package io.masar.store;

import io.masar.cypher.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/** The statements that load, run within one transaction. */
record Script(Statements statements, SimpleQueryRunner transaction) {

  /**
   * {@return the rows of all statements of {@code file} in turn}
   *
   * <p>A statement that is given an empty list would do nothing, and is not run: planning it costs
   * more than most of the others take. It is sent only what it asks for: rows may be long.
   */
  List<Record> run(String file, Map<String, Object> parameters) {
    List<Record> rows = new ArrayList<>();
    for (Statement statement : statements.of(file)) {
      if (parameters.keySet().stream().noneMatch(name -> isIdle(statement, name, parameters))) {
        rows.addAll(transaction.run(statement.text(), asked(statement, parameters)).list());
      }
    }
    return rows;
  }

  private static Map<String, Object> asked(Statement statement, Map<String, Object> parameters) {
    Map<String, Object> asked = new HashMap<>(parameters);
    asked.keySet().removeIf(name -> !asksFor(statement, name));
    return asked;
  }

  private static boolean asksFor(Statement statement, String name) {
    return statement.text().contains("$" + name);
  }

  private static boolean isIdle(Statement statement, String name, Map<String, Object> parameters) {
    return parameters.get(name) instanceof Collection<?> list
        && list.isEmpty()
        && asksFor(statement, name);
  }

  /** {@return the rows for a list of values} */
  List<Record> run(String file, String parameter, Collection<?> values) {
    return run(file, Map.of(parameter, List.copyOf(values)));
  }

  /** {@return the texts of the only column, each once} */
  Set<String> texts(String file, String parameter, Collection<?> values) {
    Set<String> texts = new LinkedHashSet<>();
    run(file, parameter, values).forEach(row -> texts.add(row.get(0).asString()));
    return texts;
  }
}
