package io.masar.fact;

import io.masar.claim.Role;
import java.util.List;

/** Which way a force moves, seen from the place that tells its moves apart. */
public enum Course {
  /** Away from a place. */
  LEAVE(Role.ORIGIN),
  /** Away from nobody says where, to a place. */
  RETREAT(Role.DESTINATION),
  /** To a place. */
  ARRIVE(Role.DESTINATION),
  /** To fewer people in a place. */
  REDUCE(Role.LOCATION);

  private final Role place;

  Course(Role place) {
    this.place = place;
  }

  /** {@return the course of a claim, or {@code null} if it is about no move} */
  static Course of(Testimony said) {
    boolean leaves = !said.in(Role.ORIGIN).isEmpty();
    return switch (said.kind()) {
      case WITHDRAWAL -> leaves || said.in(Role.DESTINATION).isEmpty() ? LEAVE : RETREAT;
      case REDEPLOYMENT -> leaves ? LEAVE : ARRIVE;
      case DEPLOYMENT -> ARRIVE;
      case REDUCTION -> REDUCE;
      default -> null;
    };
  }

  /** {@return the places that tell the moves of a claim apart} */
  List<String> places(Testimony said) {
    return said.in(place);
  }

  /** {@return whether the place is where the force is before} */
  boolean isFrom() {
    return place != Role.DESTINATION;
  }
}
