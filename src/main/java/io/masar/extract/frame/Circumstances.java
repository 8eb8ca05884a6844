package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Arms;
import io.masar.extract.clause.Charge;
import io.masar.extract.clause.Sizes;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.extract.status.Pact;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.MoverList;
import io.masar.mapping.RouteList;
import io.masar.mapping.Sense;
import io.masar.mapping.WordList;
import java.util.Map;

/** What the trigger and the words round it tell, whatever fills the roles. */
final class Circumstances {

  /** How far behind the trigger the word may stand that tells of a charge. */
  private static final int CARRIED = 8;

  /** How far behind the field "the place of" may stand. */
  private static final int BEHIND = 3;

  private final Trigger trigger;
  private final Arms arms;

  Circumstances(Trigger trigger) {
    this.trigger = trigger;
    this.arms = new Arms(trigger);
  }

  /** {@return whether arms are told of} */
  boolean armed() {
    return arms.told();
  }

  /** {@return whether it is told that arms rest} */
  boolean armsRest() {
    return arms.rest();
  }

  /** {@return whether a word of the list stands between the tokens, and in no name of a place} */
  boolean told(WordList list, int from, int to) {
    return Among.any(
        Math.max(0, from),
        Math.min(trigger.line().size(), to),
        i -> trigger.line().isOneOf(list, i) && !named(i));
  }

  /** Whether token {@code i} belongs to the name of a place: "the CENTRE of Tuwal". */
  private boolean named(int i) {
    Mention mention = trigger.page().at(trigger.line().index(), i);
    return mention != null && mention.isNamed() && mention.type() == EntityType.PLACE;
  }

  /** {@return whether "the place of" another stands behind it} */
  boolean instead() {
    return told(MoverList.PLACE_OF, trigger.behind(), trigger.field().end() + BEHIND);
  }

  /** {@return whether it is told of a charge: "the CONTROL of P passes to F"} */
  boolean ofCharge() {
    return new Charge(trigger).told();
  }

  /** {@return whether a word that governs the trigger says that it is done once more} */
  boolean again() {
    return Among.any(
        trigger.governors(),
        governor -> governor.action().lexeme().meaning() instanceof Lexeme.Repeats);
  }

  /** {@return whether a verb of the list governs the trigger} */
  boolean governed(WordList verbs) {
    return Among.any(
        trigger.governors(), governor -> trigger.line().isVerbOf(verbs, governor.action()));
  }

  /** {@return whether a verb of the list stands before it: "CUT its presence", "KEEPS it"} */
  boolean told(WordList verbs) {
    Line line = trigger.line();
    for (int i = trigger.clause().start(); i < trigger.at(); i++) {
      if (trigger.page().at(line.index(), i) == null && isVerbOf(verbs, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a verb of the list governs it, told of what goes on} */
  boolean presently(WordList verbs) {
    return Among.any(
        trigger.governors(),
        g ->
            trigger.line().isVerbOf(verbs, g.action())
                && g.action().form() == Sense.Form.IMPERFECT
                && !g.reading().future()
                && !Words.that(trigger.line(), g.at() - 1)
                && !trigger.line().is(g.at() - 1, FunctionWord.FUTURE));
  }

  private boolean isVerbOf(WordList verbs, int i) {
    Line line = trigger.line();
    return Among.any(
        line.readings(i),
        r -> r.sense() instanceof Sense.Action action && line.isVerbOf(verbs, action));
  }

  /** {@return whether a word for number stands right before the force: "the NUMBER of soldiers"} */
  boolean number() {
    Line line = trigger.line();
    boolean theirs =
        line.isOneOf(MoverList.NUMBERING, trigger.behind())
            && line.form(trigger.behind()).endsWith("هم");
    return theirs
        || fewer()
        || Among.any(
            trigger.page().mentions().get(line.index()),
            m ->
                m.type() == EntityType.FORCE
                    && m.from() >= trigger.clause().start()
                    && m.to() <= trigger.field().end()
                    && line.endsWithOneOf(MoverList.NUMBER_OF, m.from() - 1));
  }

  /** Whether a verb that nobody makes happen tells how many remain: "F shrank TO 500 soldiers". */
  private boolean fewer() {
    return trigger.kind() == ClaimKind.REDUCTION
        && !trigger.frame().sender()
        && Sizes.people(trigger);
  }

  /** {@return whether the verb tells of what lies ahead} */
  boolean ahead() {
    Line line = trigger.line();
    return trigger.finite()
        && (trigger.reading().future()
            || line.is(trigger.at() - 1, FunctionWord.FUTURE)
            || Words.that(line, trigger.at() - 1)
            || trigger.action().form() == Sense.Form.IMPERFECT && Pact.provides(trigger));
  }

  /** {@return whether the verb tells of what goes on, and denies nothing} */
  boolean present() {
    return trigger.action().form() == Sense.Form.IMPERFECT
        && trigger.reading().preposition().isEmpty()
        && !trigger.clause().negated(trigger.at(), 2)
        && !OpeningSentence.tells(trigger)
        && !ahead();
  }

  /** {@return whether it is the security of the town that changes hands} */
  boolean charged() {
    Line line = trigger.line();
    return Among.any(
        trigger.behind(),
        Math.min(line.size() - 1, trigger.behind() + CARRIED),
        i -> line.isOneOf(RouteList.CHARGE, line.words(i, i + 2)));
  }

  /** Whether nobody is told to be given it: "did not hand over the base TO NOBODY". */
  private boolean toNobody() {
    Line line = trigger.line();
    int end = trigger.field().end();
    return line.isOneOf(RouteList.TO_NOBODY, line.isPreposition(end) ? end + 1 : end);
  }

  /** {@return whether one of the frame's prepositions stands right behind the trigger} */
  boolean addressed() {
    Line line = trigger.line();
    Map<String, Role> known = trigger.frame().prepositions();
    return known.containsKey(line.preposition(trigger.behind()))
        || line.is(trigger.clause().start() - 1, FunctionWord.WHERE)
        || toNobody()
        || Among.any(
            line.readings(trigger.behind()), reading -> known.containsKey(reading.preposition()));
  }
}
