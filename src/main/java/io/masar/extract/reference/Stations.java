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
  private String leaver;
  private final Set<String> left = new LinkedHashSet<>();

  /** Notes the one force of a claim at the places of it. */
  public void note(Draft draft) {
    boolean given = draft.kind() == ClaimKind.HANDOVER;
    String force = only(draft.in(given ? Role.GIVER : Role.FORCE));
    for (Role role : Set.of(Role.ORIGIN, Role.DESTINATION, Role.LOCATION, Role.SITE)) {
      draft.in(role).forEach(where -> forces.put(where, force));
    }
    Set<String> places = draft.in(given ? Role.SITE : Role.ORIGIN);
    if (!places.isEmpty()) {
      left.clear();
      left.addAll(places);
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
