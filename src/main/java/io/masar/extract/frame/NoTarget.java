package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Antecedent;
import io.masar.mapping.AttackList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.Lexeme;
import io.masar.mapping.MemberList;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/**
 * Tells what stands where a target would and is none: a sea off which ships were hit, a border that
 * a town lies on, who did it or whom a part of it belongs to.
 */
final class NoTarget {

  /** How far before a coast "off" may stand. */
  private static final int OFF = 3;

  /** How many words may stand between a town and the border that it lies on. */
  private static final int BETWEEN = 4;

  private NoTarget() {}

  /** {@return whether what a preposition stands before is not struck} */
  static boolean behind(Trigger trigger, Mention mention, String preposition, Mention former) {
    Line line = trigger.line();
    return off(line, mention)
        || Words.within(preposition) && (ofSite(trigger, mention) || ofAnother(trigger, mention))
        || owns(trigger, preposition)
        || startsFrom(trigger, mention, preposition)
        || preposition.equals("علي") && former != null && liesOn(former, mention);
  }

  /** {@return whether it is who did it, behind its verb: "the attack that F CARRIED OUT"} */
  static boolean doer(Trigger trigger, Role role, Mention mention) {
    Line line = trigger.line();
    int verb = mention.from() - 1;
    Sense.Action action = role == Role.TARGET && !trigger.finite() ? line.verb(verb) : null;
    return action != null
        && !Fillers.fits(mention.type(), Role.ATTACKER)
        && verb > trigger.at()
        && line.isVerbOf(AttackList.LAUNCHES, action)
        && (line.form(verb).endsWith("ه") || line.form(verb).endsWith("ها"));
  }

  /** {@return whether the raid hit gear of the force: "the raid HIT a tank BELONGING TO F"} */
  static boolean belongs(Trigger trigger, Mention force) {
    if (trigger.finite() || !hits(trigger)) {
      return false;
    }
    return Among.any(
        trigger.behind(),
        Math.max(force.from(), force.head()),
        i -> trigger.line().isOneOf(MemberList.BELONGING, i));
  }

  /** {@return whether only targets are told that an adjective gives a state: "Kenyan TARGETS"} */
  static boolean aims(Line line, Mention mention) {
    return line.isOneOf(AttackList.AIMS_AT, Antecedent.noun(line, mention))
        && mention.to() == mention.head() + 2
        && line.has(mention.to() - 1, Sense.Nisba.class);
  }

  /**
   * {@return whether it is who attacks, behind the noun: "the targeting of THEM by B", or the body
   * that invades a country}
   */
  static boolean attacks(Trigger trigger, Role role, Mention mention) {
    Line line = trigger.line();
    boolean body = !trigger.finite() && mention.type() == EntityType.INSTITUTION;
    return role == Role.TARGET
        && body
        && mention.from() == trigger.behind()
        && (line.isOneOf(NameList.TO_THEM, mention.to())
            || line.isVerbOf(AttackList.INVADES, trigger.action()));
  }

  /** Whether a verb stands before the noun of attack, which is its subject. */
  private static boolean hits(Trigger trigger) {
    Line line = trigger.line();
    return Among.any(
        Math.max(0, trigger.at() - 2),
        trigger.at(),
        i -> line.verb(i) != null && line.isVerbOf(AttackList.TARGETS, line.verb(i)));
  }

  /** Whether it tells where a site lies that something comes from: "FROM the base B IN P". */
  private static boolean ofSite(Trigger trigger, Mention place) {
    Line line = trigger.line();
    Mention site = place.coordinated() ? null : nextBefore(trigger, place);
    return site != null
        && (site.type() == EntityType.BASE || site.type() == EntityType.PLACE)
        && (site.preposition().equals("من") || line.form(site.from() - 1).equals("من"));
  }

  private static Mention nextBefore(Trigger trigger, Mention place) {
    int before = place.from() - (place.preposition().isEmpty() ? 2 : 1);
    return trigger.page().at(trigger.line().index(), before);
  }

  /**
   * Whether another attack stands between, of which a clause tells: "raids on those WHO struck".
   */
  private static boolean ofAnother(Trigger trigger, Mention place) {
    Line line = trigger.line();
    boolean relative = false;
    for (int i = trigger.behind(); !trigger.finite() && i < place.from(); i++) {
      relative |= line.is(i, FunctionWord.RELATIVE);
      if (relative
          && !line.is(i - 1, FunctionWord.RELATIVE)
          && Among.any(line.readings(i), NoTarget::isAttack)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAttack(Reading reading) {
    return reading.isVerbalNoun()
        && !reading.article()
        && reading.sense() instanceof Sense.Action action
        && action.lexeme().meaning() instanceof Lexeme.Triggers triggers
        && triggers.frame().kind() == ClaimKind.ATTACK;
  }

  /** Whether the attack only began there: "STARTING FROM its stronghold in P". */
  private static boolean startsFrom(Trigger trigger, Mention place, String preposition) {
    return Words.within(preposition)
        && trigger.line().hasOneOf(AttackList.STARTING, trigger.behind(), place.from());
  }

  /** Whether something lay off the coast: "OFF THE COAST of P". */
  private static boolean off(Line line, Mention place) {
    return place.type() == EntityType.PLACE
        && line.hasOneOf(AttackList.OFF_COAST, Math.max(0, place.from() - OFF), place.from());
  }

  /** Whether the verb has struck its pronoun already, and "of F" tells whose the attackers are. */
  private static boolean owns(Trigger trigger, String preposition) {
    return preposition.equals("ل") && trigger.finite() && !trigger.reading().pronoun().isEmpty();
  }

  private static boolean liesOn(Mention town, Mention border) {
    boolean site = town.type() == EntityType.PLACE || town.type() == EntityType.BASE;
    return site && Kind.BORDER.is(border.kind()) && border.from() - town.to() <= BETWEEN;
  }
}
