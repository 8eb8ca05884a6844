package io.masar.extract.reference;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.extract.page.Draft;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who is where, as far as an article has told: which force was last said to be at a place, to come
 * to it or to leave it. What a later sentence leaves unsaid is read from it.
 */
public final class Stations {

  private final Map<String, String> forces = new HashMap<>();
  private final Map<String, Set<String>> places = new HashMap<>();
  private String leaver;
  private final Set<String> left = new LinkedHashSet<>();

  /** Notes the one force of a claim at the places of it. */
  public void note(Draft draft) {
    boolean given = draft.kind() == ClaimKind.HANDOVER;
    String force = only(draft.in(given ? Role.GIVER : Role.FORCE));
    for (Role role : Set.of(Role.ORIGIN, Role.DESTINATION, Role.LOCATION, Role.SITE)) {
      draft.in(role).forEach(where -> forces.put(where, force));
    }
    Set<String> from = draft.in(given ? Role.SITE : Role.ORIGIN);
    if (!from.isEmpty()) {
      left.clear();
      left.addAll(from);
    }
    if (force != null) {
      places.put(force, whereabouts(draft));
    }
    boolean leaves =
        draft.kind() == ClaimKind.WITHDRAWAL
            || draft.kind() == ClaimKind.REDEPLOYMENT
            || draft.kind() == ClaimKind.REDUCTION
            || given;
    leaver = leaves && force != null ? force : leaver;
  }

  /** {@return the force told to be at one of the places, or {@code null}} */
  public String forceAt(Set<String> places) {
    return places.stream().map(forces::get).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** {@return where the force was last told to be, to come to or to leave} */
  public Set<String> of(String force) {
    return places.getOrDefault(force, Set.of());
  }

  private static Set<String> whereabouts(Draft draft) {
    Role role =
        draft.has(Role.LOCATION)
            ? Role.LOCATION
            : draft.has(Role.DESTINATION) ? Role.DESTINATION : Role.ORIGIN;
    return new LinkedHashSet<>(draft.in(role));
  }

  /** {@return whether a force was told to be there, so that it is no one who acts} */
  public boolean isPlace(String id) {
    return forces.containsKey(id);
  }

  /** {@return the force that was last told to leave, or {@code null}} */
  public String leaver() {
    return leaver;
  }

  /** {@return the places that were last told to be left or handed over} */
  public Set<String> left() {
    return left;
  }

  private static String only(Set<String> ids) {
    return ids.size() == 1 ? ids.iterator().next() : null;
  }
}
