package io.masar.extract.clause;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.Quantity;
import io.masar.claim.Role;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.Frame;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.List;

/** The slots of a field as far as it is read, and how what follows hangs on them. */
final class Slots {

  private final Line line;
  private final Frame frame;
  private final List<Slot> read = new ArrayList<>();

  Slots(Line line, Frame frame) {
    this.line = line;
    this.frame = frame;
  }

  List<Slot> all() {
    return read;
  }

  boolean isEmpty() {
    return read.isEmpty();
  }

  void add(Mention mention, String preposition) {
    read.add(new Slot(mention, preposition));
  }

  /** {@return whether a force stands among them} */
  boolean hasForce() {
    for (Slot slot : read) {
      if (slot.mention().type() == EntityType.FORCE) {
        return true;
      }
    }
    return false;
  }

  /** {@return the mention of the last; there must be one} */
  Mention last() {
    return lastSlot().mention();
  }

  private Slot lastSlot() {
    return read.get(read.size() - 1);
  }

  /** Gives the last, a force, its number, which stands behind it. */
  void count(Quantity quantity) {
    Slot force = lastSlot();
    read.set(read.size() - 1, new Slot(force.mention().with(quantity), force.preposition()));
  }

  /** {@return whether the last ends right before token {@code i}} */
  boolean endAt(int i) {
    return !isEmpty() && last().to() == i;
  }

  /** {@return whether the last is a force that ends right before token {@code i}} */
  boolean endWithForce(int i) {
    return endAt(i) && last().type() == EntityType.FORCE;
  }

  /** {@return whether the mention counts people where others were counted already, elsewhere} */
  boolean countAnew(Mention mention) {
    return counted(mention) && Among.any(read, slot -> counted(slot.mention()));
  }

  private static boolean counted(Mention mention) {
    return mention.type() == EntityType.FORCE && mention.quantity() != null;
  }

  /**
   * {@return whether subject or object stands behind what {@code preposition} governs: "there
   * arrived in K 300 soldiers", "received from F the base"}
   */
  boolean leaveDirect(Mention mention, String preposition) {
    boolean behind =
        !isEmpty()
            && !mention.coordinated()
            && !lastSlot().preposition().isEmpty()
            && lastSlot().preposition().equals(preposition);
    return behind && (want(frame.subject(), mention) || want(frame.object(), mention));
  }

  private boolean want(Role role, Mention mention) {
    return role != null
        && Fillers.fits(mention.type(), role)
        && !Fillers.fits(last().type(), role)
        && Among.none(
            read,
            slot -> slot.preposition().isEmpty() && Fillers.fits(slot.mention().type(), role));
  }

  /**
   * {@return whether the mention tells where the last lies, without a word: "the camp northern I"}
   */
  boolean lieBeside(Mention mention) {
    return endAt(mention.from()) && line.has(mention.from(), Sense.Direction.class);
  }

  /**
   * {@return whether the mention only tells on which side of it the last, a site, lies: "the camp
   * north of B"}
   */
  boolean lieTowards(Mention mention) {
    boolean site = !isEmpty() && Fillers.fits(last().type(), Role.LOCATION);
    if (!site || !line.has(mention.from() - 1, Sense.Direction.class)) {
      return false;
    }
    int before = mention.from() - 1;
    while (line.has(before - 1, Sense.Direction.class)) {
      before--;
    }
    return endAt(before);
  }

  /**
   * {@return whether the mention is in the name of the last, a base: "the camp of the 12th
   * brigade"}
   */
  boolean areNamedBy(Mention mention) {
    return !isEmpty()
        && last().type() == EntityType.BASE
        && mention.type() == EntityType.FORCE
        && mention.to() <= last().nameEnd();
  }

  /** {@return the preposition of the last of the mention's type, whose list it goes on with} */
  String preposition(Mention mention) {
    for (int k = read.size() - 1; k >= 0; k--) {
      if (read.get(k).mention().type() == mention.type()) {
        return read.get(k).preposition();
      }
    }
    return "";
  }
}
