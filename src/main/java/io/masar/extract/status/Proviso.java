package io.masar.extract.status;

import io.masar.Among;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Words;
import io.masar.mapping.StatusList;

/** What something else is said not to be without: "NO peace WITHOUT", "will NOT end BUT WITH". */
final class Proviso {

  /** How far before "without" and "but" the negation may stand. */
  private static final int REACH = 10;

  private Proviso() {}

  /** {@return whether the verbal noun {@code trigger} is told as such a condition} */
  static boolean holds(Trigger trigger) {
    Line line = trigger.line();
    int at = trigger.at();
    boolean without = line.endsWithOneOf(StatusList.WITHOUT, at - 1);
    int end = without ? at - 1 : line.isPreposition(at - 1) ? at - 2 : at - 1;
    if (trigger.finite() || !without && !line.isOneOf(StatusList.EXCEPT, end)) {
      return false;
    }
    int start = Math.max(trigger.clause().start(), end - REACH);
    return Among.any(start, end, i -> negates(line, i) && !Among.any(i, end, line::isMark));
  }

  /** Whether the word negates what is or will be, not what was. */
  private static boolean negates(Line line, int i) {
    return Words.negates(line, i)
        && !line.endsWithOneOf(StatusList.WITHOUT, i)
        && !line.form(i).equals("لم");
  }
}
