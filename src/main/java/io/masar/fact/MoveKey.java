package io.masar.fact;

import io.masar.claim.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A movement.
 *
 * @param family of the force, see {@link Things#family}
 * @param place {@code null} for a move without any
 */
public record MoveKey(Course course, String family, String place) implements FactKey {

  public MoveKey {
    Objects.requireNonNull(course, "course");
    Objects.requireNonNull(family, "family");
  }

  /** {@return the keys of a claim: one for each family and place} */
  static List<FactKey> of(Testimony said, Things things) {
    Course course = Course.of(said);
    List<FactKey> keys = new ArrayList<>();
    if (course != null) {
      for (String force : said.in(Role.FORCE)) {
        course
            .places(said)
            .forEach(place -> keys.add(new MoveKey(course, things.family(force, place), place)));
        if (course.places(said).isEmpty()) {
          keys.add(new MoveKey(course, things.family(force, null), null));
        }
      }
    }
    return keys;
  }

  /** For instance {@code leave:some-army:some-base}. */
  @Override
  public String text() {
    return idOf(family);
  }

  /** {@return the beginning of the ids of the moves of {@code force}} */
  String idOf(String force) {
    String name = course.name().toLowerCase(Locale.ROOT);
    return name + ":" + force + ":" + (place == null ? "" : place);
  }

  /**
   * {@return the states, forces or places between which the move is, in order, joined by {@code +}:
   * as the parties of an agreement that may provide for it}
   */
  String scope(Things things) {
    String home = things.country(family);
    String from = home == null ? family : home;
    if (place == null) {
      return from;
    }
    String host = things.country(place);
    List<String> ends = List.of(from, host == null ? place : host);
    return String.join("+", ends.stream().sorted().distinct().toList());
  }
}
