package io.masar.evaluate;

import io.masar.claim.Claim;
import io.masar.claim.ClaimKind;
import io.masar.claim.Entity;
import io.masar.claim.Time;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up the figures of several articles. */
final class Tally {

  private static final Set<ClaimKind> MOVES =
      EnumSet.of(
          ClaimKind.WITHDRAWAL,
          ClaimKind.DEPLOYMENT,
          ClaimKind.REDEPLOYMENT,
          ClaimKind.HANDOVER,
          ClaimKind.REDUCTION);

  private final SortedMap<String, Figure.Coverage> coverage = new TreeMap<>();
  private final SortedMap<String, Figure.Accuracy> accuracy = new TreeMap<>();

  void add(Comparison article) {
    entities(article.entities());
    Pairing<Time> times = article.times();
    covered("times", times.found().size(), times.missed().size(), times.invented().size());
    Pairing<Claim> claims = article.claims();
    claims.missed().forEach(claim -> claim(claim, 1, 0));
    claims.invented().forEach(claim -> claim(claim, 0, 1));
    claims.found().forEach(pair -> paired(pair.annotated(), pair.read(), article.agreement()));
  }

  /** {@return the figures by name, in its order} */
  SortedMap<String, Figure> figures() {
    SortedMap<String, Figure> figures = new TreeMap<>(coverage);
    figures.putAll(accuracy);
    return figures;
  }

  private void entities(Pairing<Entity> entities) {
    entities.found().forEach(pair -> entity(pair.annotated(), 1, 0, 0));
    entities.missed().forEach(entity -> entity(entity, 0, 1, 0));
    entities.invented().forEach(entity -> entity(entity, 0, 0, 1));
  }

  private void entity(Entity entity, int found, int missed, int invented) {
    covered("entities", found, missed, invented);
    covered("entities:" + entity.type().label(), found, missed, invented);
  }

  private void claim(Claim claim, int missed, int invented) {
    for (String group : groups(claim.kind())) {
      covered("claims" + group, 0, missed, invented);
      covered("slots" + group, 0, missed * slots(claim), invented * slots(claim));
    }
  }

  private void paired(Claim gold, Claim system, Agreement agreement) {
    int shared = agreement.sharedSlots(gold, system);
    for (String group : groups(gold.kind())) {
      covered("claims" + group, 1, 0, 0);
      covered("slots" + group, shared, slots(gold) - shared, slots(system) - shared);
      boolean when = Agreement.sameWhen(gold, system);
      right("when" + group, when, true);
      right("dated" + group, when, gold.when() != null);
      right("status" + group, gold.status() == system.status(), gold.status() != null);
      right(
          "quantity" + group,
          Objects.equals(gold.quantity(), system.quantity()),
          gold.quantity() != null || system.quantity() != null);
      right("saidBy" + group, agreement.sameSpeaker(gold, system), true);
    }
  }

  private static int slots(Claim claim) {
    return claim.roles().values().stream().mapToInt(List::size).sum();
  }

  private static List<String> groups(ClaimKind kind) {
    List<String> groups = new ArrayList<>(List.of("", ":" + kind));
    if (MOVES.contains(kind)) {
      groups.add(":moves");
    }
    return groups;
  }

  private void covered(String name, int found, int missed, int invented) {
    coverage.merge(
        name, new Figure.Coverage(found, found + missed, found + invented), Figure.Coverage::plus);
  }

  /** Where nothing counts, the date alone still has a figure: it is asked of every found claim. */
  private void right(String name, boolean right, boolean counts) {
    if (counts || name.startsWith("dated")) {
      accuracy.merge(
          name,
          new Figure.Accuracy(right && counts ? 1 : 0, counts ? 1 : 0),
          Figure.Accuracy::plus);
    }
  }
}
