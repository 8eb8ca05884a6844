package io.masar.extract.status;

import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.StatusList;

/** Tells what somebody is said to have as a duty, behind "on" that opens its clause. */
final class Duty {

  /** How far before "that" those may be told who have a duty. */
  private static final int BACK = 6;

  private Duty() {}

  /** {@return whether it is told as a duty: "on F is the withdrawal", "on F that it leave"} */
  static boolean isTold(Trigger trigger) {
    Line line = trigger.line();
    int end = Words.that(line, trigger.at() - 1) ? trigger.at() - 1 : trigger.at();
    Mention bound = trigger.page().at(line.index(), end - 1);
    int on = bound == null ? -1 : bound.from() - 1;
    return bound != null && opens(line, on);
  }

  /** {@return whether it is the aim of a duty: "ON F it is to act for the withdrawal of"} */
  static boolean aimsAt(Trigger trigger) {
    Line line = trigger.line();
    int on = trigger.clause().start() - 2;
    while (on >= 0 && on > trigger.clause().start() - BACK && !line.isOneOf(StatusList.UPON, on)) {
      on--;
    }
    return trigger.reading().preposition().equals("ل")
        && !trigger.finite()
        && Words.that(line, trigger.clause().start() - 1)
        && opens(line, on);
  }

  /** Whether "on" stands there and opens a clause. */
  private static boolean opens(Line line, int on) {
    boolean first = on == 0 || line.isMark(on - 1) || line.is(on - 1, FunctionWord.THAT);
    return first && line.isOneOf(StatusList.UPON, on);
  }
}
