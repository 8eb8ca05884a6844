package io.masar.extract.frame;

import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Slot;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Words;
import io.masar.mapping.MoverList;

/**
 * Tells who moves behind a noun that adjectives part from it, and what they leave where "of" stands
 * before that: "a sudden exit OF F from P", "the leaving by F OF P".
 */
final class MoverOf {

  /** How many adjectives may stand between. */
  private static final int ADJECTIVES = 2;

  private final Filling filling;
  private final Trigger trigger;

  MoverOf(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
  }

  /** {@return whether the force behind "of" is who moves} */
  boolean of(Slot slot) {
    int end = slot.mention().from();
    return slot.preposition().equals("ل")
        && slot.mention().type() == EntityType.FORCE
        && isNoun()
        && !filling.has(Role.FORCE)
        && end <= trigger.behind() + ADJECTIVES
        && adjectives(end);
  }

  /** {@return what "of" makes of it, or {@code null}} */
  Role role(Slot slot) {
    return of(slot) ? Role.FORCE : left(slot) ? Role.ORIGIN : null;
  }

  /** Whether it is the place that who was told before it leaves. */
  private boolean left(Slot slot) {
    EntityType type = slot.mention().type();
    return slot.preposition().equals("ل")
        && type != EntityType.FORCE
        && Fillers.fits(type, Role.ORIGIN)
        && !trigger.finite()
        && !trigger.participle()
        && trigger.frame().object() == Role.ORIGIN
        && !filling.has(Role.ORIGIN)
        && (filling.has(Role.FORCE) || !trigger.reading().pronoun().isEmpty());
  }

  /** Whether the trigger is a bare noun of a move. */
  private boolean isNoun() {
    return !trigger.finite()
        && !trigger.participle()
        && trigger.kind().roles().get(0) == Role.FORCE
        && trigger.frame().genitive().contains(Role.FORCE)
        && trigger.reading().pronoun().isEmpty();
  }

  /** Whether only adjectives stand between: what is moved with an object might be that. */
  private boolean adjectives(int end) {
    boolean object = trigger.frame().object() != null;
    boolean definite = Words.definite(trigger.line(), trigger.at());
    for (int i = trigger.behind(); i < end; i++) {
      boolean manner = trigger.line().isOneOf(MoverList.MANNER_OF_MOVE, i);
      boolean agrees = Words.definite(trigger.line(), i) == definite;
      if (!agrees || !manner && (object || !trigger.unread(i))) {
        return false;
      }
    }
    return true;
  }
}
