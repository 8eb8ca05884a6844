package io.masar.store;

import io.masar.claim.Document;
import io.masar.claim.Entity;
import io.masar.claim.KnownEntity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Rows of a document's things and of its mentions of them. */
final class EntityRows {

  private final Document document;
  private final Corrections corrections;
  private final ThingRows things;
  private final List<String> unknown = new ArrayList<>();

  EntityRows(Document document, Function<String, KnownEntity> gazetteer, Corrections corrections) {
    this.document = document;
    this.corrections = corrections;
    this.things = new ThingRows(gazetteer, corrections);
    document.entities().forEach(this::add);
  }

  private void add(Entity entity) {
    String id = corrections.of(entity.id(), document.id());
    if (!things.add(id, corrections.type(id, entity.type()))) {
      unknown.add(entity.names().get(0));
    }
  }

  /** {@return the fullest names of things that the gazetteer does not hold} */
  List<String> unknown() {
    return unknown;
  }

  /** {@return rows for {@code entities.cypher}} */
  List<Map<String, Object>> entities() {
    return things.things();
  }

  /** {@return rows for {@code gazetteer.cypher}} */
  List<Map<String, Object>> relations() {
    return things.relations();
  }

  /** {@return rows for {@code mentions.cypher}, one for each id that was read} */
  List<Map<String, Object>> mentions() {
    Map<String, TreeSet<String>> forms = new TreeMap<>();
    Map<String, Long> counts = new TreeMap<>();
    for (Entity entity : document.entities()) {
      forms.computeIfAbsent(entity.id(), id -> new TreeSet<>()).addAll(entity.names());
      counts.merge(entity.id(), (long) Math.max(1, entity.mentions().size()), Long::sum);
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    forms.forEach(
        (id, names) ->
            rows.add(mention(document.id(), id, counts.get(id), List.copyOf(names), corrections)));
    return rows;
  }

  /** {@return a row for {@code mentions.cypher}, of a thing that was read to be {@code id}} */
  static Map<String, Object> mention(
      String article, String id, long count, List<String> forms, Corrections corrections) {
    String thing = corrections.of(id, article);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("article", article);
    row.put("entity", thing);
    row.put("count", count);
    row.put("forms", forms);
    row.put("as", thing.equals(id) ? null : id);
    return row;
  }
}
