package io.masar.claim;

import io.masar.Interval;
import io.masar.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One thing an article says is, was or will be so.
 *
 * @param kind what it says
 * @param roles the entities in it, by their keys
 * @param when the days of the thing claimed, or {@code null} where the article gives none
 * @param timeText the words that gave {@code when}, or {@code null}
 * @param status how real it is said to be; {@code null} for kinds that have none
 * @param quantity how many people, or {@code null}
 * @param title a post, a provision, or {@code LEADS}; or {@code null}
 * @param saidBy the key of the entity it is attributed to, or {@code null}
 * @param passage the sentence or clause that says it, as written
 * @param span where the passage stands in the text
 * @param rule the id of the rule that fired
 * @param confidence 0 to 1
 * @param why how it was derived, a step a line, for people to read
 */
public record Claim(
    ClaimKind kind,
    Map<Role, List<String>> roles,
    Interval when,
    String timeText,
    Status status,
    Quantity quantity,
    String title,
    String saidBy,
    String passage,
    Span span,
    String rule,
    double confidence,
    List<String> why) {

  public Claim {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(passage, "passage");
    Map<Role, List<String>> copy = new EnumMap<>(Role.class);
    roles.forEach((role, keys) -> copy.put(role, List.copyOf(keys)));
    roles = java.util.Collections.unmodifiableMap(copy);
    why = List.copyOf(why);
  }

  /** {@return the keys in that role, none if it is empty} */
  public List<String> in(Role role) {
    return roles.getOrDefault(role, List.of());
  }
}
