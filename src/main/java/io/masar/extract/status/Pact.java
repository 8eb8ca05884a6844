package io.masar.extract.status;

import io.masar.Among;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Words;
import io.masar.mapping.AgreementList;
import io.masar.mapping.StatusList;

/** A pact that a sentence names as what it tells of goes by. */
public final class Pact {

  private Pact() {}

  /** {@return whether one is told before the trigger: "UNDER the pact, F leaves B"} */
  public static boolean told(Trigger trigger) {
    Line line = trigger.line();
    return Among.any(0, trigger.at(), i -> line.endsWithOneOf(AgreementList.UNDER_PACT, i));
  }

  /**
   * {@return whether one that all know of is told to provide for it in the trigger's own clause:
   * "UNDER THE PACT, F spreads over P", but not "has spread SINCE 2015", "under a warrant"}
   */
  public static boolean provides(Trigger trigger) {
    Line line = trigger.line();
    for (int i = trigger.at() - 2; i >= trigger.clause().start(); i--) {
      if (line.endsWithOneOf(AgreementList.UNDER_PACT, i)) {
        return (known(line, i + 1) || known(line, i + 2)) && !presently(trigger);
      }
    }
    return false;
  }

  private static boolean known(Line line, int i) {
    return line.isOneOf(AgreementList.THE_PACT, i)
        || line.endsWithOneOf(AgreementList.PACT_WORD, i)
            && (Words.definite(line, i) || Words.definite(line, i + 1));
  }

  /** {@return whether the trigger is told of now, or since when: "F stays in P SINCE May"} */
  static boolean presently(Trigger trigger) {
    Line line = trigger.line();
    for (int i = trigger.behind(); i < line.size() && !trigger.ends(i); i++) {
      if (line.isOneOf(StatusList.PRESENTLY, i)) {
        return true;
      }
    }
    return false;
  }
}
