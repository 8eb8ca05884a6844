package io.masar.extract.frame;

import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.ClauseList;

/** Tells of a place that is emptied whom it is emptied of: "the clearing of B FROM THE FORCES". */
final class Emptied {

  private final Filling filling;
  private final Trigger trigger;
  private final Line line;

  Emptied(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.line = trigger.line();
  }

  /** {@return whether a place is emptied of the force behind "from"} */
  boolean of(Mention force) {
    return trigger.frame().genitive().indexOf(Role.ORIGIN) == 0
        && force.type() == EntityType.FORCE
        && (filling.has(Role.ORIGIN) || ownPlace() || site() != null);
  }

  /** Gives the force its role, and the place where that stands before the verb. */
  void fill(Mention force) {
    filling.take(Role.FORCE, force, "of whom it is emptied");
    Mention site = filling.has(Role.ORIGIN) ? null : site();
    if (site != null) {
      filling.take(Role.ORIGIN, site, "what is emptied");
    }
  }

  /** Whether what is emptied is a pronoun or a definite noun that was not read. */
  private boolean ownPlace() {
    return !trigger.reading().pronoun().isEmpty()
        || trigger.unread(trigger.behind()) && Words.definite(line, trigger.behind());
  }

  /** The place before its verb: "the camp had been emptied of F". */
  private Mention site() {
    int before = trigger.at() - 1;
    while (line.isOneOf(ClauseList.VERBAL_PARTICLE, before)) {
      before--;
    }
    Mention site = trigger.page().at(line.index(), before);
    boolean subject =
        site != null
            && Fillers.fits(site.type(), Role.ORIGIN)
            && site.type() != EntityType.COUNTRY
            && trigger.finite()
            && trigger.reading().pronoun().isEmpty()
            && trigger.clause().free(site);
    return subject ? site : null;
  }
}
