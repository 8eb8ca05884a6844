package io.masar.fact;

import io.masar.claim.ClaimKind;
import java.util.List;

/**
 * One real move of a force.
 *
 * @param scope see {@link MoveKey#scope}
 * @param kind what most of the claims call it
 * @param days all the days that the claims speak of
 * @param forces ids of those who move, the widest first
 * @param origins ids of where from
 * @param destinations ids of where to
 */
public record Movement(
    String id,
    MoveKey key,
    String scope,
    ClaimKind kind,
    Window days,
    List<String> forces,
    List<String> origins,
    List<String> destinations,
    Account account) {

  public Movement {
    forces = List.copyOf(forces);
    origins = List.copyOf(origins);
    destinations = List.copyOf(destinations);
  }

  /** {@return what of it decides what it hangs together with} */
  public Move move() {
    return new Move(
        id, scope, key.course(), key.family(), key.place(), forces, days, account.planned().to());
  }
}
