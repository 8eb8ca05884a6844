package io.masar.fact;

import io.masar.claim.Role;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ids of things by role, each list in order and without repetition. It never changes, so that many
 * claims of the same things may share one.
 */
public final class Roles extends AbstractMap<Role, List<String>> {

  private final Map<Role, List<String>> byRole;

  private Roles(Map<Role, List<String>> roles) {
    Map<Role, List<String>> copy = new EnumMap<>(Role.class);
    roles.forEach((role, ids) -> copy.put(role, inOrder(ids)));
    this.byRole = Collections.unmodifiableMap(copy);
  }

  private static List<String> inOrder(List<String> ids) {
    return ids.size() < 2 ? List.copyOf(ids) : ids.stream().sorted().distinct().toList();
  }

  /** {@return the same roles; what is one already is given back} */
  public static Roles of(Map<Role, List<String>> roles) {
    return roles instanceof Roles same ? same : new Roles(roles);
  }

  /** {@return the ids in that role, in order} */
  List<String> in(Role role) {
    List<String> ids = byRole.get(role);
    return ids == null ? List.of() : ids;
  }

  @Override
  public List<String> get(Object role) {
    return byRole.get(role);
  }

  @Override
  public boolean containsKey(Object role) {
    return byRole.containsKey(role);
  }

  @Override
  public Set<Entry<Role, List<String>>> entrySet() {
    return byRole.entrySet();
  }
}
