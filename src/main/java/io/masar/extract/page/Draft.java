package io.masar.extract.page;

import io.masar.Interval;
import io.masar.claim.ClaimKind;
import io.masar.claim.Quantity;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.mapping.Frame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A claim while it is being read: roles by entity id, and the tokens it stands on. */
public final class Draft {

  /** The title of a membership whose member leads its group. */
  private static final String LEADING = "LEADS";

  private final ClaimKind kind;
  private final String rule;
  private final Frame frame;
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
  private Quantity victims;
  private String title;
  private String saidBy;
  private boolean special;
  private boolean anew;
  private int deed = -1;

  /**
   * A draft that stands on token {@code trigger} of {@code line} and says nothing yet; {@code rule}
   * is the id of what reads it.
   */
  public Draft(ClaimKind kind, String rule, Line line, int trigger) {
    this(kind, rule, null, line, trigger);
  }

  /** A draft of the frame whose trigger is at that token of {@code line}. */
  public Draft(Frame frame, Line line, int trigger) {
    this(frame.kind(), frame.id(), frame, line, trigger);
  }

  private Draft(ClaimKind kind, String rule, Frame frame, Line line, int trigger) {
    this.kind = kind;
    this.rule = rule;
    this.frame = frame;
    this.line = line;
    this.trigger = trigger;
    this.from = trigger;
    this.to = trigger + 1;
  }

  /** {@return the kind of claim} */
  public ClaimKind kind() {
    return kind;
  }

  /** {@return the id of the rule that reads it} */
  public String rule() {
    return rule;
  }

  /** {@return the frame that reads it, or {@code null} where no trigger does} */
  public Frame frame() {
    return frame;
  }

  /** {@return the line it stands in} */
  public Line line() {
    return line;
  }

  /** {@return the token of its trigger} */
  public int trigger() {
    return trigger;
  }

  /** Gives the entity the role, with the reason; {@code null} is nobody. */
  public Draft fill(Role role, String id, String reason) {
    if (id != null && roles.computeIfAbsent(role, key -> new LinkedHashSet<>()).add(id)) {
      why.add(role + ": " + reason);
    }
    return this;
  }

  /** Widens the passage to tokens {@code start} to {@code end} (exclusive). */
  public Draft over(int start, int end) {
    from = Math.min(from, start);
    to = Math.max(to, end);
    return this;
  }

  /** Notes that a circumstance tells it from other readings, before which it goes. */
  public void special() {
    special = true;
  }

  /** {@return whether a circumstance tells it from other readings} */
  public boolean isSpecial() {
    return special;
  }

  /** Notes that who moves is told again, behind the verb. */
  public void anew() {
    anew = true;
  }

  /** {@return whether who moves is told again, behind the verb, and not only carried on} */
  public boolean isAnew() {
    return anew;
  }

  /** Notes at which token the noun stands that is the subject of its verb: "A RAID struck". */
  public Draft deed(int token) {
    deed = token;
    return this;
  }

  /** {@return the token of the noun that is the subject of its verb, or -1} */
  public int deed() {
    return deed;
  }

  /** Dates it, as {@code text} is written; both are {@code null} where nothing does. */
  public Draft when(Interval interval, String text, String reason) {
    when = interval;
    timeText = text;
    why.add("when: " + reason);
    return this;
  }

  /** Says how real it is, and which word tells so; {@code null} is nothing said. */
  public Draft status(Status newStatus, String word) {
    status = newStatus;
    if (newStatus != null) {
      why.add("status " + newStatus + ": " + word);
    }
    return this;
  }

  /** Says how many; {@code null} is nothing said. */
  public Draft quantity(Quantity newQuantity) {
    quantity = newQuantity;
    return this;
  }

  /** Says the title of a post or what an agreement provides for; {@code null} is nothing said. */
  public Draft title(String newTitle) {
    title = newTitle;
    return this;
  }

  /** Says which entity tells it; {@code null} is the article itself. */
  public Draft saidBy(String id, String reason) {
    saidBy = id;
    if (id != null) {
      why.add("said by: " + reason);
    }
    return this;
  }

  /** {@return the ids of those in the role, in the order they were found; empty where nobody is} */
  public Set<String> in(Role role) {
    return roles.getOrDefault(role, Collections.emptySet());
  }

  /** {@return whether anybody is in the role} */
  public boolean has(Role role) {
    return !in(role).isEmpty();
  }

  /** {@return the ids of those in each role that is filled} */
  public Map<Role, Set<String>> roles() {
    return roles;
  }

  /** {@return the first token of its passage} */
  public int from() {
    return from;
  }

  /** {@return the token behind its passage} */
  public int to() {
    return to;
  }

  /** {@return when it is, or {@code null}} */
  public Interval when() {
    return when;
  }

  /** {@return its time as written, or {@code null}} */
  public String timeText() {
    return timeText;
  }

  /** {@return how real it is, or {@code null}} */
  public Status status() {
    return status;
  }

  /** {@return how many, or {@code null}} */
  public Quantity quantity() {
    return quantity;
  }

  /** Says of a membership that who is the member leads its group. */
  public Draft leading() {
    return title(LEADING);
  }

  /** {@return whether it is a membership whose member leads} */
  public boolean isLeading() {
    return kind == ClaimKind.MEMBERSHIP && LEADING.equals(title);
  }

  /** {@return the title, or {@code null}} */
  public String title() {
    return title;
  }

  /** {@return the id of who tells it, or {@code null}} */
  public String saidBy() {
    return saidBy;
  }

  /** {@return why it is read so, one reason an entry} */
  public List<String> why() {
    return why;
  }

  /** Notes how many were struck, which is no size of the attack but tells it from another. */
  public void victims(Quantity struck) {
    victims = struck;
  }

  /** {@return how many were struck, or {@code null}} */
  public Quantity victims() {
    return victims;
  }

  /** {@return how much it says, for choosing between readings of the same words} */
  public int weight() {
    int slots = roles.values().stream().mapToInt(Set::size).sum();
    return slots * 4 + (when != null ? 2 : 0) + (quantity != null ? 1 : 0);
  }
}
