package io.masar.extract.status;

import io.masar.Among;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.mapping.AgreementList;

/**
 * Whether an agreement is told of as one that is there: "the truce was broken", "under the pact".
 */
final class Standing {

  private Standing() {}

  /** {@return whether the agreement of {@code trigger} is told of as one that was made} */
  static boolean is(Trigger trigger) {
    Line line = trigger.line();
    return !trigger.finite()
        && (line.isOneOf(AgreementList.STANDING, trigger.at() - 1)
            || line.isOneOf(AgreementList.SIGNED_BY, trigger.behind())
            || Among.any(
                trigger.governors(),
                governor -> line.isVerbOf(AgreementList.CANCELS, governor.action())));
  }
}
