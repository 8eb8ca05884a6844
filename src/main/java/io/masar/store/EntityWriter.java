package io.masar.store;

import io.masar.claim.EntityType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Keeps the names of things, and only things that something refers to. */
final class EntityWriter {

  private final Script script;

  EntityWriter(Script script) {
    this.script = script;
  }

  /** {@return what users said of who is who} */
  Corrections corrections() {
    List<Record> rows = script.run("read/corrections", Map.of());
    return new Corrections(rows.stream().map(row -> correction(row.get(0))).toList());
  }

  static Correction correction(Value row) {
    return new Correction(
        row.get("thing").asString(),
        row.get("article").asString(null),
        row.get("into").asString(),
        EntityType.ofLabel(row.get("type").asString()),
        EntityType.ofLabel(row.get("intoType").asString()),
        row.get("name").asString(null),
        row.get("names").asList(Value::asString, List.of()));
  }

  /** Calls things what most articles call them. */
  void name(Collection<String> entities) {
    script.run("facts/names", "entities", entities);
  }

  /** Takes those out that nothing refers to any more, and what then nothing refers to. */
  void removeOrphans(Set<String> candidates) {
    for (Set<String> next = candidates; !next.isEmpty(); ) {
      next = script.texts("write/orphans", "entities", next);
    }
  }
}
