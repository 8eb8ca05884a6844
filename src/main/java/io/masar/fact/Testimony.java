package io.masar.fact;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.claim.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A claim as the graph holds it, with who told it when.
 *
 * @param status {@code null} for kinds that have none
 * @param when the days it gives, {@link Window#NONE} where it gives none
 * @param min at least so many people, or {@code null}
 * @param max at most so many people, or {@code null}
 * @param confidence how sure its reading is, from 0 to 1
 * @param title a post, a provision, or {@code LEADS}; or {@code null}
 * @param parties the ids of those who agree, in order, joined by {@code +}; {@code null} for a
 *     claim about no agreement
 * @param roles ids of things by role
 */
public record Testimony(
    String id,
    ClaimKind kind,
    Status status,
    Window when,
    Long min,
    Long max,
    double confidence,
    String title,
    String parties,
    Map<Role, List<String>> roles,
    Telling telling) {

  static final Comparator<Testimony> BY_ID = Comparator.comparing(Testimony::id);

  /** The surest first; of these the latest, of these by id. */
  static final Comparator<Testimony> BEST_FIRST =
      Comparator.comparingDouble(Testimony::confidence)
          .reversed()
          .thenComparing(Testimony::day, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(BY_ID);

  private static final Set<Status> AHEAD = Set.of(Status.PLANNED, Status.DEMANDED, Status.ONGOING);

  public Testimony {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(telling, "telling");
    roles = Roles.of(roles);
  }

  /** {@return the same, told so} */
  public Testimony told(Telling anew) {
    return new Testimony(id, kind, status, when, min, max, confidence, title, parties, roles, anew);
  }

  /** {@return the ids in that role, in order} */
  public List<String> in(Role role) {
    return Roles.of(roles).in(role);
  }

  LocalDate day() {
    return telling.day();
  }

  /** {@return the first and last day it speaks of; plans speak from the day they are published} */
  Window speaksOf() {
    LocalDate first = when.first();
    LocalDate last = when.last();
    if (first == null) {
      return new Window(day(), day());
    }
    boolean published = day() != null;
    boolean ahead = published && AHEAD.contains(status) && day().isBefore(first);
    boolean open = published && when.to() == null && day().isAfter(when.from());
    return new Window(ahead ? day() : first, open ? day() : last);
  }
}
