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
  private final CopyWriter copies;
  private final EntityWriter entities;

  BatchWriter(Statements statements, SimpleQueryRunner transaction) {
    this.script = new Script(statements, transaction);
    this.facts = new FactWriter(script);
    this.copies = new CopyWriter(script);
    this.entities = new EntityWriter(script);
  }

  /** {@return how many of {@code documents} the graph held already, word for word} */
  int write(Collection<DocumentRows> documents) {
    Map<String, String> readings = readings(documents.stream().map(DocumentRows::id).toList());
    List<DocumentRows> others =
        documents.stream().filter(rows -> !rows.reading().equals(readings.get(rows.id()))).toList();
    if (!others.isEmpty()) {
      Corrections corrections = entities.corrections();
      List<DocumentRows> changed = others.stream().map(rows -> rows.by(corrections)).toList();
      List<String> ids = changed.stream().map(DocumentRows::id).toList();
      Set<String> moved = script.texts("read/same", "rows", addresses(changed));
      moved.removeAll(ids);
      Set<String> former = new LinkedHashSet<>(moved);
      ids.stream().filter(readings::containsKey).forEach(former::add);
      Set<String> mentioned = forget(former);
      script.run("write/remove", "articles", moved);
      ORDER.forEach(name -> script.run("write/" + name, "rows", rows(changed, name)));
      script.run("write/memberships", "rows", memberships(changed));
      bringUpToDate(ids, mentioned, rows(changed, "mentions"));
    }
    return documents.size() - others.size();
  }

  /** {@return how many of {@code articles} were there, and are taken out} */
  int remove(Collection<String> articles) {
    Set<String> there = readings(articles).keySet();
    Set<String> mentioned = forget(there);
    script.run("write/remove", "articles", there);
    bringUpToDate(List.of(), mentioned, List.of());
    return there.size();
  }

  /** {@return what was read out of those of {@code articles} that the graph holds, as hashes} */
  private Map<String, String> readings(Collection<String> articles) {
    Map<String, String> readings = new HashMap<>();
    script
        .run("read/known", "articles", articles)
        .forEach(row -> readings.put(row.get("id").asString(), row.get("reading").asString("")));
    return readings;
  }

  /** {@return the ids of things that the former readings mentioned} */
  private Set<String> forget(Collection<String> articles) {
    facts.forget(articles);
    copies.touch(articles);
    return script.texts("write/forget", "articles", articles);
  }

  private void bringUpToDate(
      List<String> articles, Set<String> mentioned, List<Map<String, Object>> mentions) {
    Set<String> others = copies.write(articles);
    others.removeAll(articles);
    facts.touchFormer(others);
    facts.touch(articles);
    facts.write();
    Set<String> named = new LinkedHashSet<>(mentioned);
    mentions.forEach(row -> named.add((String) row.get("entity")));
    entities.name(named);
    entities.removeOrphans(mentioned);
  }

  private static List<Map<String, Object>> addresses(List<DocumentRows> documents) {
    return rows(documents, "articles").stream()
        .map(row -> (Map<?, ?>) row.get("properties"))
        .filter(article -> article.get("urlKey") != null)
        .map(article -> Map.of("id", article.get("id"), "urlKey", article.get("urlKey")))
        .toList();
  }

  private static List<Map<String, Object>> memberships(List<DocumentRows> documents) {
    Set<String> things = new LinkedHashSet<>();
    documents.forEach(document -> things.addAll(document.things()));
    return MembershipRows.of(things, documents.get(0).gazetteer());
  }

  private static List<Map<String, Object>> rows(List<DocumentRows> documents, String name) {
    Set<Map<String, Object>> rows = new LinkedHashSet<>();
    documents.forEach(document -> rows.addAll(document.rows().get(name)));
    return List.copyOf(rows);
  }
}
