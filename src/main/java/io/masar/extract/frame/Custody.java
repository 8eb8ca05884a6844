package io.masar.extract.frame;

import io.masar.claim.Role;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.Need;
import io.masar.mapping.RouteList;

/** Finds who receives a site that comes under somebody: "placed at the DISPOSAL of F". */
final class Custody {

  /** How far behind the trigger that may be told. */
  private static final int REACH = 10;

  private final Filling filling;
  private final Trigger trigger;

  Custody(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
  }

  /** Fills RECIPIENT where the frame asks for custody. */
  void fill() {
    for (Need need : trigger.frame().needs()) {
      if (need.circumstances().contains(Need.Circumstance.CUSTODY)) {
        Mention recipient = recipient(trigger);
        if (recipient != null) {
          filling.settle(Role.RECIPIENT, recipient, "under whom it comes");
        }
        return;
      }
    }
  }

  /** {@return who it is told to come under, or {@code null}} */
  static Mention recipient(Trigger trigger) {
    Line line = trigger.line();
    int end = Math.min(line.size() - 1, trigger.behind() + REACH);
    for (int i = trigger.behind(); i < end && (!line.isMark(i) || line.isQuote(i)); i++) {
      if (line.endsWithOneOf(RouteList.CUSTODY, i) && under(line, i)) {
        Mention holder = trigger.page().at(line.index(), i + 1);
        boolean holds =
            holder != null
                && holder.from() == i + 1
                && holder.clitic().isEmpty()
                && Fillers.fits(holder.type(), Role.RECIPIENT);
        return holds ? holder : null;
      }
    }
    return null;
  }

  /** Whether a preposition stands before the noun, or is written on it: "BY the disposal". */
  private static boolean under(Line line, int i) {
    return line.isPreposition(i - 1) || !line.isOneOf(RouteList.CUSTODY, i);
  }
}
