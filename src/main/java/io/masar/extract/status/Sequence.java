package io.masar.extract.status;

import io.masar.claim.Status;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/** How real a thing is that is told only as what something else came after, or before. */
final class Sequence {

  /** How far before "before" the verb may stand that tells what came first. */
  private static final int REACH = 20;

  private Sequence() {}

  /** {@return the status of what stands behind "after" or "before", or {@code null}} */
  static Status status(Trigger trigger) {
    Line line = trigger.line();
    int at = trigger.at();
    if (!trigger.finite() && line.is(at - 1, FunctionWord.AFTER)) {
      return main(line, at - 1) == Status.PLANNED ? Status.PLANNED : Status.COMPLETED;
    }
    int before = trigger.finite() && Words.that(line, at - 1) ? at - 2 : at - 1;
    boolean verb = trigger.finite() == (before == at - 2);
    if (!verb || !line.form(before).equals("قبل") || line.form(before - 1).equals("من")) {
      return null;
    }
    Status main = main(line, before);
    return main == Status.ONGOING ? Status.PLANNED : main;
  }

  /** How real what the nearest verb before token {@code end} tells is, or {@code null}. */
  private static Status main(Line line, int end) {
    for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
      if (line.form(i).equals(".") || line.form(i).equals("؛")) {
        return null;
      }
      for (Reading reading : line.readings(i)) {
        if (reading.sense() instanceof Sense.Action action
            && action.finite()
            && !reading.article()
            && !(action.form() == Sense.Form.IMPERFECT && line.is(i - 1, FunctionWord.RELATIVE))
            && !(action.lexeme().meaning() instanceof Lexeme.Tells)) {
          return reading.future() || line.is(i - 1, FunctionWord.FUTURE)
              ? Status.PLANNED
              : action.form() == Sense.Form.PERFECT ? Status.COMPLETED : Status.ONGOING;
        }
      }
    }
    return null;
  }
}
