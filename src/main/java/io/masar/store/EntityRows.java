package io.masar.store;

import io.masar.claim.Document;
import io.masar.claim.Entity;
import io.masar.claim.KnownEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.neo4j.driver.Values;

/** Rows of a document's things, and of what the gazetteer says they lie in or belong to. */
final class EntityRows {

  private static final int WGS_84 = 4326;

  private final Document document;
  private final Function<String, KnownEntity> gazetteer;
  private final Map<String, Map<String, Object>> entities = new TreeMap<>();
  private final Map<String, Map<String, Object>> relations = new TreeMap<>();
  private final List<String> unknown = new ArrayList<>();

  EntityRows(Document document, Function<String, KnownEntity> gazetteer) {
    this.document = document;
    this.gazetteer = gazetteer;
    document.entities().forEach(this::add);
  }

  /** {@return the graph's id for each of the document's keys} */
  Map<String, String> ids() {
    Map<String, String> ids = new HashMap<>();
    document.entities().forEach(entity -> ids.put(entity.key(), entity.id()));
    return ids;
  }

  /** {@return the fullest names of things that the gazetteer does not hold} */
  List<String> unknown() {
    return unknown;
  }

  /** {@return rows for {@code entities.cypher}} */
  List<Map<String, Object>> entities() {
    return List.copyOf(entities.values());
  }

  /** {@return rows for {@code gazetteer.cypher}} */
  List<Map<String, Object>> relations() {
    return List.copyOf(relations.values());
  }

  /** {@return rows for {@code mentions.cypher}, one for each thing} */
  List<Map<String, Object>> mentions() {
    Map<String, TreeSet<String>> forms = new TreeMap<>();
    Map<String, Long> counts = new TreeMap<>();
    for (Entity entity : document.entities()) {
      forms.computeIfAbsent(entity.id(), id -> new TreeSet<>()).addAll(entity.names());
      counts.merge(entity.id(), (long) Math.max(1, entity.mentions().size()), Long::sum);
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    forms.forEach(
        (id, names) -> {
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("article", document.id());
          row.put("entity", id);
          row.put("count", counts.get(id));
          row.put("forms", List.copyOf(names));
          rows.add(row);
        });
    return rows;
  }

  private void add(Entity entity) {
    KnownEntity known = gazetteer.apply(entity.id());
    if (known != null) {
      add(known);
    } else {
      unknown.add(entity.names().get(0));
      Map<String, Object> properties = new LinkedHashMap<>();
      properties.put("id", entity.id());
      properties.put("known", false);
      entities.put(entity.id() + " " + entity.type(), row(entity.type().label(), properties));
    }
  }

  /** With all that it lies in or belongs to, upwards. */
  private void add(KnownEntity known) {
    if (entities.put(known.id(), row(known.type().label(), properties(known))) == null) {
      above("LOCATED_IN", known, known.within());
      above("BELONGS_TO", known, known.of());
    }
  }

  private void above(String type, KnownEntity known, String id) {
    KnownEntity next = id == null ? null : gazetteer.apply(id);
    if (next != null) {
      add(next);
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("type", type);
      row.put("subject", known.id());
      row.put("object", id);
      relations.put(type + " " + known.id(), row);
    }
  }

  private static Map<String, Object> row(String type, Map<String, Object> properties) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("type", type);
    row.put("properties", properties);
    return row;
  }

  private static Map<String, Object> properties(KnownEntity known) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", known.id());
    properties.put("known", true);
    properties.put("name", known.name());
    properties.put("nameEn", known.nameEn());
    // Not an empty list: Neo4j's importer leaves those out, and both ways in must give one graph.
    properties.put("aliases", known.aliases().isEmpty() ? null : known.aliases());
    properties.put("kind", known.kind());
    properties.put("iso2", known.iso2());
    properties.put("iso3", known.iso3());
    properties.put("wikidata", known.wikidata());
    if (known.latitude() != null && known.longitude() != null) {
      properties.put("location", Values.point(WGS_84, known.longitude(), known.latitude()));
    }
    return properties;
  }
}
