package io.masar.extract.status;

import io.masar.claim.Status;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Trigger;
import io.masar.extract.clause.Yet;
import io.masar.extract.page.Line;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;

/** What a word that is negated makes of what it governs: "did NOT complete the withdrawal". */
final class Negated {

  /** How far before "that" the verb may stand. */
  private static final int OPINION = 6;

  private Negated() {}

  /** {@return whether {@code governor} is negated, be it before "that" and the trigger} */
  static boolean is(Trigger trigger, Clause.Governor governor) {
    Clause own = trigger.clause();
    Clause clause =
        governor.at() >= own.start()
            ? own
            : Clause.left(trigger.page(), trigger.line(), governor.at());
    return clause.negated(governor.at(), governor.action().finite() ? 2 : 4);
  }

  /**
   * {@return what the negated {@code governor} makes of it, which would make it {@code own}}
   *
   * @param inner what was made of it behind the governor
   */
  static StatusReader.Found by(
      Trigger trigger, Clause.Governor governor, Status own, StatusReader.Found inner) {
    if (governor.action().lexeme().meaning() instanceof Lexeme.Tells) {
      return told(trigger, governor, own, inner);
    }
    return new StatusReader.Found(
        governed(trigger, governor, own), trigger.line().form(governor.at()));
  }

  private static Status governed(Trigger trigger, Clause.Governor governor, Status own) {
    Line line = trigger.line();
    if (line.isVerbOf(StatusList.MUST, governor.action())) {
      return Status.DEMANDED;
    }
    if (governor.action().finite() && line.isVerbOf(StatusList.FINISHES, governor.action())) {
      return Status.ONGOING;
    }
    boolean later =
        own == Status.DENIED
            || line.isVerbOf(StatusList.SETS, governor.action())
            || Yet.isTold(trigger, governor.at());
    return later ? Status.PLANNED : Status.DENIED;
  }

  /** What is not denied, or not confirmed itself, may be so or not. */
  private static StatusReader.Found told(
      Trigger trigger, Clause.Governor governor, Status own, StatusReader.Found inner) {
    boolean itself =
        trigger.finite()
            || trigger.governors().get(0).equals(governor)
                && trigger.line().isVerbOf(StatusList.CONFIRMS, governor.action());
    return own == Status.DENIED || itself && inner.status() == Status.COMPLETED
        ? new StatusReader.Found(null, trigger.line().form(governor.at()))
        : inner;
  }

  /**
   * {@return what a verb before "that" makes of what stands behind it which is not believed or
   * confirmed: "do NOT BELIEVE that F leaves"; or {@code null}}
   */
  static StatusReader.Found opinion(Trigger trigger) {
    Line line = trigger.line();
    int that = trigger.clause().start() - 1;
    if (!trigger.finite() || that < 1 || !line.is(that, FunctionWord.THAT)) {
      return null;
    }
    for (int i = that - 1; i > Math.max(0, that - OPINION) && !line.isMark(i); i--) {
      Sense.Action verb = line.verb(i);
      if (line.isOneOf(StatusList.I_BELIEVE, i)) {
        return Words.negates(line, i - 1)
            ? new StatusReader.Found(Status.DENIED, line.form(i))
            : null;
      }
      if (verb != null && verb.finite()) {
        boolean not = Words.negates(line, i - 1);
        boolean confirms = line.isVerbOf(StatusList.CONFIRMS, verb);
        return not && (confirms || line.isVerbOf(StatusList.BELIEVES, verb))
            ? new StatusReader.Found(confirms ? null : Status.DENIED, line.form(i))
            : null;
      }
    }
    return null;
  }
}
