package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Deed;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.AttackList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.MemberList;
import io.masar.mapping.MoverList;
import io.masar.mapping.Sense;
import io.masar.time.TimeMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells whose the things are that stand behind a verb of attack without a name: "a drone struck a
 * post OF F", "the planes OF F shelled P".
 */
final class Belongings {

  /** How far behind the verb things are looked for. */
  private static final int REACH = 14;

  private final Filling filling;
  private final Trigger trigger;
  private final Line line;
  private final List<Mention> owners = new ArrayList<>();
  private Mention subject;
  private Mention object;
  private boolean thing;

  Belongings(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.line = trigger.line();
  }

  void fill() {
    boolean strikes =
        trigger.kind() == ClaimKind.ATTACK
            && trigger.finite()
            && trigger.frame().object() == Role.TARGET
            && trigger.frame().subject() != null;
    if (!strikes) {
      return;
    }
    walk();
    if (owners.isEmpty()) {
      return;
    }
    Mention first = owners.get(0);
    if (object != null) {
      boolean acts = subject == null && trigger.deed() == null && !acted();
      settle(acts ? Role.ATTACKER : Role.TARGET, first);
    } else if (owners.size() > 1
        && subject == null
        && trigger.deed() == null
        && !first.coordinated()
        && !several(first, owners.get(1))) {
      settle(Role.ATTACKER, first);
      owners.subList(1, owners.size()).forEach(owner -> settle(Role.TARGET, owner));
    } else if (!onto()) {
      owners.forEach(owner -> settle(Role.TARGET, owner));
    }
  }

  /** Whether who strikes stands right before the verb: "G shelled a post of F in P". */
  private boolean acted() {
    Mention before = trigger.page().at(line.index(), trigger.at() - 1);
    return before != null
        && Fillers.fits(before.type(), Role.ATTACKER)
        && trigger.clause().free(before);
  }

  /** Whether two things are struck, each of another owner: "a store of F and one OF G". */
  private boolean several(Mention first, Mention second) {
    return Among.any(first.to(), second.from(), i -> line.form(i).startsWith("و"));
  }

  private void settle(Role role, Mention owner) {
    filling.settle(role, owner, "whose the thing is");
  }

  /** Reads on until something stands that is no thing, no owner and no subject. */
  private void walk() {
    int i = trigger.behind();
    int end = Math.min(line.size(), i + REACH);
    while (i < end) {
      int next = step(i);
      if (next <= i) {
        return;
      }
      i = next;
    }
  }

  /** {@return the token to go on at, or -1 where the things end} */
  private int step(int i) {
    if (trigger.deed() != null && trigger.deed().from() == i) {
      return trigger.deed().to();
    }
    TimeMention time = trigger.page().timeAt(line.index(), i);
    if (time != null) {
      return Math.max(i + 1, time.lastTokenExclusive());
    }
    Mention mention = trigger.page().at(line.index(), i);
    if (mention != null) {
      return mention(mention) ? mention.to() : -1;
    }
    int armed = Deed.instrument(trigger.page(), line, i);
    if (armed > i) {
      thing = false;
      return armed;
    }
    boolean commas = trigger.deed() != null && !thing && Words.comma(line, i);
    if (line.isQuote(i) || commas) {
      return i + 1;
    }
    Mention aboard = line.isOneOf(MoverList.TRANSPORTS, i) ? Struck.aboard(trigger, i) : null;
    if (aboard != null && thing) {
      owners.add(aboard);
      return -1;
    }
    boolean inForce =
        line.form(i).equals("في") && thing && line.isOneOf(AttackList.STRUCK_PERSON, i - 1);
    boolean ends = ends(i) && !inForce;
    thing |= !ends && line.isWord(i);
    return ends ? -1 : i + 1;
  }

  /** {@return whether what follows the mention may still tell of things} */
  private boolean mention(Mention mention) {
    boolean positions =
        Kind.POSITIONS.is(mention.kind()) && !mention.isNamed() && mention.pronoun().isEmpty();
    boolean gear = !mention.isNamed() && mention.pronoun().isEmpty() && subject != null;
    boolean thingStruck = gear || positions && toOwner(mention);
    if (thingStruck && mention.preposition().isEmpty()) {
      thing = true;
      return true;
    }
    boolean joined = mention.coordinated() && !owners.isEmpty() && !thing;
    boolean owner =
        mention.type() == EntityType.FORCE
            && mention.isNamed()
            && (mention.preposition().equals("ل") && thing || joined || ofPerson(mention));
    boolean direct = mention.preposition().isEmpty();
    boolean fits = Fillers.fits(mention.type(), Role.ATTACKER);
    if (owner) {
      owners.add(mention);
    } else if (direct && fits && subject == null && owners.isEmpty()) {
      subject = mention;
    } else if (direct && !mention.coordinated()) {
      object = mention;
    }
    thing = false;
    return object == null && (owner || mention.equals(subject));
  }

  /** Whether "of", and a force, follow the positions: "positions OF F". */
  private boolean toOwner(Mention positions) {
    Mention owner = trigger.page().at(line.index(), positions.to());
    return owner != null
        && owner.type() == EntityType.FORCE
        && owner.isNamed()
        && owner.preposition().equals("ل");
  }

  /** Whether a leader or member of the force is told before it: "a leader IN F". */
  private boolean ofPerson(Mention mention) {
    int before =
        line.form(mention.from() - 1).equals("في") ? mention.from() - 2 : mention.from() - 1;
    return thing && line.isOneOf(AttackList.STRUCK_PERSON, before);
  }

  private boolean ends(int i) {
    return line.isMark(i)
        || line.isPreposition(i)
        || line.is(i, FunctionWord.RELATIVE)
        || line.is(i, FunctionWord.THAT)
        || line.is(i, FunctionWord.SUBORDINATOR)
        || line.verb(i) != null && !Words.definite(line, i) && !Deed.ofForce(line, i) && isVerb(i);
  }

  private boolean isVerb(int i) {
    return Among.none(
        line.readings(i),
        reading ->
            reading.sense() instanceof Sense.Ordinary || reading.sense() instanceof Sense.Head);
  }

  /** Whether "on" follows the planes of a force, so that it attacks. */
  private boolean onto() {
    Mention last = owners.get(owners.size() - 1);
    boolean on = line.form(last.to()).equals("علي");
    return on && subject == null && line.isOneOf(MemberList.BELONGING, owners.get(0).from() - 1);
  }
}
