package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Deed;
import io.masar.extract.clause.Slot;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.AttackList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.MoverList;
import io.masar.mapping.Sense;

/**
 * Tells whom an attack strikes where no name stands as its target: whose the thing is that it
 * strikes, "shelled a post OF F", "a building that F HOLD", or who died in it.
 */
final class Struck {

  /** How far behind the trigger the owner of the thing may be told. */
  private static final int REACH = 12;

  /** How far behind "that" the holder of the thing may be told. */
  private static final int HOLDER = 4;

  /** How far behind a verb of firing what is fired at may stand. */
  private static final int AIM = 7;

  /** How far before an ambush the verb of falling into it may stand. */
  private static final int CAUGHT = 8;

  /** How far before the attack its dead may be told. */
  private static final int DEAD = 14;

  private final Filling filling;
  private final Trigger trigger;
  private final Line line;

  Struck(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.line = trigger.line();
  }

  void fill() {
    if (trigger.kind() != ClaimKind.ATTACK || filling.has(Role.TARGET)) {
      return;
    }
    Mention owner = owner();
    if (owner != null) {
      filling.take(Role.TARGET, owner, "whose the thing is that is struck");
    }
  }

  /** Fills the target by whose the thing is that is fired at: "fired ON a bus that carried F". */
  void aimed() {
    boolean aims =
        trigger.kind() == ClaimKind.ATTACK
            && trigger.finite()
            && trigger.frame().object() == null
            && trigger.frame().subject() != null;
    int end = Math.min(line.size(), trigger.behind() + AIM);
    for (int i = trigger.behind(); aims && i < end && !line.form(i).equals("."); i++) {
      if (trigger.frame().prepositions().get(line.preposition(i)) == Role.TARGET
          && isThing(i + 1)) {
        Mention owner = owner(i + 2);
        if (owner != null) {
          filling.settle(Role.TARGET, owner, "whose the thing is that is fired at");
        }
        return;
      }
    }
  }

  /**
   * The force that owns or holds what stands behind a verb of attack, or behind a noun of attack
   * and "on".
   */
  private Mention owner() {
    return owner(thing());
  }

  private Mention owner(int from) {
    for (int i = from; from > 0 && i < Math.min(line.size(), from + REACH); i++) {
      Mention mention = trigger.page().at(line.index(), i);
      if (mention != null && (mention.isNamed() || !isForce(mention))) {
        return isForce(mention) && belongs(i, mention) ? mention : null;
      }
      Mention holder = i < from + 3 || line.isOneOf(MoverList.TRANSPORTS, i) ? holder(i) : null;
      if (holder != null) {
        return holder;
      }
      if (ends(i)) {
        return null;
      }
    }
    return null;
  }

  /** Where the thing stands that is struck, or -1: a noun that was not read. */
  private int thing() {
    int i = trigger.behind();
    for (Slot slot : trigger.field().slots()) {
      boolean attacker = filling.draft().in(Role.ATTACKER).contains(slot.mention().id());
      if (attacker && slot.mention().from() <= i + 1) {
        i = slot.mention().to();
      }
    }
    while (trigger.page().timeAt(line.index(), i) != null && i < line.size()) {
      i = trigger.page().timeAt(line.index(), i).lastTokenExclusive();
    }
    i = Words.comma(line, i) ? i + 1 : i;
    if (trigger.finite()) {
      return isThing(i) ? i + 1 : -1;
    }
    while (i < trigger.behind() + HOLDER && line.isWord(i) && !line.isPreposition(i)) {
      i++;
    }
    boolean on = line.form(i).equals("علي") || line.form(i).equals("ضد");
    return on && isThing(i + 1) ? i + 2 : -1;
  }

  private boolean isThing(int i) {
    return line.isWord(i)
        && trigger.page().at(line.index(), i) == null
        && !line.isPreposition(i)
        && !line.is(i, FunctionWord.RELATIVE)
        && !line.is(i, FunctionWord.THAT);
  }

  private static boolean isForce(Mention mention) {
    return mention.type() == EntityType.FORCE;
  }

  /** "A post OF F", "a post belonging TO F". */
  private boolean belongs(int i, Mention mention) {
    return mention.preposition().equals("ل")
        || mention.preposition().isEmpty() && Deed.ofForce(line, i - 1);
  }

  /** "That F use", "over which F have control". */
  private Mention holder(int verb) {
    if (line.isOneOf(MoverList.TRANSPORTS, verb)) {
      return aboard(trigger, verb);
    }
    boolean holds =
        line.verb(verb) != null && line.isVerbOf(AttackList.HOLDS_SITE, line.verb(verb));
    for (int i = verb + 1; holds && i <= verb + HOLDER; i++) {
      Mention mention = trigger.page().at(line.index(), i);
      if (mention != null) {
        return isForce(mention) && mention.preposition().isEmpty() ? mention : null;
      }
    }
    return null;
  }

  /** {@return the force that what is struck carries: "a bus CARRYING soldiers of F"} */
  static Mention aboard(Trigger trigger, int verb) {
    for (int i = verb + 1; i <= verb + HOLDER; i++) {
      Mention mention = trigger.page().at(trigger.line().index(), i);
      if (mention != null && !isForce(mention)) {
        return null;
      }
      boolean of = mention != null && trigger.line().form(mention.to()).equals("من");
      Mention whole = of ? trigger.page().at(trigger.line().index(), mention.to() + 1) : null;
      if (mention != null) {
        return whole != null && isForce(whole) ? whole : mention;
      }
    }
    return null;
  }

  private boolean ends(int i) {
    return line.isMark(i) && !line.isQuote(i)
        || line.is(i, FunctionWord.THAT)
        || line.is(i, FunctionWord.SUBORDINATOR)
        || i > trigger.behind() && line.verb(i) != null && !Words.definite(line, i) && struck(i);
  }

  /** Whether the verb surely is one: the thing before it may look like one too. */
  private boolean struck(int i) {
    return Among.none(line.readings(i), reading -> reading.sense() instanceof Sense.Ordinary);
  }

  /** Fills the target by the dead of the attack: "five of F were killed in a raid of G on P". */
  void dead() {
    if (trigger.kind() != ClaimKind.ATTACK || trigger.finite()) {
      return;
    }
    Mention caught = caught();
    if (caught != null) {
      filling.dead(caught);
    }
    if (!follows() || campaign() && !filling.has(Role.ATTACKER)) {
      return;
    }
    int loss = -1;
    for (int i = trigger.at() - 1; i >= Math.max(0, trigger.at() - DEAD); i--) {
      if (line.form(i).equals(".")) {
        return;
      }
      if (line.endsWithOneOf(AttackList.KILLED, i)) {
        loss = i;
        break;
      }
    }
    Mention victim = loss < 0 ? null : victim(loss);
    if (victim != null) {
      filling.dead(victim);
    }
  }

  /** Whether it is a whole campaign, in which some die whom it is not against. */
  private boolean campaign() {
    return line.endsWithOneOf(AttackList.CAMPAIGN, trigger.at());
  }

  /** Who fell into the ambush or escaped the attack: "a patrol OF F fell INTO an ambush". */
  private Mention caught() {
    String before = line.form(trigger.at() - 1);
    boolean behind = before.equals("في") || before.equals("من");
    for (int i = trigger.at() - 2; behind && i >= Math.max(0, trigger.at() - CAUGHT); i--) {
      if (line.isMark(i) && !line.isQuote(i)) {
        return null;
      }
      if (line.verb(i) != null && line.isVerbOf(AttackList.CAUGHT, line.verb(i))) {
        return firstForce(i + 1);
      }
    }
    return null;
  }

  private Mention firstForce(int from) {
    for (int i = from; i < trigger.at() - 1; i++) {
      Mention mention = trigger.page().at(line.index(), i);
      if (mention != null) {
        boolean whose = mention.preposition().isEmpty() || mention.preposition().equals("ل");
        return isForce(mention) && mention.isNamed() && whose ? mention : null;
      }
    }
    return null;
  }

  private boolean follows() {
    int before = trigger.at() - 1;
    while (line.is(before, FunctionWord.PARTITIVE) || line.has(before, Sense.Numeral.class)) {
      before--;
    }
    return line.form(before).equals("في")
        || line.isOneOf(AttackList.CAUSED_BY, before)
        || trigger.reading().preposition().equals("ب");
  }

  /** The force that the dead are of: counted, or right behind a noun of loss. */
  private Mention victim(int loss) {
    boolean noun = line.verb(loss) == null;
    if (line.isOneOf(AttackList.THEIR_DEATH, loss)) {
      Mention before = trigger.page().at(line.index(), loss - 1);
      return before != null && isForce(before) && before.isNamed() ? before : null;
    }
    for (Mention mention : trigger.page().mentions().get(line.index())) {
      boolean between = mention.from() > loss && mention.to() <= trigger.at();
      boolean counted =
          mention.quantity() != null
              || line.form(mention.from() - 1).equals("من")
              || !Words.definite(line, mention.head());
      if (between && isForce(mention) && mention.isNamed() && (counted || noun)) {
        return mention.from() <= loss + HOLDER + 1 ? mention : null;
      }
    }
    return null;
  }
}
