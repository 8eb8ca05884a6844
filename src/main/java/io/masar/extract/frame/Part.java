package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Concord;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.Frame;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/** Tells which part who stands right behind a trigger can play, without a preposition. */
final class Part {

  private final Trigger trigger;
  private final Frame frame;
  private final Line line;
  private final Concord concord;
  private final LeavingState state;

  Part(Trigger trigger) {
    this.trigger = trigger;
    this.frame = trigger.frame();
    this.line = trigger.line();
    this.concord = new Concord(trigger);
    this.state = new LeavingState(trigger);
  }

  /**
   * {@return whether the mention can play the role: positions of a force do not attack, and who
   * acts agrees with the verb}
   */
  boolean plays(Mention mention, Role role) {
    Reading head = line.reading(mention.from(), Sense.Head.class);
    boolean position =
        role == Role.ATTACKER
            && head != null
            && head.sense() instanceof Sense.Head noun
            && Kind.POSITIONS.is(noun.noun().kind());
    boolean subject = role == frame.subject() && role != frame.object();
    return !position
        && !apartFrom(mention)
        && !fromWhom(mention, role)
        && !cleared(role)
        && !(role == Role.ORIGIN && state.is(mention))
        && !kills(mention)
        && !(subject && concord.rulesOut(mention))
        && Fillers.fits(mention.type(), role);
  }

  /**
   * Whether a state stands farther behind a noun of attack, which has it as its genitive only next
   * to it: "the raid on the mosque in A, C".
   */
  private boolean apartFrom(Mention mention) {
    return frame.kind() == ClaimKind.ATTACK
        && !trigger.finite()
        && mention.type() == EntityType.COUNTRY
        && mention.from() > trigger.behind()
        && line.verb(mention.from() - 1) == null;
  }

  /** Whether things are taken from who stands there: "the withdrawal of ALL WEAPONS FROM F". */
  private boolean fromWhom(Mention mention, Role role) {
    return role == Role.FORCE
        && !trigger.finite()
        && line.form(mention.from() - 1).equals("من")
        && Among.any(
            trigger.behind(),
            mention.from() - 1,
            i ->
                trigger.unread(i)
                    && Words.definite(line, i)
                    && !line.is(i, FunctionWord.PARTITIVE));
  }

  /** Whether who stands behind a verb that is active or passive acts: "the army killed". */
  private boolean kills(Mention mention) {
    return trigger.finite()
        && frame.kills()
        && mention.quantity() == null
        && !line.has(mention.from(), Sense.People.class)
        && Among.any(mention.head(), mention.to(), i -> Words.definite(line, i));
  }

  /** Whether the noun has its place by a pronoun, and no genitive: "after ITS evacuation". */
  private boolean cleared(Role role) {
    return role == Role.FORCE
        && !trigger.finite()
        && frame.object() == Role.ORIGIN
        && !trigger.reading().pronoun().isEmpty();
  }
}
