package io.masar.mapping;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.claim.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an example says of a claim, written {@code KIND ROLE=name ROLE=#id STATUS by=name
 * quantity=2000..2000 when=2024-09-01..2024-09-30 title=words}; only the kind must be there, and
 * what is left out may be anything.
 *
 * @param rule the rule that must have read it, or {@code null}
 * @param roles the names, or {@code #} and the id, of entities in each role
 * @param fields what is said by {@code by}, {@code quantity}, {@code when} and {@code title}
 */
record ExpectedClaim(
    ClaimKind kind,
    String rule,
    Map<Role, List<String>> roles,
    Status status,
    Map<String, String> fields) {

  private static final List<String> FIELDS = List.of("by", "quantity", "when", "title");

  /** {@return any claim of {@code kind}} */
  static ExpectedClaim any(ClaimKind kind) {
    return new ExpectedClaim(kind, null, Map.of(), null, Map.of());
  }

  /** {@return the claim written here, or {@code null} where it is none} */
  static ExpectedClaim read(Yaml here, String rule) {
    List<String> parts = parts(here.text(""));
    ClaimKind kind = constant(ClaimKind.values(), parts.get(0));
    if (kind == null) {
      here.problem("'" + parts.get(0) + "' is none of " + Arrays.toString(ClaimKind.values()));
      return null;
    }
    Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    Map<String, String> fields = new TreeMap<>();
    Status status = null;
    for (String part : parts.subList(1, parts.size())) {
      String[] field = part.split("=", 2);
      Role role = constant(Role.values(), field[0]);
      if (field.length == 1) {
        status = status(here, part);
      } else if (role != null && kind.roles().contains(role)) {
        roles.computeIfAbsent(role, key -> new ArrayList<>()).add(field[1]);
      } else if (FIELDS.contains(field[0])) {
        fields.put(field[0], field[1]);
      } else {
        here.problem("'" + field[0] + "' is none of " + kind.roles() + " and " + FIELDS);
      }
    }
    return new ExpectedClaim(kind, rule, roles, status, fields);
  }

  private static Status status(Yaml here, String word) {
    Status status = constant(Status.values(), word);
    if (status == null) {
      here.problem("'" + word + "' is none of " + Arrays.toString(Status.values()));
    }
    return status;
  }

  /** {@return the kind, then each field with all its words, then the status} */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      boolean starts = parts.size() < 2 || word.contains("=") || word.matches("[A-Z]+");
      if (starts) {
        parts.add(word);
      } else {
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + word);
      }
    }
    return parts;
  }

  private static <T extends Enum<T>> T constant(T[] constants, String name) {
    return Arrays.stream(constants)
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
