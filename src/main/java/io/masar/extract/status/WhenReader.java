package io.masar.extract.status;

import io.masar.Among;
import io.masar.Interval;
import io.masar.claim.ClaimKind;
import io.masar.claim.Status;
import io.masar.extract.clause.Trigger;
import io.masar.extract.clause.Yet;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Line;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.DateList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Reading;
import io.masar.mapping.StatusList;
import io.masar.time.Relation;
import io.masar.time.TimeMention;
import java.util.List;

/** Dates a claim by the times of its own clause. */
public final class WhenReader {

  /** How far behind the verb of a verbal noun its time may begin. */
  private static final int BEHIND_VERB = 2;

  private final Page page;

  public WhenReader(Page page) {
    this.page = page;
  }

  /**
   * Gives {@code draft} the nearest time of the trigger's field, or one before it in its clause.
   *
   * @param told whether a verb of telling governs the trigger, so that a time before it dates the
   *     telling
   */
  public void date(Draft draft, Trigger trigger, boolean told) {
    if (behind(draft, trigger)
        || predicated(draft, Predicate.verb(trigger))
        || when(draft, trigger)
        || due(draft, trigger)) {
      return;
    }
    TimeMention last = last(draft.line(), trigger);
    if (last != null && dates(draft, trigger, last, "at the end of the clause")) {
      return;
    }
    TimeMention time = former(draft, trigger);
    if (time != null && (!told || time.relation() == Relation.DEADLINE)) {
      set(draft, time, "in the clause, before the trigger");
    }
  }

  private boolean behind(Draft draft, Trigger trigger) {
    return Among.any(
        trigger.field().times(),
        time -> dates(draft, trigger, time, "in the clause, behind the trigger"));
  }

  /** Dates {@code draft} by a time behind its trigger, where it is its own. */
  private boolean dates(Draft draft, Trigger trigger, TimeMention time, String where) {
    OtherTimes others = new OtherTimes(trigger);
    if (!time.isPlaced() || !dates(draft, time)) {
      return false;
    }
    if (others.bounds(time)) {
      setBefore(draft, time);
      return true;
    }
    boolean own = !others.behind(time);
    if (own) {
      set(draft, time, where);
    }
    return own;
  }

  /** The nearest time before the trigger in its clause, or {@code null}. */
  private TimeMention former(Draft draft, Trigger trigger) {
    OtherTimes others = new OtherTimes(trigger);
    List<TimeMention> times = page.times().get(draft.line().index());
    for (int i = times.size() - 1; i >= 0; i--) {
      TimeMention time = times.get(i);
      if (time.isPlaced() && dates(draft, time) && before(trigger, time) && !others.before(time)) {
        return time;
      }
    }
    return null;
  }

  /** The time that ends the sentence, where no other verb or event stands before it. */
  private TimeMention last(Line line, Trigger trigger) {
    int i = trigger.field().end();
    TimeMention time = page.timeAt(line.index(), i);
    while (time == null && i < line.size() && !closes(trigger, i)) {
      time = page.timeAt(line.index(), ++i);
    }
    int end = time == null ? 0 : time.lastTokenExclusive();
    return end == line.size() || line.form(end).equals(".") ? time : null;
  }

  /** Whether the clause ends at token {@code i}; what it is for belongs to it. */
  private static boolean closes(Trigger trigger, int i) {
    Line line = trigger.line();
    boolean verb =
        line.verb(i) != null && !Words.definite(line, i) && !line.isOneOf(DateList.EVENT_BEFORE, i);
    return trigger.parts(i)
        || line.is(i, FunctionWord.ACCORDING)
        || line.is(i, FunctionWord.AFTER)
        || verb && Among.none(line.readings(i), reading -> reading.preposition().equals("ل"));
  }

  /** The time between what is planned and "that": "is DUE IN JUNE to leave". */
  private boolean due(Draft draft, Trigger trigger) {
    int that = trigger.at() - 1;
    Line line = draft.line();
    if (!trigger.finite() || !Words.that(line, that)) {
      return false;
    }
    TimeMention time = page.timeAt(line.index(), that - 1);
    int before = time == null ? -1 : time.firstToken() - 1;
    boolean due =
        before >= 0
            && (line.isOneOf(StatusList.EXPECTED, before)
                || line.isPreposition(before) && line.isOneOf(StatusList.EXPECTED, before - 1));
    if (due && time.isPlaced()) {
      set(draft, time, "when it is due");
    }
    return due;
  }

  /** The time right before "when": "it began on 16 January, WHEN F attacked P". */
  private boolean when(Draft draft, Trigger trigger) {
    int when = trigger.clause().start() - 1;
    boolean verb = trigger.finite() || trigger.clause().carried();
    if (!verb || !draft.line().isOneOf(DateList.AT_WHICH, when)) {
      return false;
    }
    int end = draft.line().isMark(when - 1) ? when - 1 : when;
    TimeMention time = page.timeAt(draft.line().index(), end - 1);
    boolean point = time != null && time.isPlaced() && time.relation() == Relation.POINT;
    if (point) {
      set(draft, time, "when it happened");
    }
    return point;
  }

  /** Whether the time stands before the trigger in its clause, and nothing parts them. */
  private static boolean before(Trigger trigger, TimeMention time) {
    return !Yet.isAfter(trigger, trigger.at() - 1)
        && time.lastTokenExclusive() <= trigger.at()
        && time.firstToken() >= trigger.clause().start()
        && !separated(trigger.line(), time.lastTokenExclusive(), trigger.at())
        && !otherClause(trigger, time);
  }

  /**
   * Whether a time right behind the verb of a verbal noun dates it: "the withdrawal began TODAY".
   */
  private boolean predicated(Draft draft, Predicate predicate) {
    if (predicate == null || predicate.status() == Status.DENIED) {
      return false;
    }
    for (TimeMention time : page.times().get(draft.line().index())) {
      int gap = time.firstToken() - predicate.at();
      if (gap > 0 && gap <= BEHIND_VERB && time.isPlaced() && dates(draft, time)) {
        set(draft, time, "behind what is said of the trigger");
        return true;
      }
    }
    return false;
  }

  /** A deadline bounds what was agreed, it does not date the agreement. */
  private static boolean dates(Draft draft, TimeMention time) {
    boolean bounds = time.relation() == Relation.DEADLINE || time.interval().from() == null;
    return draft.kind() != ClaimKind.AGREEMENT || !bounds;
  }

  private static boolean separated(Line line, int from, int to) {
    int verbs = 0;
    for (int i = from; i < to; i++) {
      if (line.verb(i) != null && !Words.definite(line, i)) {
        verbs++;
      }
    }
    return verbs > 1 || to - from > 14;
  }

  /**
   * Whether the time belongs to another clause: "wounded FRIDAY by mines that F laid during its
   * withdrawal", "good news TODAY, and reports of a withdrawal".
   */
  private static boolean otherClause(Trigger trigger, TimeMention time) {
    Line line = trigger.line();
    boolean during = line.isOneOf(DateList.WHILE, trigger.at() - 1);
    boolean leads = time.firstToken() <= trigger.clause().start() + 2;
    for (int i = time.lastTokenExclusive(); i < trigger.at() && !trigger.finite(); i++) {
      boolean verb = line.verb(i) != null && line.verb(i).finite() && !Words.definite(line, i);
      boolean and = i > 0 && line.isMark(i - 1) && joins(line, i);
      if (during && verb || and && !leads) {
        return true;
      }
    }
    return false;
  }

  /** Whether "and" is written on the word, and is no letter of its own: not on "arrival". */
  private static boolean joins(Line line, int i) {
    boolean known = !line.readings(i).isEmpty();
    return line.form(i).startsWith("و")
        && (!known || Among.any(line.readings(i), Reading::conjunction));
  }

  /** Dates what is told to happen before an event by the day before that. */
  private void setBefore(Draft draft, TimeMention time) {
    Interval before = new Interval(null, time.interval().from().minusDays(1));
    draft.when(before, time.span().of(page.article().text()), time.why() + ", an event after it");
    draft.over(time.firstToken(), time.lastTokenExclusive());
  }

  private void set(Draft draft, TimeMention time, String where) {
    draft.when(time.interval(), time.span().of(page.article().text()), time.why() + ", " + where);
    draft.over(time.firstToken(), time.lastTokenExclusive());
  }
}
