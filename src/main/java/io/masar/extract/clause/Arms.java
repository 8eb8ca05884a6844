package io.masar.extract.clause;

import io.masar.extract.page.Line;
import io.masar.mapping.AttackList;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;

/** What round a trigger tells that it is done by arms, or that arms rest. */
public final class Arms {

  /** How far behind the trigger or its field a weapon may be told. */
  private static final int ARMED = 4;

  /** How far behind the field of the dead the weapon may be told. */
  private static final int KILLED = 6;

  private final Trigger trigger;
  private final Line line;

  public Arms(Trigger trigger) {
    this.trigger = trigger;
    this.line = trigger.line();
  }

  /** {@return whether a weapon is told next to the trigger, or the attack itself} */
  public boolean told() {
    if (trigger.deed() != null && trigger.deed().strikes()) {
      return true;
    }
    boolean dead = trigger.frame().kills();
    int end = Math.max(trigger.behind() + ARMED, trigger.field().end() + (dead ? KILLED : ARMED));
    for (int i = trigger.at() - 2; i < end; i++) {
      if (line.has(i, Sense.Weapon.class) || !dead && warlike(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether who attacks has no name, or positions are struck: "GUNMEN", "two POSTS". */
  private boolean warlike(int i) {
    boolean next = Math.abs(i - trigger.at()) <= 2;
    boolean thing = trigger.finite() && i >= trigger.behind() && i < trigger.behind() + 3;
    return next && trigger.frame().subject() != null && line.isOneOf(AttackList.ASSAILANTS, i)
        || thing && trigger.frame().object() != null && Deed.ofForce(line, i);
  }

  /**
   * {@return whether fire ceases, or what is only meant to be struck is told: "the TARGETED
   * schools"}
   */
  public boolean rest() {
    boolean ceases = !trigger.finite() && line.isOneOf(StatusList.STOPS, trigger.at() - 1);
    return ceases && trigger.frame().genitive().isEmpty()
        || trigger.participle() && trigger.reading().article();
  }
}
