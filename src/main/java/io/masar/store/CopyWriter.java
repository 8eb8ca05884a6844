package io.masar.store;

import io.masar.claim.Fingerprint;
import io.masar.fact.Copies;
import io.masar.fact.Copies.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.neo4j.driver.Record;

/** Keeps which articles are copies of which. */
final class CopyWriter {

  private final Script script;
  private final Set<String> touched = new LinkedHashSet<>();

  CopyWriter(Script script) {
    this.script = script;
  }

  /** Notes what else the texts of {@code articles} are copied in, before these change. */
  void touch(Collection<String> articles) {
    touched.addAll(script.texts("read/group", "articles", articles));
  }

  /**
   * Tells anew what {@code articles}, and what was touched, are copies of.
   *
   * @return the articles that may be other evidence than before
   */
  Set<String> write(Collection<String> articles) {
    Set<String> seen = new LinkedHashSet<>(articles);
    seen.addAll(touched);
    Map<String, String> now = originals(seen);
    Map<String, String> before = new HashMap<>();
    for (Record row : script.run("read/originals", "articles", seen)) {
      before.put(row.get("copy").asString(), row.get("original").asString());
    }
    List<String> changed =
        seen.stream().filter(id -> !Objects.equals(before.get(id), now.get(id))).toList();
    if (!changed.isEmpty()) {
      List<Map<String, Object>> rows = new ArrayList<>();
      changed.stream()
          .filter(now::containsKey)
          .forEach(id -> rows.add(Map.of("copy", id, "original", now.get(id))));
      script.run("facts/copies", Map.of("copies", changed, "rows", rows));
    }
    touched.addAll(changed);
    return touched;
  }

  /** Adds to {@code seen} the copies, their copies, and so on. */
  private Map<String, String> originals(Set<String> seen) {
    Map<String, Text> texts = new LinkedHashMap<>();
    Map<String, Set<String>> near = new HashMap<>();
    for (List<Text> open = texts(seen); !open.isEmpty(); ) {
      open.forEach(text -> texts.put(text.article(), text));
      List<Text> next = new ArrayList<>();
      for (Record row :
          script.run("read/near", "rows", open.stream().map(CopyWriter::row).toList())) {
        Text one = texts.get(row.get("id").asString());
        Text other = text(row, "other");
        near.computeIfAbsent(one.article(), id -> new LinkedHashSet<>()).add(other.article());
        if (one.fingerprint().isCopyOf(other.fingerprint()) && seen.add(other.article())) {
          next.add(other);
        }
      }
      open = next;
    }
    return Copies.originals(texts.values(), near);
  }

  private List<Text> texts(Set<String> articles) {
    return script.run("read/texts", "articles", articles).stream()
        .map(row -> text(row, "id"))
        .toList();
  }

  private static Text text(Record row, String id) {
    return new Text(
        row.get(id).asString(),
        row.get("day").asLocalDate(null),
        new Fingerprint(row.get("fingerprint").asString()));
  }

  private static Map<String, Object> row(Text text) {
    Map<String, Object> row = ArticleRow.bands(text.fingerprint());
    row.put("id", text.article());
    return row;
  }
}
