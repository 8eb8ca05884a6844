package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.extract.clause.Slot;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.extract.status.StatusReader;
import io.masar.mapping.ClauseList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.NoMoveList;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;
import java.time.LocalDate;

/** Tells a move that got nowhere, that nobody made, or that something else makes than a force. */
final class Unmoved {

  /** How far before a column on its way its destruction may be told. */
  private static final int DESTROYED = 12;

  /** How far before "that" it may be told that nobody expected it. */
  private static final int UNEXPECTED = 5;

  private final Trigger trigger;
  private final Line line;
  private final int at;

  Unmoved(Trigger trigger) {
    this.trigger = trigger;
    this.line = trigger.line();
    this.at = trigger.at();
  }

  /** {@return whether no force got anywhere} */
  boolean holds() {
    return trigger.kind() == ClaimKind.DEPLOYMENT
            && (trigger.frame().lasting() && (halted() || handsIn()) || destroyed() || supplied())
        || trigger.finite() && always()
        || unexpected()
        || carries();
  }

  /** Whether an advance is told to have come to a halt: "STOPPED its advance on P". */
  private boolean halted() {
    return !trigger.finite()
        && Among.any(
            trigger.governors(),
            governor -> {
              Sense.Action action = governor.action();
              boolean told =
                  !governor.reading().future() && !Words.negates(line, governor.at() - 1);
              boolean itself = action.finite() || line.isVerbOf(NoMoveList.STALLS, action);
              return told
                  && itself
                  && (line.isVerbOf(StatusList.HALTS, action)
                      || line.isVerbOf(NoMoveList.STALLS, action));
            });
  }

  /** Whether what was on its way was destroyed: "DESTROYED a column that was heading for P". */
  private boolean destroyed() {
    boolean was =
        trigger.participle()
            || trigger.finite() && line.is(at - 1, FunctionWord.PAST)
            || trigger.upon() != null;
    for (int i = at - 1; was && i >= Math.max(0, at - DESTROYED) && !line.isMark(i); i--) {
      boolean another = line.is(i, FunctionWord.PAST) && namedBetween(i);
      if (another || line.is(i, FunctionWord.SUBORDINATOR)) {
        return false;
      }
      if (line.isOneOf(NoMoveList.DESTROYS, i) && trigger.page().at(line.index(), i) == null) {
        return true;
      }
    }
    return false;
  }

  /** Whether who was on its way is named behind "was": "while A COLUMN was heading for P". */
  private boolean namedBetween(int was) {
    return Among.any(was + 1, at, i -> trigger.page().at(line.index(), i) != null);
  }

  /** Whether only arms or goods come to a force: "the arrival of ROCKETS to F". */
  private boolean supplied() {
    return !trigger.finite()
        && line.isOneOf(NoMoveList.SUPPLIES, trigger.behind())
        && trigger.page().at(line.index(), trigger.behind()) == null
        && Among.any(trigger.field().slots(), Unmoved::isReceiver);
  }

  private static boolean isReceiver(Slot slot) {
    return slot.preposition().equals("ل") && slot.mention().type() == EntityType.FORCE;
  }

  /** Whether a force that "comes forward" only hands something in: "WITH A REQUEST". */
  private boolean handsIn() {
    Mention subject = trigger.page().at(line.index(), trigger.behind());
    int behind = subject == null ? trigger.behind() : subject.to();
    return line.form(behind).startsWith("ب") && line.endsWithOneOf(NoMoveList.PAPERS, behind);
  }

  /** Whether it is told of any time: "WHEN the army enters a village", and of none to come. */
  private boolean always() {
    return trigger.action().form() == Sense.Form.IMPERFECT
        && !trigger.reading().future()
        && line.isOneOf(NoMoveList.WHENEVER, at - 1)
        && !datedAhead()
        && !Among.any(
            0,
            line.size(),
            i ->
                line.is(i, FunctionWord.FUTURE)
                    || Among.any(line.readings(i), reading -> reading.future()));
  }

  /** Whether a day to come is told behind it: "when F leaves P NEXT MONTH". */
  private boolean datedAhead() {
    LocalDate day = trigger.page().article().publishedOn();
    return Among.any(
        trigger.field().times(),
        time ->
            time.isPlaced()
                && time.interval().from() != null
                && (day == null || time.interval().from().isAfter(day)));
  }

  /** Whether it is told that nobody thought of it: "it was NOT EXPECTED that F would move". */
  private boolean unexpected() {
    int that = trigger.clause().start() - 1;
    boolean verb = trigger.action().form() == Sense.Form.IMPERFECT || that == at - 1;
    boolean subjunctive =
        verb && that > 1 && line.form(that).endsWith("ان") && line.is(that, FunctionWord.THAT);
    for (int i = that - 1; subjunctive && i >= Math.max(1, that - UNEXPECTED); i--) {
      boolean expected =
          line.isOneOf(StatusList.EXPECTED, i) || line.isOneOf(StatusList.POSSIBLE, i);
      if (expected && (wasNot(i - 1) || wasNot(i - 2))) {
        return true;
      }
      if (expected && line.hasOneOf(StatusList.IS_NOT, Math.max(0, i - 2), i)) {
        return StatusReader.read(trigger).status() != Status.DENIED;
      }
    }
    return false;
  }

  private boolean wasNot(int i) {
    return line.form(i).endsWith("كن") && Words.negates(line, i - 1);
  }

  /** Whether who stands behind the verb moves something else: "F moved THE BODIES OF the dead". */
  private boolean carries() {
    Mention force =
        trigger.frame().object() == Role.FORCE
            ? trigger.page().at(line.index(), trigger.behind())
            : null;
    int behind = force == null ? 0 : force.to();
    return force != null
        && force.type() == EntityType.FORCE
        && trigger.unread(behind)
        && !line.isOneOf(ClauseList.ADVERB, behind)
        && !line.form(behind).endsWith("ا")
        && !Words.definite(line, behind)
        && Words.definite(line, behind + 1)
        && trigger.page().at(line.index(), behind + 1) == null;
  }
}
