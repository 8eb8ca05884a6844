package io.masar.extract;

import io.masar.Interval;
import io.masar.claim.ClaimKind;
import io.masar.claim.Quantity;
import io.masar.claim.Role;
import io.masar.claim.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A claim while it is being read: roles by entity id, and the tokens it stands on. */
final class Draft {

  private final ClaimKind kind;
  private final String rule;
  private final Line line;
  private final int trigger;
  private final Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
  private final List<String> why = new ArrayList<>();
  private int from;
  private int to;
  private Interval when;
  private String timeText;
  private Status status;
  private Quantity quantity;
  private String title;
  private String saidBy;
  private boolean special;
  private int deed = -1;

  Draft(ClaimKind kind, String rule, Line line, int trigger) {
    this.kind = kind;
    this.rule = rule;
    this.line = line;
    this.trigger = trigger;
    this.from = trigger;
    this.to = trigger + 1;
  }

  ClaimKind kind() {
    return kind;
  }

  String rule() {
    return rule;
  }

  Line line() {
    return line;
  }

  int trigger() {
    return trigger;
  }

  Draft fill(Role role, String id, String reason) {
    if (id != null && roles.computeIfAbsent(role, key -> new LinkedHashSet<>()).add(id)) {
      why.add(role + ": " + reason);
    }
    return this;
  }

  Draft because(String reason) {
    why.add(reason);
    return this;
  }

  /** Widens the passage to tokens {@code start} to {@code end} (exclusive). */
  Draft over(int start, int end) {
    from = Math.min(from, start);
    to = Math.max(to, end);
    return this;
  }

  /** Notes that a circumstance tells it from other readings, before which it goes. */
  void special() {
    special = true;
  }

  boolean isSpecial() {
    return special;
  }

  /** Notes at which token the noun stands that is the subject of its verb: "A RAID struck". */
  Draft deed(int token) {
    deed = token;
    return this;
  }

  int deed() {
    return deed;
  }

  Draft when(Interval interval, String text, String reason) {
    when = interval;
    timeText = text;
    why.add("when: " + reason);
    return this;
  }

  Draft status(Status newStatus, String word) {
    status = newStatus;
    if (newStatus != null) {
      why.add("status " + newStatus + ": " + word);
    }
    return this;
  }

  Draft quantity(Quantity newQuantity) {
    quantity = newQuantity;
    return this;
  }

  Draft title(String newTitle) {
    title = newTitle;
    return this;
  }

  Draft saidBy(String id, String reason) {
    saidBy = id;
    if (id != null) {
      why.add("said by: " + reason);
    }
    return this;
  }

  Set<String> in(Role role) {
    return roles.getOrDefault(role, Collections.emptySet());
  }

  boolean has(Role role) {
    return !in(role).isEmpty();
  }

  Map<Role, Set<String>> roles() {
    return roles;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  Interval when() {
    return when;
  }

  String timeText() {
    return timeText;
  }

  Status status() {
    return status;
  }

  Quantity quantity() {
    return quantity;
  }

  String title() {
    return title;
  }

  String saidBy() {
    return saidBy;
  }

  List<String> why() {
    return why;
  }

  /** {@return how much it says, for choosing between readings of the same words} */
  int weight() {
    int slots = roles.values().stream().mapToInt(Set::size).sum();
    return slots * 4 + (when != null ? 2 : 0) + (quantity != null ? 1 : 0);
  }
}
