package io.masar.extract.status;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Status;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Trigger;
import io.masar.extract.clause.Yet;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;

/** How real a thing is that is told only as what something else came after, before, or until. */
final class Sequence {

  /** How far before "before" the verb may stand that tells what came first. */
  private static final int REACH = 20;

  /** How far before a verb in the present "was" may stand. */
  private static final int WAS = 3;

  private Sequence() {}

  /** {@return the status of what stands behind "after", "before" or "until", or {@code null}} */
  static Status status(Trigger trigger) {
    Line line = trigger.line();
    int at = trigger.at();
    int first = first(trigger);
    if (!trigger.finite() && Yet.isAfter(trigger, first - 1)) {
      Status done = first == at ? Status.COMPLETED : null;
      return main(line, first - 1) == Status.PLANNED ? Status.PLANNED : done;
    }
    if (goesOn(trigger) && isPlanned(line, at)) {
      return Status.PLANNED;
    }
    boolean that = trigger.finite() && Words.that(line, at - 1);
    int before = that ? at - 2 : first - 1;
    if (trigger.finite() != that || !precedes(line, before)) {
      return null;
    }
    Status main = main(line, before);
    return main == Status.COMPLETED ? first == at ? main : null : Status.PLANNED;
  }

  /** Whether a verb in the present goes on from the one before: "will leave, THEN F COMES". */
  private static boolean goesOn(Trigger trigger) {
    return trigger.action().form() == Sense.Form.IMPERFECT
        && !trigger.reading().future()
        && (trigger.line().form(trigger.at() - 1).equals("ثم") || joined(trigger))
        && !trigger.clause().negated(trigger.at(), 2);
  }

  /**
   * Whether "and" joins it to the verb before, as one more thing of the same: "will leave AND GO",
   * or a move of others to a move: "will leave AND F ENTERS", but not "will be voted AND F STAYS".
   */
  private static boolean joined(Trigger trigger) {
    if (!trigger.reading().conjunction() || Pact.presently(trigger)) {
      return false;
    }
    boolean others =
        Among.any(
            trigger.field().slots(),
            slot -> slot.preposition().isEmpty() && isSubject(trigger, slot.mention()));
    return !others
        || trigger.kind() != ClaimKind.PRESENCE
            && moves(trigger.line(), verb(trigger.line(), trigger.at()));
  }

  private static boolean isSubject(Trigger trigger, Mention mention) {
    EntityType type = mention.type();
    return type != EntityType.PLACE
        && type != EntityType.BASE
        && !mention.isOwned()
        && !(type == EntityType.FORCE && trigger.frame().sender());
  }

  private static boolean moves(Line line, int verb) {
    return verb >= 0 && line.means(verb, Lexeme.Triggers.class);
  }

  /** {@return whether the nearest verb before token {@code end} tells what is to come} */
  static boolean isPlanned(Line line, int end) {
    return main(line, end) == Status.PLANNED;
  }

  /**
   * The first of the nouns of beginning and ending that it belongs to: "THE END of the leaving".
   */
  private static int first(Trigger trigger) {
    int first = trigger.at();
    for (Clause.Governor governor : trigger.governors()) {
      boolean runs =
          governor.action().lexeme().meaning() instanceof Lexeme.Governs governs
              && governs.status() != Status.PLANNED
              && governs.status() != Status.DEMANDED
              && governs.status() != Status.DENIED;
      if (trigger.finite()
          || governor.at() != first - 1
          || governor.action().form() != Sense.Form.NOUN
          || !runs) {
        return first;
      }
      first = governor.at();
    }
    return first;
  }

  /** {@return whether "after", "before" or "until" stands at token {@code i}} */
  static boolean parts(Line line, int i) {
    return line.is(i, FunctionWord.AFTER) || line.form(i).equals("قبل") || precedes(line, i);
  }

  private static boolean precedes(Line line, int i) {
    return line.form(i).equals("قبل") && !line.form(i - 1).equals("من")
        || line.isOneOf(StatusList.UNTIL, i)
        || line.isOneOf(StatusList.UNTIL, i - 1, i + 1);
  }

  /** How real what the nearest verb before token {@code end} tells is, or {@code null}. */
  private static Status main(Line line, int end) {
    int verb = verb(line, end);
    Reading reading = verb < 0 ? null : reading(line, verb);
    return reading == null ? null : tense(line, verb, reading, (Sense.Action) reading.sense());
  }

  /** Where the nearest verb of the sentence before token {@code end} stands, or -1. */
  private static int verb(Line line, int end) {
    for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
      if (line.form(i).equals(".") || line.form(i).equals("؛")) {
        return -1;
      }
      if (reading(line, i) != null) {
        return i;
      }
    }
    return -1;
  }

  /** The reading of token {@code i} as a verb that tells more than that somebody says so. */
  private static Reading reading(Line line, int i) {
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Action action
          && action.finite()
          && !reading.article()
          && !(action.form() == Sense.Form.IMPERFECT && line.is(i - 1, FunctionWord.RELATIVE))
          && !(action.lexeme().meaning() instanceof Lexeme.Tells)) {
        return reading;
      }
    }
    return null;
  }

  private static Status tense(Line line, int i, Reading reading, Sense.Action action) {
    if (reading.future() || line.is(i - 1, FunctionWord.FUTURE)) {
      return Status.PLANNED;
    }
    boolean past =
        action.form() == Sense.Form.PERFECT
            || line.form(i - 1).equals("لم")
            || Among.any(Math.max(0, i - WAS), i, j -> line.is(j, FunctionWord.PAST));
    return past ? Status.COMPLETED : Status.ONGOING;
  }
}
