package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.Status;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.AttackList;
import io.masar.mapping.Lexeme;
import io.masar.mapping.NoMoveList;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether the subject of a clause makes the attack that a noun tells of in it, or does
 * something else: "C WARNED its people of an attack", "F ACCUSED G of the raid".
 */
final class Doer {

  private final Trigger trigger;
  private final Line line;

  Doer(Trigger trigger) {
    this.trigger = trigger;
    this.line = trigger.line();
  }

  /** {@return whether {@code subject} may be who attacks} */
  boolean attacks(Mention subject) {
    if (trigger.participle() || !trigger.reading().pronoun().isEmpty()) {
      return true;
    }
    if (line.isOneOf(AttackList.INCIDENT, trigger.at() - 1)
        || line.isOneOf(AttackList.VICTIMS, trigger.at() - 1)) {
      return false;
    }
    if (subject.to() <= trigger.at()
        && Among.any(trigger.governors(), g -> line.isVerbOf(StatusList.HALTS, g.action()))) {
      return false;
    }
    if (Among.any(trigger.governors(), g -> !g.action().finite() && g.at() < subject.from())) {
      return true;
    }
    List<Integer> verbs = verbs();
    for (int verb : verbs) {
      if (accuses(verb)) {
        return !(subject.to() <= verb && !trigger.finite())
            && pronoun(verb).isEmpty()
            && subject.from() > verb + 1;
      }
    }
    return trigger.finite() || verbs.isEmpty() || Among.any(verbs, this::does);
  }

  /** The finite verbs of the clause before the trigger. */
  private List<Integer> verbs() {
    List<Integer> verbs = new ArrayList<>();
    for (int i = trigger.at() - 1; i >= trigger.clause().start(); i--) {
      if (line.verb(i) != null
          && trigger.page().at(line.index(), i) == null
          && trigger.page().timeAt(line.index(), i) == null
          && !Words.definite(line, i)
          && !line.isPreposition(i)
          && Among.none(line.readings(i), r -> r.sense() instanceof Sense.Ordinary)) {
        verbs.add(i);
      }
    }
    return verbs;
  }

  private String pronoun(int verb) {
    return line.readings(verb).stream()
        .filter(r -> r.sense() instanceof Sense.Action a && a.finite())
        .map(r -> r.pronoun())
        .findFirst()
        .orElse("");
  }

  private boolean accuses(int verb) {
    return line.isOneOf(NoMoveList.ACCUSES, verb)
        || line.isVerbOf(NoMoveList.ACCUSES, line.verb(verb));
  }

  /** Whether what the verb tells is the attack, or is done by it. */
  private boolean does(int verb) {
    Sense.Action action = line.verb(verb);
    boolean governs =
        Among.any(trigger.governors(), governor -> governor.at() == verb && !wants(governor))
            || action.lexeme().meaning() instanceof Lexeme.Governs g
                && g.status() != Status.DEMANDED
            || action.lexeme().meaning() instanceof Lexeme.Triggers;
    boolean tells =
        action.lexeme().meaning() instanceof Lexeme.Tells
            && Among.any(trigger.governors(), g -> line.isVerbOf(AttackList.LAUNCHES, g.action()));
    return (governs || tells) && !ofOthers()
        || line.isVerbOf(AttackList.LAUNCHES, action)
        || !(action.lexeme().meaning() instanceof Lexeme.Tells)
            && (by(trigger.reading().preposition())
                || Among.any(trigger.governors(), g -> by(g.reading().preposition())));
  }

  private static boolean wants(Clause.Governor governor) {
    return governor.action().lexeme().meaning() instanceof Lexeme.Governs g
        && g.status() == Status.DEMANDED;
  }

  private static boolean by(String preposition) {
    return preposition.equals("ب");
  }

  /** Whether it is told whose plan it was: "for THEIR planning of". */
  private boolean ofOthers() {
    return Among.any(trigger.governors(), Doer::owned);
  }

  private static boolean owned(Clause.Governor governor) {
    return !governor.action().finite() && !governor.reading().pronoun().isEmpty();
  }
}
