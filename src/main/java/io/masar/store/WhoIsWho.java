package io.masar.store;

import io.masar.InvalidInput;
import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/** Joins and parts things, as a user says, within one transaction. */
final class WhoIsWho {

  private static final Set<EntityType> ACTORS =
      Set.of(EntityType.FORCE, EntityType.INSTITUTION, EntityType.COUNTRY);

  private static final Set<EntityType> SITES =
      Set.of(EntityType.BASE, EntityType.PLACE, EntityType.COUNTRY);

  private final Script script;
  private final Function<String, KnownEntity> gazetteer;
  private final Corrections now;

  WhoIsWho(
      Statements statements,
      SimpleQueryRunner transaction,
      Function<String, KnownEntity> gazetteer) {
    this.script = new Script(statements, transaction);
    this.gazetteer = gazetteer;
    this.now = new EntityWriter(script).corrections();
  }

  /**
   * Makes of two things one. The one that only the other's articles were set apart for goes back;
   * else what the gazetteer holds stays, of two such the second.
   *
   * @return what was done
   */
  Correction merge(String one, String other) {
    String thing = now.of(one);
    String into = now.of(other);
    if (thing.equals(into)) {
      throw new InvalidInput(one, "is " + into + " already, and so is " + other);
    }
    List<Correction> apart =
        now.settingApart(thing).stream().filter(c -> now.of(c.thing()).equals(into)).toList();
    boolean swap = gazetteer.apply(thing) != null && gazetteer.apply(into) == null;
    Correction said = swap ? said(into, thing) : said(thing, into);
    if (said.type() != said.intoType() && !areTakenForEachOther(said)) {
      throw new InvalidInput(
          said.thing(),
          "a " + said.type().label() + " cannot be a " + said.intoType().label() + " like " + into);
    }
    Corrections after =
        apart.isEmpty() ? now.but(List.of(), List.of(said)) : now.but(apart, List.of());
    change(after, said.thing());
    return said;
  }

  /**
   * Parts a thing from the one it was joined with.
   *
   * @return what was taken back
   */
  Correction split(String thing) {
    Correction said = now.everywhere(thing);
    if (said == null) {
      throw new InvalidInput(
          thing, "was not joined with another thing; masar split --list tells what was");
    }
    change(now.but(List.of(said), List.of()), now.of(thing));
    return said;
  }

  /**
   * Makes another thing of what some articles call {@code thing}.
   *
   * @param articles their ids
   * @param name of the other thing
   * @return the other thing's id
   */
  String setApart(String thing, Collection<String> articles, String name) {
    String whole = now.of(thing);
    EntityType type = type(whole);
    String other = IndexKey.of(whole + "~" + name.strip().replaceAll("\\s+", "-"));
    List<Correction> said = new ArrayList<>();
    Set<String> missing = new LinkedHashSet<>(articles);
    for (Record row : mentions(whole)) {
      String article = row.get("article").asString();
      String id = row.get("id").asString();
      if (articles.contains(article)) {
        missing.remove(article);
        said.add(new Correction(id, article, other, type, type, name.strip(), names(id)));
      }
    }
    if (!missing.isEmpty()) {
      throw new InvalidInput(String.join(", ", missing), "does not mention " + whole);
    }
    change(now.but(List.of(), said), whole);
    return other;
  }

  private static boolean areTakenForEachOther(Correction said) {
    Set<EntityType> types = Set.of(said.type(), said.intoType());
    return ACTORS.containsAll(types) || SITES.containsAll(types);
  }

  private List<Record> mentions(String thing) {
    Set<String> ids = new LinkedHashSet<>(Set.of(thing));
    now.all().forEach(said -> ids.add(said.thing()));
    return script.run("read/mentions", Map.of("thing", thing, "ids", List.copyOf(ids)));
  }

  private Correction said(String thing, String into) {
    return new Correction(thing, null, into, type(thing), type(into), null, names(thing));
  }

  private List<String> names(String thing) {
    KnownEntity known = gazetteer.apply(thing);
    List<String> names = new ArrayList<>();
    if (known != null) {
      names.add(known.name());
      if (known.nameEn() != null) {
        names.add(known.nameEn());
      }
      names.addAll(known.aliases());
    }
    return names;
  }

  private EntityType type(String thing) {
    List<Record> rows = script.run("read/things", "entities", List.of(thing));
    return rows.stream()
        .flatMap(row -> row.get("labels").asList(Value::asString).stream())
        .filter(Testimonies.TYPES::contains)
        .map(EntityType::ofLabel)
        .findFirst()
        .orElseThrow(() -> new InvalidInput(thing, "is nothing in the graph"));
  }

  private void change(Corrections after, String thing) {
    new CorrectionWriter(script, gazetteer, now, after, thing).write();
  }
}
