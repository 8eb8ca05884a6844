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
import io.masar.extract.page.Words;
import io.masar.mapping.AttackList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;
import io.masar.time.TimeMention;

/** Tells which mentions to the right of an attack attacked or underwent it. */
final class BehindAttack {

  /** How many adjectives may stand between an attack and "that". */
  private static final int ADJECTIVES = 4;

  /** How far behind the verb of undergoing its subject may stand. */
  private static final int UNDERWENT = 7;

  /** How many words may be joined to who is struck. */
  private static final int JOINED = 8;

  /** How far before an attack the verb may stand that tells whose it was. */
  private static final int CREDITED = 5;

  /** How far behind the field of a weapon that fell it may be told who fired it. */
  private static final int FIRED = 4;

  private final Filling filling;
  private final Trigger trigger;
  private final Line line;
  private final boolean isAttack;

  BehindAttack(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.line = trigger.line();
    this.isAttack = trigger.frame().kind() == ClaimKind.ATTACK;
  }

  /** Fills in who underwent it: "the attack that F was exposed to". */
  void underwent() {
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
   * {@return whether who stands behind a verb or verbal noun of attack undergoes it: "F was
   * targeted with a bomb", "the stores of F were destroyed", "the targeting of F in P"}
   */
  boolean struck(Mention mention) {
    if (!isAttack || trigger.frame().object() != Role.TARGET || trigger.frame().subject() == null) {
      return false;
    }
    return trigger.finite()
        ? line.isOneOf(AttackList.STRUCK_SITE, mention.from() - 1) || passive(mention)
        : targeting(mention) && (parts(mention) || ends(joined(mention.to())) && alone(mention));
  }

  /** Whether patrols or posts are told, whoever they are of, which are struck: "the PATROLS of". */
  private boolean parts(Mention mention) {
    int head = mention.head();
    return head == trigger.behind()
        && Words.definite(line, head)
        && line.endsWithOneOf(AttackList.STRUCK_PART, head);
  }

  /** Whether only a weapon follows, and nothing that is struck: "F was targeted with a bomb in". */
  private boolean passive(Mention mention) {
    int i = Deed.instrument(trigger.page(), line, mention.to());
    boolean armed = i > mention.to() && trigger.reading().pronoun().isEmpty();
    return armed
        && line.isVerbOf(AttackList.TARGETS, trigger.action())
        && trigger.deed() == null
        && trigger.reading().pronoun().isEmpty()
        && ends(i)
        && alone(mention);
  }

  /**
   * Whether the noun is of a verb that takes an object, as "targeting" is and "raid" is not, and
   * such a force or place as no words strike: "attacking America" may be a speech.
   */
  private boolean targeting(Mention mention) {
    return trigger.reading().pronoun().isEmpty()
        && mention.type() != EntityType.COUNTRY
        && line.isVerbOf(AttackList.TARGETS, trigger.action());
  }

  /**
   * Whether nothing follows that could be struck: the clause ends, or goes on with when and where.
   */
  private boolean ends(int i) {
    if (line.isOneOf(NameList.TO_THEM, i)) {
      return false;
    }
    TimeMention time = trigger.page().timeAt(line.index(), i);
    int next = time == null ? i : Math.max(i + 1, time.lastTokenExclusive());
    return next >= line.size() || line.isMark(next) || where(line.preposition(next));
  }

  /**
   * The token behind what "and" joins to who is struck: "the targeting of F AND WHO IS WITH IT".
   */
  private int joined(int from) {
    int i = from;
    boolean more = own(i) || goesOn(i);
    while (more && i < from + JOINED && !line.isMark(i) && !where(preposition(i))) {
      more = !own(i) || line.isPreposition(i + 1) || goesOn(i + 1);
      i++;
    }
    return i;
  }

  /** Whether the word ties to who is struck whom it tells: "who is WITH IT", "loyal TO IT". */
  private boolean own(int i) {
    return Among.any(
        line.readings(i), r -> !r.pronoun().isEmpty() && r.sense() instanceof Sense.Function);
  }

  private String preposition(int i) {
    return line.preposition(i).isEmpty() && trigger.page().at(line.index(), i) != null
        ? trigger.page().at(line.index(), i).preposition()
        : line.preposition(i);
  }

  private boolean goesOn(int i) {
    return Among.any(
        line.readings(i),
        r -> r.conjunction() && !(r.sense() instanceof Sense.Action a && a.finite()));
  }

  /** Whether no other mention is attacked: all that follow only tell where. */
  private boolean alone(Mention mention) {
    return trigger.field().slots().stream()
        .filter(slot -> slot.mention().from() >= mention.to() && !slot.mention().coordinated())
        .allMatch(
            slot ->
                where(slot.preposition())
                    || trigger.frame().prepositions().get(slot.preposition()) == null
                        && !slot.preposition().isEmpty());
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
        && Deed.adjectives(trigger.page(), line, trigger.behind() - 1) >= slot.mention().from()
        && !dealt()
        && new NationalBodies(trigger.page().mapping().gazetteer())
                .countryIn(trigger.line(), trigger.behind(), slot.mention().from())
            == null;
  }

  /** Whether the preposition only tells where who is struck is: "in", "near". */
  private boolean where(String preposition) {
    return Words.within(preposition) || near(preposition);
  }

  /** {@return whether the preposition only tells where the attack was, as "near" does} */
  boolean near(String preposition) {
    return isAttack && trigger.line().isOneOf(AttackList.WHERE_ATTACKED, preposition);
  }

  /** {@return whether who attacks stands behind the verb or its noun: "shelled by F"} */
  boolean by(Slot slot) {
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

  /** Fills in who fired what fell: "a rocket fell on P THAT F FIRED". */
  void fired() {
    Role subject = trigger.frame().subject();
    boolean falls =
        isAttack && (subject == null || subject == Role.TARGET) && !trigger.frame().kills();
    int end = Math.min(line.size(), trigger.field().end() + FIRED);
    for (int i = trigger.behind(); falls && !filling.has(Role.ATTACKER) && i < end; i++) {
      Mention who =
          line.isOneOf(AttackList.FIRED_BY, i) ? trigger.page().at(line.index(), i + 1) : null;
      if (who != null && who.clitic().isEmpty() && Fillers.fits(who.type(), Role.ATTACKER)) {
        filling.take(Role.ATTACKER, who, "who fired it");
      }
    }
  }

  /** {@return whether who made the attack stands behind "to": "the raid was ATTRIBUTED to F"} */
  boolean credited(Slot slot) {
    return isAttack
        && !trigger.finite()
        && slot.preposition().equals("الي")
        && !filling.has(Role.ATTACKER)
        && Fillers.fits(slot.mention().type(), Role.ATTACKER)
        && line.hasOneOf(AttackList.CREDITS, trigger.at() - CREDITED, slot.mention().from());
  }

  /** {@return whether the mention only tells where a target lies: "P, LYING ON the border"} */
  boolean lies(Mention mention) {
    int before = mention.from() - 2;
    return isAttack && (line.is(before, FunctionWord.LYING) || Kind.SEA.is(mention.kind()));
  }

  /** {@return whether a thing struck that has no name lies there: "on the houses IN P"} */
  boolean thingIn(Slot slot) {
    boolean site =
        slot.mention().type() == EntityType.PLACE || slot.mention().type() == EntityType.BASE;
    boolean in = Words.within(slot.preposition());
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
