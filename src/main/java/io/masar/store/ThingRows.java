package io.masar.store;

import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.neo4j.driver.Values;

/**
 * Rows of things, of what the gazetteer says they lie in or belong to, all the way up, and of who
 * is a member of what.
 */
final class ThingRows {

  private static final int WGS_84 = 4326;

  private final Function<String, KnownEntity> gazetteer;
  private final Corrections corrections;
  private final Map<String, Map<String, Object>> things = new TreeMap<>();
  private final Map<String, Map<String, Object>> relations = new TreeMap<>();

  /**
   * @param gazetteer what is known of an id, or {@code null}
   */
  ThingRows(Function<String, KnownEntity> gazetteer, Corrections corrections) {
    this.gazetteer = gazetteer;
    this.corrections = corrections;
  }

  /**
   * Adds a thing.
   *
   * @param type of it where the gazetteer does not hold it
   * @return whether the gazetteer holds it
   */
  boolean add(String id, EntityType type) {
    KnownEntity known = gazetteer.apply(id);
    if (known != null) {
      add(known);
    } else {
      Map<String, Object> properties = new LinkedHashMap<>();
      properties.put("id", id);
      properties.put("known", false);
      things.put(id + " " + type, row(type, properties));
    }
    return known != null;
  }

  /** {@return rows for {@code entities.cypher}} */
  List<Map<String, Object>> things() {
    return List.copyOf(things.values());
  }

  /** {@return rows for {@code gazetteer.cypher}} */
  List<Map<String, Object>> relations() {
    return List.copyOf(relations.values());
  }

  private void add(KnownEntity known) {
    if (things.put(known.id(), row(known.type(), properties(known))) == null) {
      above("LOCATED_IN", known, known.within());
      above("BELONGS_TO", known, known.of());
    }
  }

  private void above(String type, KnownEntity known, String id) {
    KnownEntity said = id == null ? null : gazetteer.apply(id);
    String next = said == null ? null : corrections.of(id);
    if (next != null && !next.equals(known.id())) {
      add(next, corrections.type(next, said.type()));
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("type", type);
      row.put("subject", known.id());
      row.put("object", next);
      relations.put(type + " " + known.id(), row);
    }
  }

  private static Map<String, Object> row(EntityType type, Map<String, Object> properties) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("type", type.label());
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
    properties.values().removeIf(Objects::isNull);
    return properties;
  }
}
