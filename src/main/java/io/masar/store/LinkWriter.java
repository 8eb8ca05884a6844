package io.masar.store;

import io.masar.fact.Course;
import io.masar.fact.Link;
import io.masar.fact.Links;
import io.masar.fact.Move;
import io.masar.fact.Provision;
import io.masar.fact.Things;
import io.masar.fact.Window;
import io.masar.fact.Witness;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Brings up to date which moves are inside which, and which agreements provide for them. */
final class LinkWriter {

  private final Script script;
  private final Testimonies testimonies;

  LinkWriter(Script script, Testimonies testimonies) {
    this.script = script;
    this.testimonies = testimonies;
  }

  /**
   * Writes the links.
   *
   * @param scopes where facts changed
   * @param facts ids of the movements and agreements that were written
   */
  void write(Set<String> scopes, Collection<String> facts) {
    List<Move> moves =
        script.run("read/moves", "scopes", scopes).stream().map(LinkWriter::move).toList();
    List<Link> parts = new Links(things(moves)).parts(moves);
    Set<Link> agreed = Links.agreed(moves, provisions(scopes), witnesses(facts));
    script.run(
        "facts/links",
        Map.of("scopes", List.copyOf(scopes), "parts", rows(parts), "agreed", rows(agreed)));
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

  private Things things(List<Move> moves) {
    Set<String> ids = new LinkedHashSet<>();
    for (Move move : moves) {
      ids.addAll(move.forces());
      if (move.place() != null) {
        ids.add(move.place());
      }
    }
    return testimonies.things(ids);
  }

  private List<Provision> provisions(Set<String> scopes) {
    List<List<String>> pairs =
        scopes.stream()
            .map(scope -> List.of(scope.split("\\+")))
            .filter(p -> p.size() == 2)
            .toList();
    return script.run("read/provisions", "pairs", pairs).stream()
        .map(
            row ->
                new Provision(
                    row.get("agreement").asString(),
                    row.get("reached").asLocalDate(null),
                    String.join("+", row.get("pair").asList(Value::asString)),
                    row.get("deadline").asLocalDate()))
        .toList();
  }

  private List<Witness> witnesses(Collection<String> facts) {
    return script.run("read/witnesses", "facts", facts).stream()
        .map(
            row ->
                new Witness(
                    row.get("movement").asString(),
                    row.get("scope").asString(),
                    row.get("agreement").asString(),
                    row.get("parties").asString()))
        .toList();
  }

  private static List<Map<String, String>> rows(Collection<Link> links) {
    return links.stream().map(link -> Map.of("from", link.from(), "to", link.to())).toList();
  }
}
