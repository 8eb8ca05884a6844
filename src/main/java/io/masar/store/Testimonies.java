package io.masar.store;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.fact.Telling;
import io.masar.fact.Testimony;
import io.masar.fact.Thing;
import io.masar.fact.Things;
import io.masar.fact.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads claims, with sentences in short, and their things out of the graph. */
final class Testimonies {

  static final Set<String> TYPES =
      Stream.of(EntityType.values()).map(EntityType::label).collect(Collectors.toSet());

  private final Script script;
  private final Map<String, Thing> things = new LinkedHashMap<>();

  Testimonies(Script script) {
    this.script = script;
  }

  /** {@return those of the claims that are there} */
  List<Testimony> of(Collection<String> claims) {
    Map<String, Map<Role, List<String>>> roles = new HashMap<>();
    for (Record row : script.run("read/roles", "claims", claims)) {
      roles
          .computeIfAbsent(row.get("claim").asString(), id -> new EnumMap<>(Role.class))
          .computeIfAbsent(Role.valueOf(row.get("role").asString()), role -> new ArrayList<>())
          .add(row.get("entity").asString());
    }
    return script.run("read/claims", "claims", claims).stream()
        .map(row -> testimony(row, roles))
        .toList();
  }

  private static Testimony testimony(Record row, Map<String, Map<Role, List<String>>> roles) {
    Value claim = row.get("claim");
    String id = claim.get("id").asString();
    return new Testimony(
        id,
        ClaimKind.valueOf(claim.get("kind").asString()),
        claim.get("status").isNull() ? null : Status.valueOf(claim.get("status").asString()),
        new Window(claim.get("from").asLocalDate(null), claim.get("to").asLocalDate(null)),
        number(claim.get("min")),
        number(claim.get("max")),
        claim.get("confidence").asDouble(),
        claim.get("title").asString(null),
        claim.get("parties").asString(null),
        roles.getOrDefault(id, Map.of()),
        new Telling(
                row.get("article").asString(),
                row.get("original").asString(),
                row.get("day").asLocalDate(null),
                row.get("outlet").asString(null),
                row.get("passage").asString(),
                row.get("voice").asString(null))
            .brief());
  }

  private static Long number(Value value) {
    return value.isNull() ? null : value.asLong();
  }

  /** Reads things again that were read before. */
  void forgetThings() {
    things.clear();
  }

  /** {@return the entities, and all that those lie in or belong to, among what was read before} */
  Things things(Collection<String> entities) {
    Set<String> next = new TreeSet<>(entities);
    for (next.removeAll(things.keySet()); !next.isEmpty(); next.removeAll(things.keySet())) {
      List<Thing> level =
          script.run("read/things", "entities", next).stream().map(Testimonies::thing).toList();
      level.forEach(thing -> things.put(thing.id(), thing));
      next = new TreeSet<>();
      for (Thing thing : level) {
        next.addAll(thing.of());
        next.addAll(thing.within());
      }
    }
    return new Things(things.values());
  }

  private static Thing thing(Record row) {
    return new Thing(
        row.get("id").asString(),
        row.get("labels").asList(Value::asString).stream()
            .filter(TYPES::contains)
            .map(EntityType::ofLabel)
            .collect(Collectors.toSet()),
        row.get("kind").asString(null),
        row.get("name").asString(null),
        row.get("of").asList(Value::asString),
        row.get("within").asList(Value::asString));
  }
}
