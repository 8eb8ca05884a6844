package io.masar.generate;

import io.masar.Span;
import io.masar.claim.Claim;
import io.masar.claim.Entity;
import io.masar.claim.Time;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one article tells of: nothing twice, so that no sentence is taken for another's. */
final class Scene {

  private final Pools pools;
  private final Phrases phrases;
  private final Chance chance;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private Pools.Named last;

  Scene(Pools pools, LocalDate published, Chance chance) {
    this.pools = pools;
    this.phrases = new Phrases(published, chance);
    this.chance = chance;
  }

  /** {@return a name that the article has not used; {@code around} is where the last one lies} */
  Pools.Named name(String pool) {
    if (pool.equals("around")) {
      return use(pools.around(last));
    }
    List<Pools.Named> names = pools.of(pool);
    Pools.Named name = chance.ofKnown(names);
    while (entities.containsKey(name.id())) {
      name = chance.of(names);
    }
    return use(name);
  }

  /** {@return where {@code site} lies as its very name tells, or {@code null}} */
  Pools.Named told(Pools.Named site) {
    Pools.Named area = pools.told(site);
    if (area != null) {
      entities.put(area.id(), entity(area));
    }
    return area;
  }

  private Pools.Named use(Pools.Named name) {
    entities.put(name.id(), entity(name));
    last = name;
    return name;
  }

  private static Entity entity(Pools.Named name) {
    return new Entity(name.id(), name.id(), name.type(), List.of(name.name()), true, List.of());
  }

  Dated days(String phrase) {
    return phrases.days(phrase);
  }

  Counted troops() {
    return phrases.troops();
  }

  List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  /** {@return the times of the claims, each wording of an interval once} */
  static List<Time> times(List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.when() != null)
        .map(claim -> new Time(claim.timeText(), claim.when(), new Span(0, 0)))
        .distinct()
        .toList();
  }
}
