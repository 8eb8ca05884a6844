package io.masar.extract.frame;

import io.masar.Among;
import io.masar.extract.clause.Trigger;
import io.masar.mapping.Frame;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/**
 * Tells the present of the sentence that opens a text, which is news there, from one that lasts.
 */
final class OpeningSentence {

  private OpeningSentence() {}

  /**
   * {@return whether the text begins with who does it, and the verb can also tell of what happens:
   * "F POSTS a battalion in P"}
   */
  static boolean tells(Trigger trigger) {
    return trigger.line().index() == 0
        && trigger.page().lines().size() > 1
        && Among.any(
            trigger.clause().subjects(),
            mention -> mention.from() == 0 && mention.to() == trigger.at())
        && Among.any(
            trigger.line().readings(trigger.at()), reading -> other(reading, trigger.frame()));
  }

  private static boolean other(Reading reading, Frame frame) {
    return reading.sense() instanceof Sense.Action action
        && action.lexeme().meaning() instanceof Lexeme.Triggers triggers
        && triggers.frame().kind() != frame.kind();
  }
}
