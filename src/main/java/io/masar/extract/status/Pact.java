package io.masar.extract.status;

import io.masar.Among;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.mapping.AgreementList;

/** A pact that a sentence names as what it tells of goes by. */
public final class Pact {

  private Pact() {}

  /** {@return whether one is told before the trigger: "UNDER the pact, F leaves B"} */
  public static boolean told(Trigger trigger) {
    Line line = trigger.line();
    return Among.any(0, trigger.at(), i -> line.endsWithOneOf(AgreementList.UNDER_PACT, i));
  }
}
