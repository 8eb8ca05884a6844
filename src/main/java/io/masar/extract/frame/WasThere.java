package io.masar.extract.frame;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Slot;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;

/** Tells where a force leaves by where it was: "F, WHICH WAS STATIONED IN A, moved to B". */
final class WasThere {

  /** How far behind "which" the place may stand. */
  private static final int REACH = 5;

  private final Filling filling;
  private final Trigger trigger;
  private final Line line;

  WasThere(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.line = trigger.line();
  }

  /** Fills ORIGIN of a force that leaves, where nothing else tells it. */
  void fill() {
    boolean leaves =
        trigger.kind() == ClaimKind.WITHDRAWAL || trigger.kind() == ClaimKind.REDEPLOYMENT;
    if (!leaves || filling.has(Role.ORIGIN) || !filling.has(Role.FORCE)) {
      return;
    }
    int end = Math.min(line.size(), trigger.field().end() + 1);
    for (int i = trigger.clause().start(); i < end && !filling.has(Role.ORIGIN); i++) {
      if (line.is(i, FunctionWord.RELATIVE) && moves(trigger.page().at(line.index(), i - 1))) {
        place(line.is(i + 1, FunctionWord.PAST) ? i + 2 : i + 1);
      }
    }
  }

  private boolean moves(Mention force) {
    if (force == null || force.type() != EntityType.FORCE) {
      return false;
    }
    return force.id() == null ? only(force) : filling.draft().in(Role.FORCE).contains(force.id());
  }

  /** Whether a force without a name is the only one that the trigger can tell of. */
  private boolean only(Mention force) {
    boolean told = false;
    for (Slot slot : trigger.field().slots()) {
      if (slot.mention().type() == EntityType.FORCE && !slot.mention().equals(force)) {
        return false;
      }
      told |= slot.mention().equals(force);
    }
    return told;
  }

  /** Takes the place behind the verb of being somewhere at token {@code verb}. */
  private void place(int verb) {
    boolean stays =
        verb != trigger.at()
            && line.verb(verb) != null
            && line.verb(verb).lexeme().meaning() instanceof Lexeme.Triggers triggers
            && triggers.frame().kind() == ClaimKind.PRESENCE
            && triggers.frame().subject() == Role.FORCE;
    boolean were = line.is(verb - 1, FunctionWord.PAST) && line.isPreposition(verb);
    int end = Math.min(line.size(), verb + REACH);
    for (int i = verb + 1;
        (stays || were) && i < end && i != trigger.at() && !line.isMark(i);
        i++) {
      Mention site = trigger.page().at(line.index(), i);
      if (site != null) {
        boolean in = line.isPreposition(i - 1) || !site.preposition().isEmpty();
        if (in && Fillers.fits(site.type(), Role.ORIGIN)) {
          filling.settle(Role.ORIGIN, site, "where it was");
        }
        return;
      }
    }
  }
}
