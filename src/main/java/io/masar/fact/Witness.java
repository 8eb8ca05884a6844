package io.masar.fact;

import java.util.List;

/**
 * A sentence that tells of a movement and of an agreement.
 *
 * @param scope of the movement
 * @param parties of the agreement
 */
public record Witness(String movement, String scope, String agreement, String parties) {

  /** {@return whether the movement is from, in or of one of the parties} */
  boolean concerns() {
    List<String> ends = List.of(parties.split("\\+"));
    return List.of(scope.split("\\+")).stream().anyMatch(ends::contains);
  }
}
