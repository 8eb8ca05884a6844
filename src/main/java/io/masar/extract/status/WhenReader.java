package io.masar.extract.status;

import io.masar.claim.ClaimKind;
import io.masar.claim.Status;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Line;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.ClaimList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Reading;
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
    for (TimeMention time : trigger.field().times()) {
      if (time.isPlaced() && dates(draft, time) && !signed(draft, trigger.at(), time)) {
        set(draft, time, "in the clause, behind the trigger");
        return;
      }
    }
    if (predicated(draft, Predicate.verb(trigger))) {
      return;
    }
    List<TimeMention> times = page.times().get(draft.line().index());
    for (int i = times.size() - 1; i >= 0 && !told; i--) {
      TimeMention time = times.get(i);
      if (time.isPlaced() && dates(draft, time) && before(trigger, time)) {
        set(draft, time, "in the clause, before the trigger");
        return;
      }
    }
  }

  /** Whether the time stands before the trigger in its clause, and nothing parts them. */
  private static boolean before(Trigger trigger, TimeMention time) {
    return !trigger.line().is(trigger.at() - 1, FunctionWord.AFTER)
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

  /** Whether the time tells when a pact was made that is only cited: "under the pact SIGNED in". */
  private static boolean signed(Draft draft, int trigger, TimeMention time) {
    for (int i = trigger + 1; draft.kind() != ClaimKind.AGREEMENT && i < time.firstToken(); i++) {
      if (draft.line().isOneOf(ClaimList.SIGNED_BY, i)
          || draft.line().isOneOf(ClaimList.REACHED, i)) {
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
    boolean during = line.isOneOf(ClaimList.WHILE, trigger.at() - 1);
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
        && (!known || line.readings(i).stream().anyMatch(Reading::conjunction));
  }

  private void set(Draft draft, TimeMention time, String where) {
    draft.when(time.interval(), time.span().of(page.article().text()), time.why() + ", " + where);
    draft.over(time.firstToken(), time.lastTokenExclusive());
  }
}
