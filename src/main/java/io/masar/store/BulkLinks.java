package io.masar.store;

import io.masar.element.Key;
import io.masar.fact.Agreement;
import io.masar.fact.Link;
import io.masar.fact.Links;
import io.masar.fact.Move;
import io.masar.fact.Movement;
import io.masar.fact.Provision;
import io.masar.fact.Things;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes which moves of a bulk load are inside which, and which agreements provide for them. */
final class BulkLinks {

  private static final int PARTS = 64;

  private final Things things;
  private final BulkPassages passages;
  private final Spill<Move> moves;
  private final Map<String, List<Provision>> provisions = new HashMap<>();

  BulkLinks(Path folder, Things things, BulkPassages passages) {
    this.things = things;
    this.passages = passages;
    this.moves = new Spill<>(folder, "moves", PARTS, new MoveCodec());
  }

  synchronized void add(Movement movement) {
    moves.put(moves.part(movement.key().family()), movement.move());
    passages.move(movement);
  }

  synchronized void add(Agreement agreement) {
    for (Provision provision : agreement.provisions(agreement.deadlines())) {
      provisions.computeIfAbsent(provision.scope(), scope -> new ArrayList<>()).add(provision);
    }
    passages.agreement(agreement);
  }

  void write(TableLines lines) {
    moves.close();
    Set<Link> agreed =
        new LinkedHashSet<>(Links.agreed(List.of(), List.of(), passages.witnesses()));
    for (int part = 0; part < PARTS; part++) {
      List<Move> families = moves.take(part);
      new Links(things)
          .parts(families, families)
          .forEach(link -> lines.link("PART_OF", move(link.from()), move(link.to())));
      families.forEach(move -> agreed.addAll(provided(move)));
    }
    agreed.forEach(link -> lines.link("UNDER", move(link.from()), new Key("Agreement", link.to())));
  }

  private Set<Link> provided(Move move) {
    List<Provision> some = provisions.getOrDefault(move.scope(), List.of());
    return Links.agreed(List.of(move), some, List.of());
  }

  private static Key move(String id) {
    return new Key("Movement", id);
  }
}
