package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Deed;
import io.masar.extract.clause.Slot;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.mapping.AttackList;
import io.masar.mapping.FunctionWord;

/** Tells which mentions to the right of an attack attacked or underwent it. */
final class BehindAttack {

  /** How many adjectives may stand between an attack and "that". */
  private static final int ADJECTIVES = 4;

  /** How far behind the verb of undergoing its subject may stand. */
  private static final int UNDERWENT = 7;

  private final Filling filling;
  private final Trigger trigger;
  private final boolean isAttack;

  BehindAttack(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.isAttack = trigger.frame().kind() == ClaimKind.ATTACK;
  }

  /** Fills in who underwent it: "the attack that F was exposed to". */
  void underwent() {
    Line line = trigger.line();
    int verb = trigger.behind();
    while (verb < trigger.behind() + ADJECTIVES && !line.is(verb, FunctionWord.RELATIVE)) {
      verb++;
    }
    boolean told =
        isAttack
            && !trigger.finite()
            && !filling.has(Role.TARGET)
            && line.verb(++verb) != null
            && Witness.undergoes(line, line.verb(verb));
    for (int i = verb + 1; told && i < verb + UNDERWENT; i++) {
      Mention mention = trigger.page().at(line.index(), i);
      if (mention != null && Fillers.fits(mention.type(), Role.TARGET)) {
        filling.take(Role.TARGET, mention, "underwent it");
        return;
      }
    }
  }

  /**
   * {@return whether ل is by whom, behind a noun of attack that names nobody yet: "a raid of the
   * coalition"}
   */
  boolean of(Slot slot) {
    return isAttack
        && !trigger.finite()
        && slot.preposition().equals("ل")
        && slot.mention().type() == EntityType.FORCE
        && !filling.has(Role.ATTACKER)
        && trigger.reading().pronoun().isEmpty()
        && trigger.field().slots().indexOf(slot) == 0
        && !governedBefore(slot.mention().from())
        && !dealt()
        && new NationalBodies(trigger.page().mapping().gazetteer())
                .countryIn(trigger.line(), trigger.behind(), slot.mention().from())
            == null;
  }

  /** {@return whether the preposition only tells where the attack was, as "in" does} */
  boolean near(String preposition) {
    return isAttack && trigger.line().isOneOf(AttackList.WHERE_ATTACKED, preposition);
  }

  /** {@return whether who attacks stands behind the verb or its noun: "shelled by F"} */
  boolean by(Slot slot) {
    Line line = trigger.line();
    int from = slot.mention().from();
    if (!isAttack
        || filling.has(Role.ATTACKER)
        || !Fillers.fits(slot.mention().type(), Role.ATTACKER)) {
      return false;
    }
    boolean force =
        slot.mention().type() == EntityType.FORCE
            && line.form(from - 1).equals("من")
            && !trigger.finite()
            && trigger.field().slots().indexOf(slot) == 0
            && !governedBefore(from - 1)
            && !line.is(from - 2, FunctionWord.PARTITIVE);
    return force
        || slot.mention().clitic().isEmpty() && Deed.withWeapon(line, from - 1)
        || line.function(from - 2, FunctionWord.BY) == 2
        || line.function(from - 1, FunctionWord.BY) == 1;
  }

  /** {@return whether a thing struck that has no name lies there: "on the houses IN P"} */
  boolean thingIn(Slot slot) {
    boolean site =
        slot.mention().type() == EntityType.PLACE || slot.mention().type() == EntityType.BASE;
    boolean in = slot.preposition().equals("في") || slot.preposition().equals("ب");
    if (!isAttack || !site || !in || filling.has(Role.TARGET)) {
      return false;
    }
    for (int i = trigger.behind(); i < slot.mention().from() - 1; i++) {
      String preposition = trigger.line().preposition(i);
      if (trigger.frame().prepositions().get(preposition) == Role.TARGET && trigger.unread(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the blow is dealt to whom "to" tells of. */
  private boolean dealt() {
    return Among.any(
        trigger.governors(),
        governor -> trigger.line().isVerbOf(AttackList.DEALS, governor.action()));
  }

  private boolean governedBefore(int end) {
    for (int i = trigger.behind(); i < end; i++) {
      if (trigger.line().isPreposition(i)) {
        return true;
      }
    }
    return false;
  }
}
