package io.masar.fact;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes movements out of the claims of a key. */
final class Movements {

  private final MoveKey key;
  private final Things things;

  Movements(MoveKey key, Things things) {
    this.key = key;
    this.things = things;
  }

  List<Movement> of(Collection<Testimony> claims) {
    List<Movement> movements = new ArrayList<>();
    for (Stretch stretch : Stretch.of(claims, Testimony::speaksOf, FactKey.YEAR)) {
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
    Comparator<String> widest = Comparator.comparing(force -> -parts(stretch, force));
    List<String> forces =
        forces(stretch).sorted(widest.thenComparing(Comparator.naturalOrder())).toList();
    for (int i = 1; i < forces.size(); i++) {
      if (!things.isPart(forces.get(i), forces.get(i - 1))) {
        return forces.stream().map(List::of).toList();
      }
    }
    return List.of(forces);
  }

  private long parts(Stretch stretch, String whole) {
    return forces(stretch).filter(force -> things.isPart(force, whole)).count();
  }

  private Stream<String> forces(Stretch stretch) {
    return stretch.claims().stream()
        .flatMap(said -> said.in(Role.FORCE).stream())
        .filter(force -> things.family(force, key.place()).equals(key.family()))
        .distinct();
  }

  private Movement movement(Stretch stretch, List<String> forces) {
    List<Testimony> claims =
        stretch.claims().stream()
            .filter(said -> said.in(Role.FORCE).stream().anyMatch(forces::contains))
            .toList();
    return new Movement(
        key.idOf(forces.get(0)) + ":" + stretch.year(),
        key,
        key.scope(things),
        kind(claims),
        stretch.days(),
        forces,
        key.course().isFrom() ? place() : all(claims, Role.ORIGIN),
        key.course().isFrom() ? all(claims, Role.DESTINATION) : place(),
        Account.of(claims));
  }

  private List<String> place() {
    return key.place() == null ? List.of() : List.of(key.place());
  }

  private static List<String> all(List<Testimony> claims, Role role) {
    return claims.stream().flatMap(said -> said.in(role).stream()).sorted().distinct().toList();
  }

  private static ClaimKind kind(List<Testimony> claims) {
    Map<ClaimKind, Long> votes =
        claims.stream()
            .map(Testimony::kind)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    Comparator<Map.Entry<ClaimKind, Long>> most = Map.Entry.comparingByValue();
    Comparator<Map.Entry<ClaimKind, Long>> name = Comparator.comparing(e -> e.getKey().name());
    return votes.entrySet().stream().max(most.thenComparing(name)).orElseThrow().getKey();
  }
}
