package io.masar.extract.reference;

import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import java.util.HashSet;
import java.util.Set;

/** The forces of an article that were told to move so far. */
public final class Movers {

  private Mention last;
  private int lastIn = -1;
  private final Set<String> all = new HashSet<>();

  /** Notes that {@code force} of {@code line} has moved, so that what follows may carry it on. */
  public void add(Line line, Mention force) {
    last = force;
    lastIn = line.index();
    if (force.id() != null) {
      all.add(force.id());
    }
  }

  /** Notes that a force has moved which no mention tells there. */
  public void add(String force) {
    all.add(force);
  }

  /** {@return the id of the one force that has moved so far, or {@code null}} */
  String only() {
    return all.size() == 1 ? all.iterator().next() : null;
  }

  /** {@return the force that moved last in {@code line}, or {@code null}} */
  Mention in(Line line) {
    return lastIn == line.index() ? last : null;
  }

  /** {@return the force that moved last in {@code line} or the two before, or {@code null}} */
  public Mention before(Line line) {
    return lastIn >= 0 && lastIn >= line.index() - 2 ? last : null;
  }

  /**
   * {@return the id of the force whose vehicles they are: of who moved right before, and of nobody
   * who only was told}
   */
  String ofVehicles(Line line, Mention vehicles) {
    Mention mover = before(line);
    boolean before = mover != null && (lastIn < line.index() || mover.to() <= vehicles.from());
    return before ? mover.id() : only();
  }
}
