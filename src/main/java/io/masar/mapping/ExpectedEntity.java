package io.masar.mapping;

import io.masar.claim.EntityType;
import java.util.Arrays;

/**
 * An entity that an example names, written {@code Base=name} or {@code Base=#id}.
 *
 * @param name one of its names, {@code #} and its id, or empty for any entity of the type
 */
record ExpectedEntity(EntityType type, String name) {

  /** {@return the entity written here, or {@code null} where it is none} */
  static ExpectedEntity read(Yaml here) {
    String[] parts = here.text("").strip().split("=", 2);
    for (EntityType type : EntityType.values()) {
      if (type.label().equals(parts[0])) {
        return new ExpectedEntity(type, parts.length == 1 ? "" : parts[1].strip());
      }
    }
    here.problem(
        "'"
            + parts[0]
            + "' is no type; one of "
            + Arrays.stream(EntityType.values()).map(EntityType::label).toList()
            + " is wanted before '='");
    return null;
  }

  @Override
  public String toString() {
    return name.isEmpty() ? type.label() : type.label() + "=" + name;
  }
}
