package io.masar.extract.clause;

import io.masar.Among;
import io.masar.claim.Status;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.ClauseList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.RouteList;
import io.masar.mapping.Sense;

/**
 * The word that is "after" before a noun, and "yet" behind a negated verb of beginning or ending:
 * "has not YET begun the withdrawal", "did not stop AFTER the withdrawal".
 */
public final class Yet {

  private static final String WORD = "بعد";

  /** How many words a subject has at most. */
  private static final int SUBJECT = 6;

  private Yet() {}

  /** {@return whether token {@code i} is "after"} */
  public static boolean isAfter(Trigger trigger, int i) {
    return trigger.line().is(i, FunctionWord.AFTER) && !is(trigger.page(), trigger.line(), i);
  }

  /** {@return whether what the verb at token {@code verb} governs is told to be so not yet} */
  public static boolean isTold(Trigger trigger, int verb) {
    return Among.any(verb + 1, trigger.at(), i -> is(trigger.page(), trigger.line(), i))
        || trigger.line().form(trigger.field().end()).equals(WORD)
            && !trigger.line().isWord(trigger.field().end() + 1);
  }

  /** {@return whether token {@code i} is "yet"} */
  static boolean is(Page page, Line line, int i) {
    if (!line.form(i).equals(WORD)) {
      return false;
    }
    Mention subject = page.at(line.index(), i - 1);
    int verb = subject == null ? i - 1 : subject.from() - 1;
    return Words.negates(line, verb - 1)
        && Among.any(
            line.readings(verb),
            r -> r.sense() instanceof Sense.Action action && action.finite() && runs(action));
  }

  /** Whether the verb tells only how far a thing is: "decide", "begin", "take place". */
  private static boolean runs(Sense.Action action) {
    return action.lexeme().meaning() instanceof Lexeme.Governs governs
        && (governs.status() == null
            || governs.status() == Status.ONGOING
            || governs.status() == Status.PLANNED
            || governs.status() == Status.COMPLETED);
  }

  /**
   * {@return whether "no longer" stands before token {@code at}, with nothing between but its
   * subject: "F is NO LONGER", but not "it is NO LONGER secret that F is"}
   */
  static boolean ended(Page page, Line line, int at) {
    for (int i = at - 1; i >= Math.max(1, at - SUBJECT); i--) {
      if (line.isOneOf(ClauseList.NO_LONGER, i)) {
        return Words.negates(line, i - 1) && !joined(line, at);
      }
      if (!ofSubject(page, line, i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether "and" or "so" begins another clause with a verb: "AND left P". */
  private static boolean joined(Line line, int at) {
    return Among.any(
        line.readings(at),
        r -> r.conjunction() && r.sense() instanceof Sense.Action action && action.finite());
  }

  private static boolean ofSubject(Page page, Line line, int i) {
    return page.at(line.index(), i) != null
        || line.is(i, FunctionWord.DEMONSTRATIVE)
        || line.isOneOf(RouteList.THERE, i);
  }
}
