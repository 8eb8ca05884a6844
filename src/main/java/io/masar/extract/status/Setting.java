package io.masar.extract.status;

import io.masar.Among;
import io.masar.claim.Status;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.ClauseList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;
import io.masar.time.TimeMention;

/**
 * The verb in whose clause a verbal noun stands that no word governs of which it is known what it
 * makes of it: only what tells that it is so tells that it is done.
 */
final class Setting {

  /** How far before a verbal noun the verb of its clause may stand. */
  private static final int REACH = 16;

  private final Trigger trigger;
  private final Page page;
  private final Line line;

  Setting(Trigger trigger) {
    this.trigger = trigger;
    this.page = trigger.page();
    this.line = trigger.line();
  }

  /**
   * {@return what the verb of its clause makes of a verbal noun that was {@code found} done;
   * without a status where nothing tells whether it is}
   */
  StatusReader.Found of(StatusReader.Found found) {
    boolean told = trigger.reading().conjunction() || Sequence.parts(line, trigger.at() - 1);
    int verb = told ? -1 : verb();
    for (int i = 0; verb >= 0 && i < line.readings(verb).size(); i++) {
      Reading reading = line.readings(verb).get(i);
      if (reading.sense() instanceof Sense.Action action && action.finite()) {
        return under(verb, reading, action, found);
      }
    }
    return found;
  }

  private StatusReader.Found under(
      int verb, Reading reading, Sense.Action action, StatusReader.Found found) {
    String word = line.form(verb);
    if (reading.future() || line.is(verb - 1, FunctionWord.FUTURE)) {
      return new StatusReader.Found(Status.PLANNED, word);
    }
    if (isSo(verb, action) || line.isOneOf(StatusList.AMID, trigger.at() - 1)) {
      return found;
    }
    boolean ahead = action.form() == Sense.Form.IMPERFECT && !line.is(verb - 1, FunctionWord.PAST);
    return ahead
        ? new StatusReader.Found(Status.PLANNED, word)
        : line.isOneOf(StatusList.OUT_OF, trigger.at() - 1)
            ? found
            : new StatusReader.Found(null, word);
  }

  /** Whether the verb is said only of what is so, or tells of a thing that it can be part of. */
  private boolean isSo(int verb, Sense.Action action) {
    return !(action.lexeme().meaning() instanceof Lexeme.Other)
        || Among.any(
            line.readings(verb), r -> r.sense() instanceof Sense.Action a && a.lexeme().implies());
  }

  /** The nearest finite verb before it in its clause, or -1. */
  private int verb() {
    int i = trigger.at() - 1;
    while (i >= Math.max(trigger.clause().start(), trigger.at() - REACH)) {
      TimeMention time = page.timeAt(line.index(), i);
      Mention mention = time == null ? page.at(line.index(), i) : null;
      if (time != null || mention != null) {
        i = (time == null ? mention.from() : time.firstToken()) - 1;
        continue;
      }
      if (isVerb(i)) {
        return i;
      }
      if (!passes(i)) {
        return -1;
      }
      i--;
    }
    return -1;
  }

  /** Whether the word may stand between a verb and what it is said of; a noun may be said of it. */
  private boolean passes(int i) {
    return line.isQuote(i)
        || Words.definite(line, i)
        || line.isOneOf(ClauseList.ADVERB, i)
        || line.isPreposition(i) && (i == trigger.at() - 1 || page.at(line.index(), i + 1) != null);
  }

  private boolean isVerb(int i) {
    return line.verb(i) != null
        && !Words.definite(line, i)
        && !line.isPreposition(i)
        && Among.none(
            line.readings(i),
            r ->
                r.sense() instanceof Sense.Function
                    || r.sense() instanceof Sense.Action a && !a.finite() && Words.alone(r));
  }
}
