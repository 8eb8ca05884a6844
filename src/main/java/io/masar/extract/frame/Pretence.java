package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Numbers;
import io.masar.extract.page.Words;
import io.masar.mapping.Lexeme;
import io.masar.mapping.MoverList;
import io.masar.mapping.NoMoveList;
import io.masar.mapping.RouteList;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;
import io.masar.mapping.WordList;

/** Tells what only looks like the move of a force: condolences conveyed, threats, figures. */
final class Pretence {

  /** How far behind the trigger the thing that is conveyed may be told. */
  private static final int CONVEYED = 14;

  /** How far before it the aim of an attack may be told. */
  private static final int AIM = 10;

  private final Filling filling;
  private final Circumstances circumstances;
  private final Trigger trigger;
  private final Line line;
  private final int at;

  Pretence(Filling filling, Circumstances circumstances) {
    this.filling = filling;
    this.circumstances = circumstances;
    this.trigger = filling.trigger();
    this.line = trigger.line();
    this.at = trigger.at();
  }

  /** {@return whether no force moves} */
  boolean holds() {
    return switch (trigger.kind()) {
      case WITHDRAWAL ->
          noMove() || rooted() || support() || singled() || cleared() || driven() || leftAs();
      case REDUCTION -> eases();
      case DEPLOYMENT, REDEPLOYMENT ->
          noMove() || filling.carried() && arrives() || conveyed() || threat();
      case HANDOVER -> received();
      case ATTACK -> new FalseAttack(filling).holds();
      default -> false;
    };
  }

  /** Whether groups are to be destroyed, which need not leave: "ending the presence of THUGS". */
  private boolean rooted() {
    boolean ends = trigger.behind() == at + 2 || line.isOneOf(StatusList.EXISTS, at);
    return ends
        && filling.described()
        && told(NoMoveList.EXTREMISTS, trigger.behind(), trigger.field().end() + 1);
  }

  /** Whether "their arrival" has no subject in its own clause: it may be anybody's. */
  private boolean arrives() {
    boolean stays = trigger.frame().prepositions().containsKey("في");
    return !trigger.finite() && !trigger.participle() && !stays
        || trigger.action().count() == Sense.Count.WE;
  }

  /** Whether the word is another one, or tells of lone people, accusations or origins. */
  private boolean noMove() {
    boolean told = trigger.page().at(line.index(), at + 1) != null;
    boolean adjective =
        line.isOneOf(NoMoveList.TREACHEROUS, at) && line.isPreposition(at + 1) && !told;
    boolean others = trigger.finite() && line.isOneOf(MoverList.OTHER_PEOPLE, trigger.behind());
    return adjective
        || others
        || told(NoMoveList.CIVIL, at - 2, at)
        || line.isNumber(0) && line.form(0).length() == 4 && line.isMark(1)
        || line.isOneOf(NoMoveList.NO_MOVE, at)
        || !trigger.finite() && line.endsWithOneOf(NoMoveList.PLANT, at - 1)
        || transitive()
        || told(NoMoveList.ACCUSES, trigger.clause().start(), at)
        || told(NoMoveList.ROOTS, trigger.clause().start(), at)
        || captured()
        || pushed()
        || state()
        || met()
        || filling.carried() && told(NoMoveList.CROWD, trigger.clause().start(), at);
  }

  /**
   * Whether a verb that takes no object has one: "provided it" is spelt as "and fled" with "it".
   */
  private boolean transitive() {
    return trigger.finite()
        && trigger.frame().object() == null
        && !trigger.reading().pronoun().isEmpty();
  }

  /** Whether a state stands as the subject, which reaches no place: "C reached despair". */
  private boolean state() {
    Mention behind = trigger.page().at(line.index(), trigger.behind());
    return trigger.finite()
        && filling.carried()
        && trigger.frame().object() == Role.DESTINATION
        && behind != null
        && behind.type() == EntityType.COUNTRY;
  }

  /** Whether people only come from a meeting: "were returning from a MEETING to P". */
  private boolean met() {
    return Among.any(
        trigger.behind(),
        trigger.field().end(),
        i -> line.form(i).equals("من") && line.isOneOf(NoMoveList.MEETING, i + 1));
  }

  /** "To ease OF the dependence on F": nothing becomes less in number. */
  private boolean eases() {
    return line.form(trigger.behind()).equals("من")
        && Numbers.at(line, trigger.behind() + 1) == null;
  }

  /** Whether an attack is to drive others out: "a battle TO DRIVE F out of P". */
  private boolean driven() {
    boolean aim = trigger.reading().preposition().equals("ل") || told(StatusList.AIM, at - AIM, at);
    return !trigger.finite()
        && aim
        && line.isVerbOf(NoMoveList.DRIVES_OUT, trigger.action())
        && told(NoMoveList.BATTLE, trigger.clause().start(), at);
  }

  /** Whether what is left is told to be in a state: "left the town IN RUINS". */
  private boolean leftAs() {
    int end = trigger.field().end();
    boolean leaves = trigger.frame().adjacent() && trigger.frame().object() == Role.ORIGIN;
    return leaves
        && trigger.finite()
        && trigger.unread(end)
        && line.form(end).endsWith("ا")
        && !Words.definite(line, end);
  }

  /** "Their capture and transport": they are prisoners. */
  private boolean captured() {
    return told(NoMoveList.CAPTURES, Math.max(0, at - 3), at);
  }

  /** "F forced THEM to leave", "forcing the PRESIDENT to go": not F moves. */
  private boolean pushed() {
    return trigger.frame().subject() == Role.FORCE
        && trigger.governors().stream()
            .filter(governor -> line.isVerbOf(NoMoveList.FORCES, governor.action()))
            .anyMatch(governor -> pushes(governor) || person(governor.at()));
  }

  /** Whether others are driven than those told: "them", or whom no mention tells. */
  private boolean pushes(Clause.Governor governor) {
    boolean drives = governor.action().lexeme().meaning() instanceof Lexeme.Triggers;
    return !governor.reading().pronoun().isEmpty() || drives && filling.carried();
  }

  private boolean person(int from) {
    return Among.any(
        from,
        at,
        i -> {
          Mention mention = trigger.page().at(line.index(), i);
          return mention != null && mention.type() == EntityType.PERSON;
        });
  }

  /** "A column left to support F": it is sent, and gives up nothing. */
  private boolean support() {
    return told(NoMoveList.IN_SUPPORT, trigger.behind(), trigger.field().end() + 3);
  }

  /** Whether "his flight" is one man's: the force is not spoken of as "he". */
  private boolean singled() {
    boolean he = trigger.reading().pronoun().equals("ه") && !trigger.finite();
    return he && filling.carried() && told(NoMoveList.LONE, trigger.clause().start() - 12, at);
  }

  /** "Cleared the streets of cars". */
  private boolean cleared() {
    return trigger.finite() && told(RouteList.STREETS, trigger.behind(), trigger.behind() + 3);
  }

  private boolean conveyed() {
    return trigger.frame().object() == Role.FORCE
        && told(NoMoveList.CONVEYED, trigger.behind(), trigger.behind() + CONVEYED);
  }

  /** "We shall reach them": who speaks may be anybody, unless they tell whom they send. */
  private boolean threat() {
    boolean them = trigger.finite() && !trigger.reading().pronoun().isEmpty();
    boolean sends = trigger.frame().object() == Role.FORCE && trigger.frame().sender();
    return trigger.action().count() == Sense.Count.WE && !sends
        || them && trigger.frame().object() == Role.DESTINATION && trigger.reading().future();
  }

  /** "Its receipt of the report". */
  private boolean received() {
    int behind = trigger.behindAdverbs();
    return !trigger.finite()
        && !trigger.reading().pronoun().isEmpty()
        && line.isWord(behind)
        && !line.isPreposition(behind)
        && trigger.page().at(line.index(), behind) == null;
  }

  private boolean told(WordList list, int from, int to) {
    return circumstances.told(list, from, to);
  }
}
