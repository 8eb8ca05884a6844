package io.masar.fact;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes movements out of the claims of a key. */
final class Movements {

  private final MoveKey key;
  private final Things things;
  private final Function<List<Testimony>, Account> counting;

  /**
   * @param counting what claims say together
   */
  Movements(MoveKey key, Things things, Function<List<Testimony>, Account> counting) {
    this.key = key;
    this.things = things;
    this.counting = counting;
  }

  static List<Stretch> stretches(Collection<Testimony> claims) {
    return Stretch.of(claims, Testimony::speaksOf, FactKey.YEAR);
  }

  List<Movement> of(List<Stretch> stretches) {
    List<Movement> movements = new ArrayList<>();
    for (Stretch stretch : stretches) {
      for (List<String> forces : movers(stretch)) {
        movements.add(movement(stretch, forces));
      }
    }
    return movements;
  }

  /**
   * A part goes with the whole. Where several parts are told of that are none of each other's, each
   * has a move of its own.
   *
   * @return forces by movement, the widest first
   */
  private List<List<String>> movers(Stretch stretch) {
    Set<String> all = forces(stretch);
    Comparator<String> widest = Comparator.comparing(force -> -parts(all, force));
    List<String> forces =
        all.stream().sorted(widest.thenComparing(Comparator.naturalOrder())).toList();
    for (int i = 1; i < forces.size(); i++) {
      if (!things.isPart(forces.get(i), forces.get(i - 1))) {
        return forces.stream().map(List::of).toList();
      }
    }
    return List.of(forces);
  }

  private long parts(Set<String> forces, String whole) {
    return forces.stream().filter(force -> things.isPart(force, whole)).count();
  }

  private Set<String> forces(Stretch stretch) {
    Set<String> forces = Casts.of(stretch.claims()).things(Role.FORCE);
    forces.removeIf(force -> !things.family(force, key.place()).equals(key.family()));
    return forces;
  }

  private Movement movement(Stretch stretch, List<String> forces) {
    List<Testimony> claims =
        Casts.of(stretch.claims()).with(Role.FORCE, Set.copyOf(forces), stretch.claims());
    Casts casts = Casts.of(claims);
    return new Movement(
        key.idOf(forces.get(0)) + ":" + stretch.year(),
        key,
        key.scope(things),
        kind(claims),
        stretch.days(),
        forces,
        key.course().isFrom() ? place() : casts.inOrder(Role.ORIGIN),
        key.course().isFrom() ? casts.inOrder(Role.DESTINATION) : place(),
        counting.apply(claims));
  }

  private List<String> place() {
    return key.place() == null ? List.of() : List.of(key.place());
  }

  private static ClaimKind kind(List<Testimony> claims) {
    Map<ClaimKind, Integer> votes = new EnumMap<>(ClaimKind.class);
    for (Testimony said : claims) {
      votes.merge(said.kind(), 1, Integer::sum);
    }
    Comparator<Map.Entry<ClaimKind, Integer>> most = Map.Entry.comparingByValue();
    Comparator<Map.Entry<ClaimKind, Integer>> name = Comparator.comparing(e -> e.getKey().name());
    return votes.entrySet().stream().max(most.thenComparing(name)).orElseThrow().getKey();
  }
}
