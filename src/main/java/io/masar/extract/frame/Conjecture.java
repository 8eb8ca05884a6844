package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.reference.Antecedent;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.MoverList;
import io.masar.mapping.NoMoveList;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;

/** Tells a move that is only weighed, blamed on somebody, tried, sold, or one of ideas. */
final class Conjecture {

  /** How far before the trigger the words may stand that make it one. */
  private static final int NEAR = 6;

  /** How far before it the blame may be told. */
  private static final int BLAMED = 8;

  private final Filling filling;
  private final Circumstances circumstances;
  private final Trigger trigger;
  private final Line line;
  private final int at;

  Conjecture(Filling filling, Circumstances circumstances) {
    this.filling = filling;
    this.circumstances = circumstances;
    this.trigger = filling.trigger();
    this.line = trigger.line();
    this.at = trigger.at();
  }

  /** {@return whether no move of a force is told} */
  boolean holds() {
    boolean moves =
        trigger.kind().roles().contains(Role.FORCE) && trigger.kind() != ClaimKind.PRESENCE;
    if (!moves) {
      return false;
    }
    boolean noun = !trigger.finite() && !trigger.participle();
    return noun && (weighed() || blamed() || follows())
        || tried()
        || sold()
        || idea()
        || new Unmoved(trigger).holds();
  }

  /**
   * Whether it stands in a comparison: "is EASIER THAN to catch them after their arrival", or
   * somebody curbs it.
   */
  private boolean weighed() {
    for (int i = at - 1; i >= Math.max(0, at - NEAR) && !line.isMark(i); i--) {
      if (line.isOneOf(StatusList.EASIER, i) && line.form(i + 1).equals("من")) {
        return true;
      }
    }
    return line.isOneOf(StatusList.CURBING, line.words(Math.max(0, at - 2), at));
  }

  /** Whether somebody is blamed for it, and where it led is not told. */
  private boolean blamed() {
    boolean placed = filling.has(Role.ORIGIN) || filling.has(Role.DESTINATION);
    return !placed
        && circumstances.told(
            StatusList.BLAME, Math.max(trigger.clause().start(), at - BLAMED), at);
  }

  /** Whether it is what could follow from a supposition: "IF they agree, there COULD be". */
  private boolean follows() {
    int first = 0;
    while (first < at && line.isMark(first)) {
      first++;
    }
    return line.is(first, FunctionWord.HYPOTHETICAL)
        && circumstances.told(StatusList.COULD, first + 1, at);
  }

  /** Whether who moves only tried to, as far as is told: "which WAS TRYING to advance to P". */
  private boolean tried() {
    return trigger.kind() != ClaimKind.REDUCTION
        && Among.any(
            trigger.governors(),
            governor -> line.isVerbOf(StatusList.TRIES, governor.action()) && isPast(governor));
  }

  private boolean isPast(Clause.Governor tries) {
    return tries.action().form() == Sense.Form.PERFECT
        || tries.action().form() == Sense.Form.IMPERFECT
            && line.is(tries.at() - 1, FunctionWord.PAST);
  }

  /** Whether gear is told that this sentence or the one before tells the sale of. */
  private boolean sold() {
    if (trigger.kind() != ClaimKind.DEPLOYMENT || !trigger.frame().sender()) {
      return false;
    }
    Mention gear = gear();
    return gear != null
        && (traded(line, Antecedent.noun(line, gear))
            || line.index() > 0
                && traded(
                    trigger.page().lines().get(line.index() - 1), Antecedent.noun(line, gear)));
  }

  /** The gear that is sent. */
  private Mention gear() {
    for (Mention mention : trigger.page().mentions().get(line.index())) {
      boolean sent = mention.from() >= trigger.behind() && mention.to() <= trigger.field().end();
      if (sent
          && mention.type() == EntityType.FORCE
          && line.isOneOf(MoverList.GEAR, Antecedent.noun(line, mention))) {
        return mention;
      }
    }
    return null;
  }

  /** Whether the line tells of a sale and of such gear. */
  private static boolean traded(Line where, String noun) {
    boolean sale = false;
    boolean same = false;
    for (int i = 0; i < where.size(); i++) {
      sale |= where.isOneOf(NoMoveList.SALE, i);
      same |= where.form(i).endsWith(noun);
    }
    return sale && same;
  }

  /** Whether only the ideas of a group came: "F, WITH ITS IDEAS, reached P". */
  private boolean idea() {
    return trigger.kind() == ClaimKind.DEPLOYMENT
        && Among.any(
            trigger.clause().subjects(),
            force -> force.type() == EntityType.FORCE && (brings(force.to()) || quoted(force)));
  }

  private boolean quoted(Mention force) {
    return line.isQuote(force.to()) && brings(force.to() + 1);
  }

  private boolean brings(int i) {
    return line.form(i).startsWith("ب") && line.endsWithOneOf(NoMoveList.IDEAS, i);
  }
}
