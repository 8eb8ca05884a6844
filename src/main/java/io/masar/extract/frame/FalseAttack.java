package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.extract.clause.Arms;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.extract.status.StatusReader;
import io.masar.mapping.AttackList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.NoMoveList;
import io.masar.mapping.Sense;
import io.masar.mapping.WordList;
import java.util.Set;

/** Tells what only looks like an attack: one in words, a plan that targets, a plot that failed. */
final class FalseAttack {

  /** How far round the attack may stand what tells that it is none. */
  private static final int NEAR = 3;

  /** How far before an attack that was to come the word may stand that it was foiled. */
  private static final int FOILED = 12;

  private final Filling filling;
  private final Trigger trigger;
  private final Line line;

  FalseAttack(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.line = trigger.line();
  }

  /** {@return whether nobody is attacked by arms} */
  boolean holds() {
    return plot()
        || inVain()
        || chronicle()
        || !trigger.finite() && line.isOneOf(AttackList.AFTERMATH, trigger.at() - 1)
        || permitted()
        || shots()
        || market()
        || near(AttackList.ABSTRACT, trigger.behind(), trigger.behind() + NEAR)
        || !armed()
            && (unarmed() || civil() || natural() || crowd() || inWords() || spoken() || figure());
  }

  /** Whether arms are told, or a force attacks or is struck. */
  private boolean armed() {
    Set<String> struck = filling.draft().in(Role.TARGET);
    Set<String> by = filling.draft().in(Role.ATTACKER);
    return new Arms(trigger).told()
        || Among.any(
            trigger.page().mentions().get(line.index()),
            m -> m.type() == EntityType.FORCE && (isIn(struck, m) || isIn(by, m)));
  }

  /** Whether what it would be for was not done: "did NOT enter P TO destroy targets of F". */
  private boolean inVain() {
    boolean purpose =
        !trigger.finite()
            && trigger.reading().preposition().equals("ل")
            && !trigger.reading().article()
            && trigger.governors().isEmpty();
    for (int i = trigger.at() - 1; purpose && i >= Math.max(1, trigger.clause().start()); i--) {
      if (line.verb(i) != null && line.verb(i).finite()) {
        return Words.negates(line, i - 1);
      }
      if (line.isMark(i) && !line.isQuote(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether it is a line of a chronicle, which begins with its year: "1943 - F SHELLS P". */
  private boolean chronicle() {
    boolean now =
        trigger.finite() && trigger.action().form() == Sense.Form.IMPERFECT
            || Among.any(trigger.governors(), g -> g.action().form() == Sense.Form.IMPERFECT);
    return now && line.isNumber(0) && line.form(0).length() == 4 && line.isMark(1);
  }

  private static boolean isIn(Set<String> ids, Mention mention) {
    return mention.id() != null && ids.contains(mention.id());
  }

  /** Whether a word for no deed of arms stands behind it: "an attack on the GOAL of the team". */
  private boolean unarmed() {
    int behind = trigger.behind();
    return !trigger.finite() && near(AttackList.UNARMED, behind, behind + NEAR)
        || near(AttackList.GOAL, behind, behind + NEAR);
  }

  private boolean civil() {
    return line.isVerbOf(AttackList.TARGETS, trigger.action())
        && (near(AttackList.CIVIL_AIM, trigger.at() - 2 * NEAR, trigger.behind() + 2)
            || near(AttackList.CUSTOMER, trigger.behind(), trigger.behind() + 2 * NEAR));
  }

  /** Whether only a market is entered: "stormed THE SECTOR of banks". */
  private boolean market() {
    int behind = trigger.behind();
    return line.isVerbOf(AttackList.INVADES, trigger.action())
        && line.isOneOf(AttackList.MARKET, behind)
        && trigger.page().at(line.index(), behind) == null;
  }

  /** Whether who speaks or writes for a living attacks: "THE PRESENTER A attacked B". */
  private boolean spoken() {
    return trigger.finite()
        && (near(AttackList.SPEAKER, trigger.behind(), trigger.behind() + 1)
            || near(AttackList.SPEAKER, trigger.at() - 1, trigger.at()));
  }

  /** Whether something is called a blow to a state: "the vote WAS A BLOW to C". */
  private boolean figure() {
    boolean to =
        Among.any(
            trigger.field().slots(),
            slot ->
                slot.mention().type() == EntityType.COUNTRY
                    && slot.mention().preposition().equals("ل"));
    return !trigger.finite()
        && !trigger.reading().article()
        && to
        && line.isVerbOf(AttackList.BLOW, trigger.action())
        && !filling.has(Role.ATTACKER)
        && Among.any(
            Math.max(Math.max(0, trigger.clause().start() - 1), trigger.at() - 2 * NEAR),
            trigger.at(),
            i -> line.isOneOf(AttackList.AMOUNTS, i));
  }

  private boolean natural() {
    int behind = trigger.behind();
    int end = line.verb(behind) == null ? behind + 2 : behind + 1;
    return near(AttackList.NATURE, behind, end)
        || trigger.finite() && line.isOneOf(AttackList.NATURE, trigger.at() - 1);
  }

  /** Whether a crowd does it that has no arms: "the MIGRANTS stormed". */
  private boolean crowd() {
    return trigger.finite()
        && trigger.action().count() == Sense.Count.PLURAL
        && trigger.reading().pronoun().isEmpty()
        && near(NoMoveList.CROWD, trigger.at() - 2, trigger.at());
  }

  /** Whether a state is attacked by who writes and speaks: "his attack on C AND ITS POLICY". */
  private boolean inWords() {
    boolean states =
        Among.all(
            trigger.page().mentions().get(line.index()),
            m -> !isIn(filling.draft().in(Role.TARGET), m) || m.type() == EntityType.COUNTRY);
    return states
        && Among.any(
            Math.max(0, trigger.clause().start()),
            trigger.field().end() + NEAR,
            i -> line.isOneOf(AttackList.IN_WORDS, i) && !line.is(i - 1, FunctionWord.AFTER));
  }

  /** Whether it is only allowed or voted on: "a MANDATE for raids on C". */
  private boolean permitted() {
    int at = trigger.at();
    return !trigger.finite()
        && !line.is(at - 1, FunctionWord.AFTER)
        && near(AttackList.MANDATE, Math.max(trigger.clause().start(), at - NEAR), at);
  }

  /** Whether shots are exchanged, or fired at nobody. */
  private boolean shots() {
    boolean fire = trigger.behind() == trigger.at() + 2 && !trigger.finite();
    return fire && line.isOneOf(AttackList.NO_SHOT, trigger.at() - 1);
  }

  /** Whether a plan is told of that was foiled: "foiled an operation that WAS TO target P". */
  private boolean plot() {
    Status status = StatusReader.read(trigger).status();
    boolean was =
        trigger.finite()
            && trigger.action().form() == Sense.Form.IMPERFECT
            && line.is(trigger.at() - 1, FunctionWord.PAST);
    boolean ahead = was || status == Status.PLANNED;
    int start = Math.max(trigger.clause().start() - 1, trigger.at() - FOILED);
    return ahead && Among.any(Math.max(0, start), trigger.at(), this::foils);
  }

  private boolean foils(int i) {
    return trigger.page().at(line.index(), i) == null
        && !line.isPreposition(i)
        && Among.any(
            line.readings(i),
            r ->
                r.sense() instanceof Sense.Action action
                    && action.lexeme().meaning() instanceof Lexeme.Governs governs
                    && governs.foils());
  }

  private boolean near(WordList list, int from, int to) {
    return line.hasOneOf(list, Math.max(0, from), to);
  }
}
