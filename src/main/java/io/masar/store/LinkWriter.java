package io.masar.store;

import io.masar.fact.Agreement;
import io.masar.fact.Course;
import io.masar.fact.Link;
import io.masar.fact.Links;
import io.masar.fact.Move;
import io.masar.fact.MoveKey;
import io.masar.fact.Movement;
import io.masar.fact.Provision;
import io.masar.fact.Things;
import io.masar.fact.Window;
import io.masar.fact.Witness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Brings up to date which moves are inside which, and which agreements provide for them, where
 * facts changed: what else is in the graph is looked up by keys and days.
 */
final class LinkWriter {

  private final Script script;
  private final Testimonies testimonies;

  /** What is to be written and taken out. */
  private record Parts(Collection<Link> now, Collection<Link> before) {}

  LinkWriter(Script script, Testimonies testimonies) {
    this.script = script;
    this.testimonies = testimonies;
  }

  /**
   * Writes the links.
   *
   * @param claims that came, or are read anew
   */
  void write(Changes changes, Collection<String> claims) {
    Parts parts = parts(changes.moved());
    List<String> moves = changes.movements().stream().map(Movement::id).toList();
    List<String> agreements = changes.agreements().stream().map(Agreement::id).toList();
    Set<Link> agreed =
        new LinkedHashSet<>(
            Links.agreed(List.of(), List.of(), witnesses(moves, agreements, claims)));
    agreed.addAll(provided(changes.movements()));
    agreed.addAll(provided(changes.provisions()));
    script.run(
        "facts/links",
        Map.of(
            "moves", moves,
            "agreements", agreements,
            "apart", rows(without(parts.before(), parts.now())),
            "parts", rows(without(parts.now(), parts.before())),
            "agreed", rows(agreed)));
  }

  private static Collection<Link> without(Collection<Link> some, Collection<Link> others) {
    Set<Link> left = new LinkedHashSet<>(some);
    left.removeAll(others);
    return left;
  }

  /** {@return the parts of the moves of {@code keys}, and of what these are part of} */
  private Parts parts(Set<MoveKey> keys) {
    Set<Link> before = new LinkedHashSet<>();
    Map<String, Move> some = new LinkedHashMap<>();
    Set<MoveKey> read = inside(keys);
    for (Record row : moves(read)) {
      Move move = move(row);
      some.put(move.id(), move);
      row.get("wholes").asList(Value::asString).forEach(w -> before.add(new Link(move.id(), w)));
    }
    Links links = new Links(things(some.values()));
    Set<MoveKey> around = new LinkedHashSet<>();
    some.values().forEach(move -> around.addAll(links.around(move)));
    around.removeAll(read);
    Map<String, Move> all = new LinkedHashMap<>(some);
    moves(around).forEach(row -> all.put(row.get("move").get("id").asString(), move(row)));
    return new Parts(new Links(things(all.values())).parts(some.values(), all.values()), before);
  }

  private List<Record> moves(Set<MoveKey> keys) {
    return script.run("read/moves", "keys", keys.stream().map(MoveKey::text).toList());
  }

  /** {@return the keys, and those of moves from or to what lies in their places} */
  private Set<MoveKey> inside(Set<MoveKey> keys) {
    Set<String> places = new HashSet<>();
    keys.stream().filter(key -> key.place() != null).forEach(key -> places.add(key.place()));
    Map<String, List<String>> inner = new LinkedHashMap<>();
    for (Record row : script.run("read/inside", "places", places)) {
      inner.put(row.get("place").asString(), row.get("inner").asList(Value::asString));
    }
    Set<MoveKey> all = new LinkedHashSet<>(keys);
    for (MoveKey key : keys) {
      inner
          .getOrDefault(String.valueOf(key.place()), List.of())
          .forEach(place -> all.add(new MoveKey(key.course(), key.family(), place)));
    }
    return all;
  }

  private static Move move(Record row) {
    Value move = row.get("move");
    return new Move(
        move.get("id").asString(),
        move.get("scope").asString(),
        Course.valueOf(move.get("course").asString()),
        move.get("family").asString(),
        move.get("place").asString(null),
        row.get("forces").asList(Value::asString),
        new Window(move.get("firstDay").asLocalDate(null), move.get("lastDay").asLocalDate(null)),
        move.get("plannedTo").asLocalDate(null));
  }

  private Things things(Collection<Move> moves) {
    Set<String> ids = new LinkedHashSet<>();
    for (Move move : moves) {
      ids.addAll(move.forces());
      if (move.place() != null) {
        ids.add(move.place());
      }
    }
    return testimonies.things(ids);
  }

  private List<Witness> witnesses(
      List<String> moves, List<String> agreements, Collection<String> claims) {
    Map<String, Object> parameters =
        Map.of("moves", moves, "agreements", agreements, "claims", List.copyOf(claims));
    return script.run("read/witnesses", parameters).stream()
        .map(
            row ->
                new Witness(
                    row.get("movement").asString(),
                    row.get("scope").asString(),
                    row.get("agreement").asString(),
                    row.get("parties").asString()))
        .toList();
  }

  /** {@return the agreements whose terms end on the last day of the plans of moves} */
  private Set<Link> provided(Collection<Movement> movements) {
    Set<Map<String, Object>> rows = new LinkedHashSet<>();
    List<Move> planned = new ArrayList<>();
    for (Movement movement : movements) {
      Move move = movement.move();
      List<String> pair = List.of(move.scope().split("\\+"));
      if (move.plannedTo() != null && pair.size() == 2) {
        planned.add(move);
        rows.add(Map.of("pair", pair, "day", move.plannedTo()));
      }
    }
    List<Provision> provisions =
        script.run("read/provisions", "rows", rows).stream().map(LinkWriter::provision).toList();
    return Links.agreed(planned, provisions, List.of());
  }

  private static Provision provision(Record row) {
    return new Provision(
        row.get("agreement").asString(),
        row.get("reached").asLocalDate(null),
        String.join("+", row.get("pair").asList(Value::asString)),
        row.get("deadline").asLocalDate());
  }

  /** {@return the moves whose plans end on the last day of terms} */
  private Set<Link> provided(List<Provision> provisions) {
    Set<Map<String, Object>> rows = new LinkedHashSet<>();
    for (Provision provision : provisions) {
      LocalDate day = provision.deadline();
      rows.add(Map.of("scope", provision.scope(), "day", day));
    }
    List<Move> moves =
        script.run("read/planned", "rows", rows).stream().map(LinkWriter::move).toList();
    return Links.agreed(moves, provisions, List.of());
  }

  private static List<Map<String, String>> rows(Collection<Link> links) {
    return links.stream().map(link -> Map.of("from", link.from(), "to", link.to())).toList();
  }
}
