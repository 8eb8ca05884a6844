package io.masar.fact;

import io.masar.claim.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entities of claims, and what those lie in and belong to, all the way up. */
public final class Things {

  /** Parts of a state's armed forces, as against police, militias, missions and coalitions. */
  private static final Set<String> REGULAR =
      Set.of(
          "armed-forces",
          "army",
          "navy",
          "air-force",
          "special-forces",
          "corps",
          "division",
          "brigade",
          "battalion",
          "fleet",
          "ship",
          "coast-guard");

  /** The kind of a state's forces as a whole. */
  private static final String WHOLE = "armed-forces";

  private final Map<String, Thing> byId;

  /** Worked out once: a large load asks for the same few things millions of times. */
  private final Map<String, List<String>> wholes = new ConcurrentHashMap<>();

  private final Map<String, Optional<String>> countries = new ConcurrentHashMap<>();

  public Things(Collection<Thing> things) {
    byId = things.stream().collect(Collectors.toMap(Thing::id, thing -> thing, (a, b) -> a));
  }

  /** {@return the thing, one of which nothing is known where it is none of these} */
  Thing get(String id) {
    Thing thing = byId.get(id);
    return thing != null ? thing : new Thing(id, Set.of(), null, null, List.of(), List.of());
  }

  /** {@return what is known of a thing and of all above it, in the same words for the same} */
  public String words(String id) {
    return above(id).stream()
        .sorted()
        .map(each -> get(each).words())
        .collect(Collectors.joining("\n"));
  }

  private List<String> above(String id) {
    return climb(id, thing -> join(thing.of(), thing.within()));
  }

  /** {@return {@code place} and all it lies in, nearest first} */
  List<String> around(String place) {
    return climb(place, Thing::within);
  }

  /** {@return {@code force} and the forces it is part of, nearest first} */
  List<String> wholes(String force) {
    List<String> known = wholes.get(force);
    return known != null ? known : wholes.computeIfAbsent(force, f -> climb(f, this::wholesOf));
  }

  /** {@return whether {@code part} is {@code whole}, or a part of it} */
  boolean isPart(String part, String whole) {
    return wholes(part).contains(whole)
        || WHOLE.equals(get(whole).kind()) && isRegular(part) && sameCountry(part, whole);
  }

  private boolean sameCountry(String one, String other) {
    return country(one) != null && country(one).equals(country(other));
  }

  /**
   * {@return the country a force belongs to, or a place lies in, whosever that may be; {@code null}
   * where unknown}
   */
  String country(String id) {
    Optional<String> known = countries.get(id);
    return (known != null ? known : countries.computeIfAbsent(id, this::countryOf)).orElse(null);
  }

  private Optional<String> countryOf(String id) {
    boolean isPlace = get(id).is(EntityType.BASE) || get(id).is(EntityType.PLACE);
    List<String> nearest = isPlace ? join(around(id), above(id)) : above(id);
    return nearest.stream().filter(each -> get(each).is(EntityType.COUNTRY)).findFirst();
  }

  /**
   * {@return the family of {@code force} at {@code place}: the force it is part of in the end, or
   * its country where it stands for that in another country}
   */
  String family(String force, String place) {
    List<String> wholes = wholes(force);
    String root = wholes.get(wholes.size() - 1);
    String home = country(root);
    String host = place == null ? null : country(place);
    boolean abroad = home != null && host != null && !home.equals(host);
    return abroad && isRegular(root) ? home : root;
  }

  private boolean isRegular(String force) {
    String kind = get(force).kind();
    return kind != null && REGULAR.contains(kind);
  }

  private List<String> wholesOf(Thing force) {
    return force.of().stream().filter(id -> get(id).is(EntityType.FORCE)).toList();
  }

  private List<String> climb(String id, Function<Thing, List<String>> step) {
    Set<String> seen = new LinkedHashSet<>(List.of(id));
    for (List<String> level = List.of(id); !level.isEmpty(); ) {
      level = level.stream().flatMap(each -> step.apply(get(each)).stream()).toList();
      level = level.stream().distinct().filter(seen::add).toList();
    }
    return List.copyOf(seen);
  }

  private static List<String> join(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }
}
