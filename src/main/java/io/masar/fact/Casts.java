package io.masar.fact;

import io.masar.claim.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who takes part in claims. Very many claims have few casts, which most of them share: what only
 * depends on these is asked once of each.
 */
final class Casts {

  private final IdentityHashMap<Map<Role, List<String>>, int[]> counts = new IdentityHashMap<>();

  private Casts() {}

  static Casts of(Collection<Testimony> claims) {
    Casts casts = new Casts();
    for (Testimony said : claims) {
      casts.add(said);
    }
    return casts;
  }

  private void add(Testimony said) {
    int[] count = counts.get(said.roles());
    if (count == null) {
      count = new int[1];
      counts.put(said.roles(), count);
    }
    count[0]++;
  }

  /** {@return the things in a role} */
  Set<String> things(Role role) {
    Set<String> things = new HashSet<>();
    counts.keySet().forEach(cast -> things.addAll(Roles.of(cast).in(role)));
    return things;
  }

  /** {@return the same, in order} */
  List<String> inOrder(Role role) {
    return List.copyOf(new TreeSet<>(things(role)));
  }

  /** {@return by the things in a role, in order, how many claims have them there} */
  Map<String, Integer> counts(Role role) {
    Map<String, Integer> things = new TreeMap<>();
    counts.forEach(
        (cast, count) ->
            Roles.of(cast).in(role).forEach(thing -> things.merge(thing, count[0], Integer::sum)));
    return things;
  }

  /**
   * {@return those of {@code claims} that have any of {@code some} in a role; the very list where
   * all of them have}
   *
   * @param claims some or all of those this was made of
   */
  List<Testimony> with(Role role, Set<String> some, List<Testimony> claims) {
    Set<Object> casts = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Map<Role, List<String>> cast : counts.keySet()) {
      if (!Collections.disjoint(Roles.of(cast).in(role), some)) {
        casts.add(cast);
      }
    }
    if (casts.size() == counts.size()) {
      return claims;
    }
    List<Testimony> with = new ArrayList<>();
    for (Testimony said : claims) {
      if (casts.contains(said.roles())) {
        with.add(said);
      }
    }
    return with;
  }
}
