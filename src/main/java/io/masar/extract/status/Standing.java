package io.masar.extract.status;

import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.mapping.ClaimList;

/**
 * Whether an agreement is told of as one that is there: "the truce was broken", "under the pact".
 */
final class Standing {

  private Standing() {}

  /** {@return whether the agreement of {@code trigger} is told of as one that was made} */
  static boolean is(Trigger trigger) {
    Line line = trigger.line();
    return !trigger.finite()
        && (line.isOneOf(ClaimList.STANDING, trigger.at() - 1)
            || line.isOneOf(ClaimList.SIGNED_BY, trigger.behind())
            || trigger.governors().stream()
                .anyMatch(governor -> line.isVerbOf(ClaimList.CANCELS, governor.action())));
  }
}
