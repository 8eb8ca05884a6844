package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Concord;
import io.masar.extract.clause.Deed;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Antecedent;
import io.masar.mapping.AttackList;
import io.masar.mapping.ClauseList;
import io.masar.mapping.Frame;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.time.TimeMention;

/** Tells which part who stands right behind a trigger can play, without a preposition. */
final class Part {

  /** How far behind who attacks what he attacks may stand. */
  private static final int OBJECT = 4;

  /** How far behind who attacks an object of the attack is looked for. */
  private static final int CLAUSE = 12;

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
        && !(role == Role.ATTACKER && isObject(mention))
        && !apartFrom(mention)
        && !fromWhom(mention, role)
        && !cleared(role)
        && !(role == Role.ORIGIN && state.is(mention))
        && !kills(mention)
        && !(subject && concord.rulesOut(mention))
        && Fillers.fits(mention.type(), role);
  }

  /**
   * Whether the force behind a noun that tells what is done to it is its object, since no other one
   * follows: "the targeting of F in P".
   */
  private boolean isObject(Mention mention) {
    boolean may =
        !trigger.finite()
            && mention.type() == EntityType.FORCE
            && mention.from() == trigger.behind() + (line.isQuote(trigger.behind()) ? 1 : 0)
            && trigger.reading().pronoun().isEmpty()
            && line.isVerbOf(AttackList.DONE_TO, trigger.action())
            && !line.isVerbOf(AttackList.BLOW, trigger.action())
            && !line.form(trigger.at()).endsWith("ات")
            && !line.isOneOf(AttackList.AIRCRAFT, Antecedent.noun(line, mention));
    boolean others =
        may
            && line.form(mention.to()).startsWith("و")
            && trigger.page().at(line.index(), mention.to()) == null;
    return may
        && !others
        && Among.none(
            trigger.field().slots(),
            slot ->
                !slot.mention().equals(mention)
                    && !slot.mention().coordinated()
                    && !Words.within(slot.preposition()))
        && !Among.any(mention.to(), Math.min(line.size(), mention.to() + OBJECT), this::aimsAt)
        && !objectFollows(mention.to());
  }

  /**
   * Whether a noun without a preposition stands behind the force before its clause ends: "the
   * targeting by F, ON MONDAY with shells, of A SCHOOL in P".
   */
  private boolean objectFollows(int from) {
    int end = Math.min(line.size(), from + CLAUSE);
    for (int i = from; i < end; ) {
      int next = trigger.page().pastTime(line, i);
      if (next == i && endsClause(i)) {
        return false;
      }
      boolean object = trigger.unread(i) && line.verb(i) == null;
      if (object && !line.has(i, Sense.Direction.class) && !line.isOneOf(ClauseList.ADVERB, i)) {
        return true;
      }
      i = next > i ? next : pastGoverned(i);
    }
    return false;
  }

  /** Whether a mark stands at the token, or a clause begins there: "that", "and", a verb. */
  private boolean endsClause(int i) {
    if (!line.isWord(i)) {
      return !line.isNumber(i);
    }
    boolean known = !line.readings(i).isEmpty();
    boolean and =
        line.form(i).startsWith("و")
            && (!known || Among.any(line.readings(i), Reading::conjunction));
    Sense.Action verb = line.verb(i);
    return and && trigger.page().at(line.index(), i) == null
        || verb != null && verb.finite() && trigger.page().at(line.index(), i) == null
        || line.is(i, FunctionWord.THAT)
        || line.is(i, FunctionWord.RELATIVE)
        || line.is(i, FunctionWord.SUBORDINATOR);
  }

  /** The token behind the word at {@code i} or, where it is a preposition, what it governs. */
  private int pastGoverned(int i) {
    boolean clitic = Among.any(line.readings(i), reading -> !reading.preposition().isEmpty());
    int noun = line.isPreposition(i) ? i + 1 : i;
    TimeMention time = trigger.page().timeAt(line.index(), noun);
    if (time != null) {
      return time.lastTokenExclusive();
    }
    Mention name = trigger.page().at(line.index(), noun);
    int behind = noun;
    if (name != null) {
      behind = name.to();
    } else if (noun > i || clitic) {
      behind = Deed.adjectives(trigger.page(), line, noun);
    }
    while (behind > i && trigger.unread(behind) && belongs(behind, name)) {
      behind++;
    }
    return Math.max(behind, i + 1);
  }

  /** Whether the word describes the noun or name before it, or is a part of the name not known. */
  private boolean belongs(int i, Mention name) {
    return Words.definite(line, i) || name != null && line.readings(i).isEmpty();
  }

  /**
   * Whether "at" and what is struck stand at token {@code i}: "the targeting by F OF civilians".
   */
  private boolean aimsAt(int i) {
    return line.form(i).equals("علي")
        || Among.any(line.readings(i), reading -> reading.preposition().equals("ل"));
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
