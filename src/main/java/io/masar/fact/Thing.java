package io.masar.fact;

import io.masar.claim.EntityType;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An entity, with what the gazetteer says of it.
 *
 * @param kind what sort of its type it is, or {@code null}
 * @param name in Arabic; {@code null} for what the gazetteer does not hold
 * @param of ids of what it belongs to
 * @param within ids of what it lies in
 */
public record Thing(
    String id,
    Set<EntityType> types,
    String kind,
    String name,
    List<String> of,
    List<String> within) {

  public Thing {
    Objects.requireNonNull(id, "id");
    types = Set.copyOf(types);
    of = of.stream().sorted().toList();
    within = within.stream().sorted().toList();
  }

  /** {@return all of it in words, the same for the same} */
  String words() {
    return id + " " + types.stream().sorted().toList() + " " + kind + " " + name + of + within;
  }

  boolean is(EntityType type) {
    return types.contains(type);
  }
}
