package io.masar.store;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.fact.Telling;
import io.masar.fact.Testimony;
import io.masar.fact.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The claims of a document's rows, as reading them back from a graph would give them. */
final class BulkClaims {

  private static final String SPEAKER = "SAID_BY";

  private BulkClaims() {}

  static List<Testimony> of(DocumentRows document) {
    Map<String, Map<Role, List<String>>> roles = roles(document);
    Map<String, Object> passages = new HashMap<>();
    document
        .rows()
        .get("passages")
        .forEach(row -> passages.put(text(row, "id"), properties(row).get("text")));
    Map<String, Object> article = document.rows().get("articles").get(0);
    Map<String, String> voices = voices(document);
    return document.rows().get("claims").stream()
        .map(
            row ->
                testimony(
                    properties(row),
                    roles,
                    telling(
                        article,
                        (String) passages.get((String) row.get("passage")),
                        voices.get((String) properties(row).get("id")))))
        .toList();
  }

  static Map<?, ?> properties(Map<String, Object> row) {
    return (Map<?, ?>) row.get("properties");
  }

  private static String text(Map<String, Object> row, String key) {
    return (String) properties(row).get(key);
  }

  private static Map<String, Map<Role, List<String>>> roles(DocumentRows document) {
    Map<String, Map<Role, List<String>>> roles = new HashMap<>();
    for (Map<String, Object> row : document.rows().get("roles")) {
      if (!row.get("role").equals(SPEAKER)) {
        roles
            .computeIfAbsent((String) row.get("claim"), id -> new EnumMap<>(Role.class))
            .computeIfAbsent(Role.valueOf((String) row.get("role")), role -> new ArrayList<>())
            .add((String) row.get("entity"));
      }
    }
    return roles;
  }

  /** {@return the speakers that are no persons, by claim} */
  private static Map<String, String> voices(DocumentRows document) {
    Set<Object> persons =
        document.rows().get("entities").stream()
            .filter(row -> EntityType.PERSON.label().equals(row.get("type")))
            .map(row -> properties(row).get("id"))
            .collect(Collectors.toSet());
    return document.rows().get("roles").stream()
        .filter(row -> row.get("role").equals(SPEAKER) && !persons.contains(row.get("entity")))
        .collect(
            Collectors.toMap(
                row -> (String) row.get("claim"), row -> (String) row.get("entity"), (a, b) -> a));
  }

  private static Telling telling(Map<String, Object> row, String passage, String voice) {
    String article = text(row, "id");
    LocalDate day = (LocalDate) properties(row).get("publishedOn");
    return new Telling(article, article, day, (String) row.get("outlet"), passage, voice);
  }

  private static Testimony testimony(
      Map<?, ?> claim, Map<String, Map<Role, List<String>>> roles, Telling telling) {
    String id = (String) claim.get("id");
    String status = (String) claim.get("status");
    return new Testimony(
        id,
        ClaimKind.valueOf((String) claim.get("kind")),
        status == null ? null : Status.valueOf(status),
        new Window((LocalDate) claim.get("from"), (LocalDate) claim.get("to")),
        number(claim.get("min")),
        number(claim.get("max")),
        ((Number) claim.get("confidence")).doubleValue(),
        (String) claim.get("title"),
        (String) claim.get("parties"),
        roles.getOrDefault(id, Map.of()),
        telling);
  }

  private static Long number(Object number) {
    return number == null ? null : ((Number) number).longValue();
  }
}
