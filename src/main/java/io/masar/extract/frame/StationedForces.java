package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Resolver;
import io.masar.mapping.MoverList;
import io.masar.mapping.Need;
import io.masar.mapping.NoMoveList;
import java.util.Set;

/**
 * Tells whose the move of nobody's vehicles and people is by the place they leave: "a column left
 * P", "the last soldier leaves", "the withdrawal from P", where it was told before who is there.
 */
final class StationedForces {

  /** How far behind the trigger those who move may be told. */
  private static final int BEHIND = 3;

  /** How far before it. */
  private static final int BEFORE = 7;

  private final Filling filling;
  private final Trigger trigger;
  private final Line line;
  private final Resolver resolver;

  StationedForces(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.line = trigger.line();
    this.resolver = filling.resolver();
  }

  /** Fills FORCE of a move away from where it was told to be. */
  void fill() {
    replaces();
    boolean leaves =
        trigger.kind() == ClaimKind.WITHDRAWAL || trigger.kind() == ClaimKind.REDEPLOYMENT;
    boolean nobody = filling.namesNobody();
    if (!leaves || filling.has(Role.FORCE) && !nobody) {
      return;
    }
    boolean mover = nobody || mover();
    String force = resolver.stations().forceAt(filling.draft().in(Role.ORIGIN));
    force = force == null && (mover || departs()) ? resolver.stations().leaver() : force;
    if (force != null && resolver.told(force) && (mover || unsaid())) {
      filling.instead(force, "who was told to be there", mover);
    }
  }

  /** "Will take THEIR place": at the place that was told to be left. */
  private void replaces() {
    Set<String> left = resolver.stations().left();
    boolean untold =
        left.size() == 1
            && filling.has(Role.FORCE)
            && !filling.has(Role.DESTINATION)
            && Among.any(
                trigger.frame().needs(),
                need -> need.circumstances().contains(Need.Circumstance.INSTEAD));
    if (untold) {
      left.forEach(p -> filling.draft().fill(Role.DESTINATION, p, "the place of those who leave"));
    }
  }

  /** Whether a place is told that is left: then it goes on with what was told before. */
  private boolean departs() {
    return filling.has(Role.ORIGIN);
  }

  /** Whether a part of a force that nothing names stands as who moves. */
  private boolean mover() {
    int last = Math.min(line.size(), trigger.behind() + BEHIND);
    int i = trigger.behind();
    while (i < last && !part(i) && goesOn(i)) {
      i++;
    }
    return i < last && part(i) || trigger.finite() && before();
  }

  /** Whether the part stands before the verb, as its subject. */
  private boolean before() {
    int first = Math.max(trigger.clause().start(), trigger.at() - BEFORE);
    for (int i = trigger.at() - 1; i >= first; i--) {
      boolean carries = line.isOneOf(NoMoveList.CARRYING, i);
      Mention told = trigger.page().at(line.index(), i);
      if (told != null && told.type() == EntityType.FORCE && told.isNamed()
          || line.verb(i) != null && !carries && !Words.definite(line, i)) {
        return false;
      }
      if (part(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(int i) {
    return !line.isMark(i) && !line.isPreposition(i) && trigger.page().at(line.index(), i) == null;
  }

  private boolean part(int i) {
    Mention told = trigger.page().at(line.index(), i);
    return (told == null || !told.isNamed()) && line.isOneOf(MoverList.NOBODYS, i);
  }

  /** Whether a noun leaves out who moves, and tells of nobody else who could. */
  private boolean unsaid() {
    int behind = trigger.behind();
    boolean definite = trigger.reading().article();
    boolean described = definite && Words.definite(line, behind) || line.form(behind).endsWith("ا");
    behind += described && trigger.page().at(line.index(), behind) == null ? 1 : 0;
    boolean alone = definite || line.form(trigger.at()).endsWith("ا") && behind > trigger.behind();
    return !trigger.finite() && !trigger.participle() && alone && line.isPreposition(behind);
  }
}
