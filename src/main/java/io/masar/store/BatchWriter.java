package io.masar.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * Writes and removes documents and brings the facts up to date, all in one transaction: nothing is
 * ever half there.
 */
final class BatchWriter {

  private static final List<String> ORDER =
      List.of("articles", "entities", "gazetteer", "mentions", "passages", "claims", "roles");

  private final Script script;
  private final FactWriter facts;

  BatchWriter(Statements statements, SimpleQueryRunner transaction) {
    this.script = new Script(statements, transaction);
    this.facts = new FactWriter(script);
  }

  /** {@return how many of {@code documents} the graph held already, word for word} */
  int write(Collection<DocumentRows> documents) {
    Map<String, String> readings = readings(documents.stream().map(DocumentRows::id).toList());
    List<DocumentRows> changed =
        documents.stream().filter(rows -> !rows.reading().equals(readings.get(rows.id()))).toList();
    if (!changed.isEmpty()) {
      List<String> ids = changed.stream().map(DocumentRows::id).toList();
      Set<String> mentioned = forget(ids.stream().filter(readings::containsKey).toList());
      ORDER.forEach(name -> script.run("write/" + name, "rows", rows(changed, name)));
      facts.touch(ids);
      facts.write();
      name(mentioned, rows(changed, "mentions"));
      orphans(mentioned);
    }
    return documents.size() - changed.size();
  }

  /** {@return what was read out of those of {@code articles} that the graph holds, as hashes} */
  private Map<String, String> readings(List<String> articles) {
    Map<String, String> readings = new HashMap<>();
    script
        .run("read/known", "articles", articles)
        .forEach(row -> readings.put(row.get("id").asString(), row.get("reading").asString("")));
    return readings;
  }

  /** {@return the ids of things that the former readings mentioned} */
  private Set<String> forget(List<String> articles) {
    facts.touch(articles);
    return script.texts("write/forget", "articles", articles);
  }

  private void name(Set<String> mentioned, List<Map<String, Object>> mentions) {
    Set<String> entities = new LinkedHashSet<>(mentioned);
    mentions.forEach(row -> entities.add((String) row.get("entity")));
    script.run("facts/names", "entities", entities);
  }

  private void orphans(Set<String> candidates) {
    for (Set<String> next = candidates; !next.isEmpty(); ) {
      next = script.texts("write/orphans", "entities", next);
    }
  }

  private static List<Map<String, Object>> rows(List<DocumentRows> documents, String name) {
    Set<Map<String, Object>> rows = new LinkedHashSet<>();
    documents.forEach(document -> rows.addAll(document.rows().get(name)));
    return List.copyOf(rows);
  }
}
