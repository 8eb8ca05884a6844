package io.masar.extract.status;

import io.masar.claim.ClaimKind;
import io.masar.claim.Status;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.mapping.AttackList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;

/**
 * Whether an attack is told of as one that happened: whatever governs what is told of it, as in "to
 * find those RESPONSIBLE FOR the raids", or whatever is demanded, as in "of THESE strikes".
 */
final class Incident {

  /** How far before the attack the word may stand. */
  private static final int BEFORE = 2;

  private Incident() {}

  /** {@return whether it is only handled, as by who investigates or judges it} */
  static boolean is(Trigger trigger) {
    if (!isNoun(trigger)) {
      return false;
    }
    Line line = trigger.line();
    int at = trigger.at();
    for (int i = at - 1; i >= Math.max(trigger.clause().start(), at - BEFORE); i--) {
      boolean next = i == at - 1 || line.isPreposition(at - 1);
      if (next && line.isOneOf(AttackList.INCIDENT, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether it is pointed at or had victims, and {@code governor} only demands something
   * of it, or tells what it will be: that makes it none to come}
   */
  static boolean keeps(Trigger trigger, Clause.Governor governor) {
    Sense.Action action = governor.action();
    return isPointed(trigger)
        && (StatusReader.status(action.lexeme().meaning()) == Status.DEMANDED
            || trigger.line().isVerbOf(StatusList.COPULA, action));
  }

  private static boolean isPointed(Trigger trigger) {
    Line line = trigger.line();
    boolean pointed =
        trigger.reading().article() && line.is(trigger.at() - 1, FunctionWord.DEMONSTRATIVE);
    return isNoun(trigger) && (pointed || line.isOneOf(AttackList.VICTIMS, trigger.at() - 1));
  }

  private static boolean isNoun(Trigger trigger) {
    return trigger.kind() == ClaimKind.ATTACK
        && !trigger.finite()
        && !trigger.participle()
        && !trigger.frame().kills();
  }
}
