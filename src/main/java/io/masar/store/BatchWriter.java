package io.masar.store;

import io.masar.cypher.CypherFile;
import io.masar.cypher.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * Writes documents and brings the facts up to date, all in one transaction: nothing is ever half
 * there.
 */
final class BatchWriter {

  private static final List<String> ORDER =
      List.of("articles", "entities", "gazetteer", "mentions", "passages", "claims", "roles");

  private final Statements statements;
  private final SimpleQueryRunner transaction;
  private final Map<CypherFile, Set<Map<String, Object>>> keys = new LinkedHashMap<>();

  BatchWriter(Statements statements, SimpleQueryRunner transaction) {
    this.statements = statements;
    this.transaction = transaction;
  }

  /** {@return how many of {@code documents} the graph held already, word for word} */
  int write(Collection<DocumentRows> documents) {
    Map<String, String> readings = readings(documents);
    List<DocumentRows> changed =
        documents.stream().filter(rows -> !rows.reading().equals(readings.get(rows.id()))).toList();
    if (!changed.isEmpty()) {
      List<String> ids = changed.stream().map(DocumentRows::id).toList();
      Set<String> lost = forget(ids.stream().filter(readings::containsKey).toList());
      ORDER.forEach(name -> run(name, rows(changed, name)));
      touch(ids);
      consolidate();
      orphans(lost);
    }
    return documents.size() - changed.size();
  }

  private Map<String, String> readings(Collection<DocumentRows> documents) {
    Map<String, String> readings = new LinkedHashMap<>();
    List<String> ids = documents.stream().map(DocumentRows::id).toList();
    for (Record row : run(statements.write("known").get(0), Map.of("articles", ids))) {
      readings.put(row.get("id").asString(), row.get("reading").asString(""));
    }
    return readings;
  }

  /** {@return the ids of things that the former readings mentioned} */
  private Set<String> forget(List<String> articles) {
    Set<String> mentioned = new LinkedHashSet<>();
    if (!articles.isEmpty()) {
      touch(articles);
      for (Statement statement : statements.write("forget")) {
        run(statement, Map.of("articles", articles))
            .forEach(row -> mentioned.add(row.get("entity").asString()));
      }
    }
    return mentioned;
  }

  /** Notes which facts the claims of {@code articles} bear on, as they are now. */
  private void touch(List<String> articles) {
    for (CypherFile file : statements.consolidate()) {
      Set<Map<String, Object>> touched = keys.computeIfAbsent(file, each -> new LinkedHashSet<>());
      run(file.statements().get(0), Map.of("articles", articles))
          .forEach(row -> touched.add(row.asMap()));
    }
  }

  private void consolidate() {
    keys.forEach(
        (file, touched) -> {
          if (!touched.isEmpty()) {
            Map<String, Object> parameters = Map.of("keys", List.copyOf(touched));
            file.statements().stream().skip(1).forEach(statement -> run(statement, parameters));
          }
        });
  }

  private void orphans(Set<String> candidates) {
    Set<String> next = candidates;
    while (!next.isEmpty()) {
      Set<String> above = new LinkedHashSet<>();
      for (Statement statement : statements.write("orphans")) {
        run(statement, Map.of("entities", List.copyOf(next)))
            .forEach(row -> above.add(row.get("entity").asString()));
      }
      next = above;
    }
  }

  private static List<Map<String, Object>> rows(List<DocumentRows> documents, String name) {
    Set<Map<String, Object>> rows = new LinkedHashSet<>();
    documents.forEach(document -> rows.addAll(document.rows().get(name)));
    return List.copyOf(rows);
  }

  private void run(String name, List<Map<String, Object>> rows) {
    if (!rows.isEmpty()) {
      statements.write(name).forEach(statement -> run(statement, Map.of("rows", rows)));
    }
  }

  private List<Record> run(Statement statement, Map<String, Object> parameters) {
    return new ArrayList<>(transaction.run(statement.text(), parameters).list());
  }
}
