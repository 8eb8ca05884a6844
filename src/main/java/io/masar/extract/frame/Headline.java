package io.masar.extract.frame;

import io.masar.extract.clause.Trigger;

/** Tells the present of a headline, which is told as news, from one that lasts. */
final class Headline {

  private Headline() {}

  /** {@return whether a headline begins with who does it: "F POSTS a battalion in P"} */
  static boolean tells(Trigger trigger) {
    return trigger.line().index() == 0
        && trigger.page().lines().size() > 1
        && trigger.clause().subjects().stream()
            .anyMatch(mention -> mention.from() == 0 && mention.to() == trigger.at());
  }
}
