package io.masar.extract.frame;

import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/** Tells whether weapons came down on who stands next to a verb: "A underwent heavy SHELLS". */
final class Shelled {

  /** How far behind the verb its subject may stand: "a POST of F". */
  private static final int NEXT = 3;

  /** How far behind "to" the weapon may stand: "to A NUMBER OF shells". */
  private static final int COUNTED = 4;

  private Shelled() {}

  /** {@return whether a weapon stands behind "to", and what it hits next to the verb} */
  static boolean is(Trigger trigger, Draft draft) {
    boolean own = trigger.finite() || trigger.reading().pronoun().isEmpty();
    return own && hits(trigger, draft) && weapons(trigger);
  }

  private static boolean hits(Trigger trigger, Draft draft) {
    boolean relative = trigger.line().is(trigger.at() - 1, FunctionWord.RELATIVE);
    for (Mention mention : trigger.page().mentions().get(trigger.line().index())) {
      boolean next = mention.to() == trigger.at() || relative && mention.to() == trigger.at() - 1;
      boolean before = next && mention.type() != EntityType.COUNTRY;
      boolean behind =
          mention.from() >= trigger.behind() && mention.from() < trigger.behind() + NEXT;
      if ((before || behind) && draft.in(Role.TARGET).contains(mention.id())) {
        return true;
      }
    }
    return false;
  }

  private static boolean weapons(Trigger trigger) {
    Line line = trigger.line();
    int end = trigger.field().end() + COUNTED;
    for (int i = trigger.behind(); i < end; i++) {
      for (int j = i; to(line, i) && j < i + COUNTED && !line.isMark(j); j++) {
        if (line.has(j, Sense.Weapon.class)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the word itself begins with "to", as that of a weapon or of how many does, and is no
   * attack, which is told for itself.
   */
  private static boolean to(Line line, int i) {
    if (line.has(i, Sense.Action.class) && !line.has(i, Sense.Weapon.class)) {
      return false;
    }
    for (Reading reading : line.readings(i)) {
      if (reading.preposition().equals("ل")) {
        return true;
      }
    }
    return line.form(i).startsWith("ل") && line.readings(i).isEmpty();
  }
}
