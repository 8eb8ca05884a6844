package io.masar.store;

import io.masar.claim.KnownEntity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Tells articles of another thing than before, because of what a user said of who is who. What was
 * read out of them stays beside it, so that this can be taken back.
 */
final class CorrectionWriter {

  private final Script script;
  private final Function<String, KnownEntity> gazetteer;
  private final Corrections before;
  private final Corrections after;
  private final String thing;

  /** A mention of the thing that is to be one of another, as the graph has it. */
  private record Mention(String article, String id, long count, List<String> forms) {}

  /**
   * @param thing the id of what was told of before
   */
  CorrectionWriter(
      Script script,
      Function<String, KnownEntity> gazetteer,
      Corrections before,
      Corrections after,
      String thing) {
    this.script = script;
    this.gazetteer = gazetteer;
    this.before = before;
    this.after = after;
    this.thing = thing;
  }

  /** {@return how many articles mention what is another thing now} */
  int write() {
    Set<String> ids = new LinkedHashSet<>(after.differing(before));
    List<Mention> mentions = mentions(ids);
    Set<String> told = new LinkedHashSet<>();
    mentions.forEach(mention -> told.add(mention.article()));
    Set<String> children = children();
    Set<String> touched = new LinkedHashSet<>(told);
    touched.addAll(script.texts("read/below", "things", children));

    FactWriter facts = new FactWriter(script);
    facts.touchFormer(touched);
    writeCorrections();
    Set<String> others = writeThings(mentions, children);
    tell(mentions, told, others);
    facts.touch(touched);
    facts.write();
    keepThings(others);
    return told.size();
  }

  private List<Mention> mentions(Set<String> ids) {
    return script.run("read/mentions", Map.of("thing", thing, "ids", List.copyOf(ids))).stream()
        .map(CorrectionWriter::mention)
        .filter(mention -> !after.of(mention.id(), mention.article()).equals(thing))
        .toList();
  }

  private static Mention mention(Record row) {
    return new Mention(
        row.get("article").asString(),
        row.get("id").asString(),
        row.get("count").asLong(),
        row.get("forms").asList(Value::asString));
  }

  /** {@return what lies in or belongs to the thing, and now to another} */
  private Set<String> children() {
    Set<String> children = new LinkedHashSet<>();
    for (Record row : script.run("read/children", Map.of("thing", thing))) {
      KnownEntity child = gazetteer.apply(row.get("child").asString());
      if (child != null && (isMoved(child.of()) || isMoved(child.within()))) {
        children.add(child.id());
      }
    }
    return children;
  }

  private boolean isMoved(String id) {
    return id != null && before.of(id).equals(thing) && !after.of(id).equals(thing);
  }

  private void writeCorrections() {
    List<String> gone =
        before.all().stream()
            .filter(one -> !after.all().contains(one))
            .map(Correction::id)
            .toList();
    List<Map<String, Object>> said =
        after.all().stream()
            .filter(one -> !before.all().contains(one))
            .map(CorrectionWriter::row)
            .toList();
    script.run("write/corrections", Map.of("gone", gone, "said", said));
  }

  private static Map<String, Object> row(Correction said) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", said.id());
    row.put("thing", said.thing());
    row.put("article", said.article());
    row.put("into", said.into());
    row.put("type", said.type().label());
    row.put("intoType", said.intoType().label());
    row.put("name", said.name());
    row.put("names", said.names().isEmpty() ? null : said.names());
    return row;
  }

  /** {@return the ids of what is told of now} */
  private Set<String> writeThings(List<Mention> mentions, Set<String> children) {
    ThingRows rows = new ThingRows(gazetteer, after);
    Set<String> others = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      String other = after.of(mention.id(), mention.article());
      others.add(other);
      rows.add(other, after.type(other, before.type(other, null)));
    }
    children.forEach(child -> rows.add(child, null));
    script.run("write/entities", "rows", rows.things());
    script.run("write/part", Map.of("thing", thing, "children", List.copyOf(children)));
    script.run("write/gazetteer", "rows", rows.relations());
    script.run("write/memberships", "rows", MembershipRows.of(others, gazetteer));
    return others;
  }

  private void tell(List<Mention> mentions, Set<String> articles, Set<String> others) {
    List<Map<String, Object>> rows =
        mentions.stream()
            .map(m -> EntityRows.mention(m.article(), m.id(), m.count(), m.forms(), after))
            .toList();
    List<Map<String, Object>> gone =
        mentions.stream()
            .map(m -> Map.<String, Object>of("article", m.article(), "id", m.id()))
            .toList();
    Set<String> things = new LinkedHashSet<>(others);
    things.add(thing);
    List<Record> roles =
        script.run(
            "write/untell",
            Map.of(
                "thing",
                thing,
                "mentions",
                gone,
                "articles",
                List.copyOf(articles),
                "things",
                List.copyOf(things)));
    script.run("write/mentions", "rows", rows);
    script.run("write/roles", "rows", roles(roles));
    script.run("write/parties", "rows", parties(articles));
  }

  private List<Map<String, Object>> roles(List<Record> roles) {
    Map<List<String>, Set<String>> read = new LinkedHashMap<>();
    for (Record row : roles) {
      List<String> key =
          List.of(
              row.get("article").asString(),
              row.get("claim").asString(),
              row.get("role").asString());
      read.computeIfAbsent(key, each -> new LinkedHashSet<>())
          .addAll(row.get("ids").asList(Value::asString));
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    read.forEach(
        (key, ids) ->
            rows.addAll(RoleRows.of(key.get(1), key.get(2), ids, id -> after.of(id, key.get(0)))));
    return rows;
  }

  private List<Map<String, Object>> parties(Collection<String> articles) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Record row : script.run("read/parties", "articles", articles)) {
      Map<String, Object> properties =
          ClaimRows.parties(row.get("parties").asString(), row.get("article").asString(), after);
      properties.put("claim", row.get("claim").asString());
      rows.add(properties);
    }
    return rows;
  }

  private void keepThings(Set<String> others) {
    Set<String> things = new LinkedHashSet<>(others);
    things.add(thing);
    EntityWriter entities = new EntityWriter(script);
    entities.name(things);
    entities.removeOrphans(things);
  }
}
