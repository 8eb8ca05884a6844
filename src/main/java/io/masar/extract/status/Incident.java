package io.masar.extract.status;

import io.masar.claim.ClaimKind;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.mapping.AttackList;
import io.masar.mapping.FunctionWord;

/**
 * Whether an attack is told of as one that happened, whatever governs what is told of it: "to find
 * those RESPONSIBLE FOR the raids", "THESE strikes will".
 */
final class Incident {

  /** How far before the attack the word may stand. */
  private static final int BEFORE = 2;

  private Incident() {}

  static boolean is(Trigger trigger) {
    boolean noun =
        trigger.kind() == ClaimKind.ATTACK
            && !trigger.finite()
            && !trigger.participle()
            && !trigger.frame().kills();
    if (!noun) {
      return false;
    }
    Line line = trigger.line();
    int at = trigger.at();
    boolean pointed = trigger.reading().article() && line.is(at - 1, FunctionWord.DEMONSTRATIVE);
    for (int i = at - 1; i >= Math.max(trigger.clause().start(), at - BEFORE); i--) {
      boolean next = i == at - 1 || line.isPreposition(at - 1);
      if (next && line.isOneOf(AttackList.INCIDENT, i)) {
        return true;
      }
    }
    return pointed;
  }
}
