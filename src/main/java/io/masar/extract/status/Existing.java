package io.masar.extract.status;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Status;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.AgreementList;
import io.masar.mapping.StatusList;
import java.util.List;

/** Whether an attack or pact is there, whatever is told of its end. */
final class Existing {

  private Existing() {}

  /**
   * {@return whether somebody wants an attack to end, which then is there: "CALLED for an END to"}
   */
  static boolean isToEnd(Trigger trigger) {
    List<Clause.Governor> governors = trigger.governors();
    if (trigger.kind() == ClaimKind.ATTACK
        && !trigger.finite()
        && trigger.line().isOneOf(StatusList.HALT, trigger.at() - 1)) {
      return Among.any(governors, g -> ahead(StatusReader.status(g.action().lexeme().meaning())));
    }
    return trigger.kind() == ClaimKind.ATTACK
        && governors.size() > 1
        && !governors.get(0).action().finite()
        && trigger.line().isVerbOf(StatusList.HALTS, governors.get(0).action())
        && Among.any(
            governors,
            governor ->
                StatusReader.status(governor.action().lexeme().meaning()) == Status.DEMANDED);
  }

  private static boolean ahead(Status status) {
    return status == Status.PLANNED || status == Status.DEMANDED;
  }

  /**
   * {@return whether an attack or pact is told of as one that is there, which is only shown,
   * discussed or brought to an end: "halted ITS ATTACK", "the file of THE ATTACK"}
   */
  static boolean is(Trigger trigger, Clause.Governor governor) {
    boolean tied = !governor.action().lexeme().takes().isEmpty();
    boolean thing = trigger.kind() == ClaimKind.ATTACK || trigger.kind() == ClaimKind.AGREEMENT;
    Mention behind = trigger.page().at(trigger.line().index(), trigger.behind());
    boolean known =
        trigger.reading().article()
            || !trigger.reading().pronoun().isEmpty()
            || behind != null && behind.preposition().isEmpty()
            || Words.definite(trigger.line(), trigger.behind());
    return thing
        && tied
        && (known && isThing(trigger)
            || trigger.line().isVerbOf(StatusList.HALTS, governor.action()));
  }

  /** Whether it is a noun without a verb: "an attack", but not "attacking" or "agreeing". */
  private static boolean isThing(Trigger trigger) {
    return trigger.line().form(trigger.at()).contains(trigger.action().lexeme().folded())
        && !trigger.line().isVerbOf(AgreementList.AGREES, trigger.action());
  }

  /**
   * {@return whether a force does it that the verb before has as its object: "he FOLLOWED the march
   * of F"}
   */
  static boolean watched(Trigger trigger, Clause.Governor governor) {
    return !trigger.finite()
        && trigger.reading().pronoun().isEmpty()
        && trigger.line().isVerbOf(StatusList.FOLLOWS, governor.action())
        && trigger.field().slots().stream()
            .limit(1)
            .anyMatch(s -> s.mention().from() == trigger.behind() && !s.mention().isOwned())
        && trigger.clause().subjects().stream()
            .noneMatch(
                m ->
                    m.type() == EntityType.FORCE
                        && m.from() > governor.at()
                        && m.to() <= trigger.at());
  }
}
