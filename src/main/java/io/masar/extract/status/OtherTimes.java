package io.masar.extract.status;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.Status;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Numbers;
import io.masar.extract.page.Words;
import io.masar.mapping.AgreementList;
import io.masar.mapping.DateList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;
import io.masar.time.Relation;
import io.masar.time.TimeMention;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Whether a time in the clause of a trigger belongs to something else in it: to the telling, to an
 * event told beside it, to the pact that provides for it.
 */
final class OtherTimes {

  /** How far before a time the verb of agreeing may stand that it dates. */
  private static final int AGREED = 12;

  /** How far before a noun "after" may stand, with a count of days between. */
  private static final int COUNTED = 5;

  /** How far before its time "after" may stand that leads to an event. */
  private static final int EVENT = 8;

  private final Trigger trigger;
  private final Line line;

  OtherTimes(Trigger trigger) {
    this.trigger = trigger;
    this.line = trigger.line();
  }

  /** {@return whether a time behind the trigger does not date it} */
  boolean behind(TimeMention time) {
    return ofPresence(time, true)
        || ofNumber(time)
        || nth(time)
        || ofState(time)
        || ofEnd()
        || ofCited(time)
        || ofOther(trigger.behind(), time);
  }

  /** {@return whether a time before the trigger does not date it} */
  boolean before(TimeMention time) {
    return ofPresence(time, false)
        || nth(time)
        || ofEnd()
        || ofPact(time)
        || ofTelling(time)
        || ofEvent(time)
        || ofPlan(time)
        || parted(time.lastTokenExclusive());
  }

  /** A presence lasts: no single day dates it but that of a verb which tells it. */
  private boolean ofPresence(TimeMention time, boolean behind) {
    boolean lasts = time.relation() == Relation.SINCE || time.relation() == Relation.DEADLINE;
    return trigger.kind() == ClaimKind.PRESENCE && !lasts && !(behind && trigger.finite());
  }

  /** The time of the size before: "fell from 40,000 IN 1976 to 14,000". */
  private boolean ofNumber(TimeMention time) {
    int next = time.lastTokenExclusive();
    return trigger.kind() == ClaimKind.REDUCTION
        && line.form(next).equals("الي")
        && Numbers.at(line, next + 1) != null;
  }

  /** Since when it is the first or greatest of its sort: "the SEVENTH withdrawal since 2000". */
  private boolean nth(TimeMention time) {
    return time.relation() == Relation.SINCE
        && trigger.kind() != ClaimKind.PRESENCE
        && line.hasOneOf(DateList.NTH, trigger.at() - 3, time.firstToken());
  }

  /** Since when what is named is as it is told to be: "left P, BESIEGED since May". */
  private boolean ofState(TimeMention time) {
    if (time.relation() != Relation.SINCE) {
      return false;
    }
    int own = trigger.behind();
    while (Words.definite(line, own) && trigger.page().at(line.index(), own) == null) {
      own++;
    }
    return last(own, time.firstToken(), i -> line.isOneOf(DateList.LASTING, i)) >= 0;
  }

  /** Whether what stands between has a time of its own: "after the coup OF 2021", "as A said". */
  private boolean ofOther(int from, TimeMention time) {
    int to = time.firstToken();
    return last(from, to, i -> source(i) || event(i, to) || relative(i, time)) >= 0
        || toldThen(from, to);
  }

  /** When a source told it that stands before: "as A SAID, ON TUESDAY." */
  private boolean toldThen(int from, int to) {
    TimeMention time = trigger.page().timeAt(line.index(), to);
    int end = time == null ? 0 : time.lastTokenExclusive();
    boolean last = end == line.size() || line.form(end).equals(".");
    return last
        && Words.comma(line, to - 1)
        && Among.any(
            from,
            to - 1,
            i -> line.is(i, FunctionWord.ACCORDING) && !comma(i, to - 1) && told(i, to));
  }

  private boolean told(int from, int to) {
    return Among.any(
        from,
        to,
        i ->
            line.verb(i) != null
                && line.verb(i).finite()
                && line.verb(i).lexeme().meaning() instanceof Lexeme.Tells);
  }

  private int last(int from, int to, IntPredicate test) {
    return IntStream.range(from, to)
        .filter(i -> test.test(i) && !comma(i + 1, to))
        .max()
        .orElse(-1);
  }

  private boolean comma(int from, int to) {
    return Among.any(from, to, i -> Words.comma(line, i));
  }

  private boolean source(int i) {
    return line.is(i, FunctionWord.ACCORDING)
        || line.verb(i) != null
            && line.verb(i).lexeme().meaning() instanceof Lexeme.Tells
            && !line.isPreposition(i)
            && line.form(i - 1).equals("ما");
  }

  /** "Since the fall of", "after the war of": a noun for what happened, and no count of days. */
  private boolean event(int i, int to) {
    boolean links = line.is(i, FunctionWord.AFTER) || line.isOneOf(DateList.EVENT_BEFORE, i);
    return links && i + 1 < to && line.isWord(i + 1) && !line.is(i - 1, FunctionWord.BY);
  }

  /**
   * {@return whether the time is that of an event before which it happens: "BEFORE the vote in"}
   */
  boolean bounds(TimeMention time) {
    int event = last(trigger.behind(), time.firstToken(), i -> event(i, time.firstToken()));
    boolean noun =
        IntStream.range(event + 1, time.firstToken())
            .allMatch(i -> line.verb(i) == null || Words.definite(line, i));
    return event >= 0
        && line.isOneOf(DateList.EVENT_BEFORE, event)
        && Words.definite(line, event + 1)
        && noun
        && time.relation() == Relation.POINT;
  }

  /** "The town THAT F took YESTERDAY", "that F HOLDS SINCE May", behind another name. */
  private boolean relative(int i, TimeMention time) {
    if (!line.is(i, FunctionWord.RELATIVE) || i + 1 >= time.firstToken()) {
      return false;
    }
    Sense.Action verb = line.verb(i + 1);
    return verb != null
        && (verb.form() == Sense.Form.PERFECT || verb.finite() && time.relation() == Relation.SINCE)
        && trigger.page().at(line.index(), i - 1) != null;
  }

  /** When the pact was made that provides for it: "AGREED last month on the withdrawal". */
  private boolean ofPact(TimeMention time) {
    ClaimKind kind = trigger.kind();
    if (kind == ClaimKind.AGREEMENT || kind == ClaimKind.ATTACK) {
      return false;
    }
    int from = Math.max(0, time.firstToken() - AGREED);
    boolean agreed = Among.any(from, trigger.at(), this::agrees);
    return agreed || pact(time.firstToken() - 1);
  }

  /** When a pact ends or is broken: "the pact EXPIRES in". */
  private boolean ofEnd() {
    return trigger.kind() == ClaimKind.AGREEMENT
        && Among.any(trigger.governors(), g -> line.isVerbOf(AgreementList.CANCELS, g.action()));
  }

  /** When a pact was made that is only cited: "under the pact SIGNED in". */
  private boolean ofCited(TimeMention time) {
    return trigger.kind() != ClaimKind.AGREEMENT
        && Among.any(trigger.at() + 1, time.firstToken(), this::signed);
  }

  private boolean agrees(int i) {
    Sense.Action verb = line.verb(i);
    return signed(i) || verb != null && line.isVerbOf(AgreementList.AGREES, verb);
  }

  private boolean signed(int i) {
    return line.isOneOf(AgreementList.SIGNED_BY, i) || line.isOneOf(AgreementList.REACHED, i);
  }

  private boolean pact(int i) {
    return Among.any(
        line.readings(i),
        r ->
            r.sense() instanceof Sense.Action action
                && !action.finite()
                && action.lexeme().meaning() instanceof Lexeme.Triggers triggers
                && triggers.frame().kind() == ClaimKind.AGREEMENT);
  }

  /** When it was told: the nearest verb before the time tells, relative clauses aside. */
  private boolean ofTelling(TimeMention time) {
    int verb = time.firstToken() - 1;
    while (verb >= trigger.clause().start()
        && (line.verb(verb) == null
            || Words.definite(line, verb)
            || line.is(verb - 1, FunctionWord.RELATIVE) && named(verb, time.firstToken()))) {
      verb--;
    }
    return !trigger.finite()
        && trigger.kind() != ClaimKind.AGREEMENT
        && verb >= trigger.clause().start()
        && line.verb(verb).lexeme().meaning() instanceof Lexeme.Tells;
  }

  /** When something else happened: "after the vote IN MARCH F left", "since the coup OF 2018". */
  private boolean ofEvent(TimeMention time) {
    int to = time.firstToken();
    int from = Math.max(trigger.clause().start(), to - EVENT);
    int event = last(from, to, i -> event(i, to));
    return event >= 0
        && !Among.any(
            event + 1,
            to,
            i ->
                line.verb(i) != null
                    && line.verb(i).finite()
                    && !Words.definite(line, i)
                    && trigger.page().at(line.index(), i) == null
                    && !line.isPreposition(i)
                    && !line.is(i - 1, FunctionWord.RELATIVE));
  }

  /** When it was planned or demanded by a noun: "took A DECISION on Tuesday to withdraw". */
  private boolean ofPlan(TimeMention time) {
    boolean plan = line.hasOneOf(StatusList.PROPOSED, time.lastTokenExclusive(), trigger.at() - 1);
    return !trigger.finite()
        && (plan
            || Among.any(
                trigger.governors(),
                g ->
                    g.at() >= time.lastTokenExclusive()
                        && g.action().form() == Sense.Form.NOUN
                        && plans(StatusReader.status(g.action().lexeme().meaning()))));
  }

  private static boolean plans(Status status) {
    return status == Status.PLANNED || status == Status.DEMANDED;
  }

  /** Whether somebody or something is named between a verb and the time behind it. */
  private boolean named(int verb, int time) {
    return Among.any(verb + 1, time, i -> trigger.page().at(line.index(), i) != null);
  }

  /** "Left Y today, days AFTER its withdrawal from X". */
  private boolean parted(int from) {
    return !trigger.finite()
        && line.form(trigger.at() - 1).equals("من")
        && Among.any(
            Math.max(from, trigger.at() - COUNTED),
            trigger.at() - 1,
            i -> line.is(i, FunctionWord.AFTER) && !line.isOneOf(DateList.HOURS, i + 1));
  }
}
