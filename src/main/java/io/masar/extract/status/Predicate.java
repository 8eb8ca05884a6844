package io.masar.extract.status;

import io.masar.claim.ClaimKind;
import io.masar.claim.Status;
import io.masar.extract.clause.Slot;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;
import java.util.List;
import java.util.Set;

/**
 * What is said of a verbal noun behind it: "the withdrawal … will begin", "… is not", "the EXPECTED
 * withdrawal".
 *
 * @param at the token that says it
 */
record Predicate(int at, Status status) {

  /** How long an insertion between commas may be that stands before the verb. */
  private static final int INSERTED = 10;

  /** How far behind the noun its adjective may stand. */
  private static final int ADJECTIVE = 5;

  /** {@return what is said of the verbal noun {@code trigger}, or {@code null}} */
  static Predicate of(Trigger trigger) {
    Predicate adjective = adjective(trigger);
    return adjective == null ? verb(trigger) : adjective;
  }

  /** {@return whether an adjective tells that it is still to come, be it behind its target} */
  static boolean expects(Trigger trigger) {
    Predicate adjective = adjective(trigger);
    Line line = trigger.line();
    int end = named(trigger);
    boolean agrees = line.form(end).endsWith("ه") == isFeminine(trigger);
    return adjective != null && adjective.status() == Status.PLANNED
        || agrees && line.isOneOf(StatusList.EXPECTED, end);
  }

  /** {@return whether a known attack is told to go on: "discussed THE ONGOING campaign"} */
  static boolean goesOn(Trigger trigger) {
    return trigger.kind() == ClaimKind.ATTACK
        && !trigger.finite()
        && trigger.reading().article()
        && trigger.line().isOneOf(StatusList.UNDER_WAY, trigger.behind())
        && Words.definite(trigger.line(), trigger.behind());
  }

  private static Predicate adjective(Trigger trigger) {
    Line line = trigger.line();
    boolean feminine = isFeminine(trigger);
    int end = Math.min(trigger.behind() + ADJECTIVE, trigger.field().end() + 1);
    for (int i = trigger.behind(); i < end && !line.isMark(i) && !line.isPreposition(i); i++) {
      if (line.form(i).endsWith("ه") == feminine) {
        boolean expected = line.isOneOf(StatusList.EXPECTED, i);
        if (expected || line.isOneOf(StatusList.UNDER_WAY, i)) {
          return new Predicate(i, expected ? Status.PLANNED : Status.ONGOING);
        }
      }
    }
    return null;
  }

  /** Whether the noun takes feminine adjectives; the ه of "its withdrawal" is no ending. */
  private static boolean isFeminine(Trigger trigger) {
    String form = trigger.line().form(trigger.behind() - 1);
    String pronoun = trigger.reading().pronoun();
    String bare = form.substring(0, form.length() - pronoun.length());
    return bare.endsWith(pronoun.isEmpty() ? "ه" : "ت")
        || trigger.action().count() == Sense.Count.PLURAL;
  }

  /** {@return what the verb says that a verbal noun is the subject of, or {@code null}} */
  static Predicate verb(Trigger trigger) {
    Predicate relative = relative(trigger);
    if (relative != null) {
      return relative;
    }
    Line line = trigger.line();
    int at = trigger.at();
    boolean opens = at == 0 || line.isMark(at - 1) || line.is(at - 1, FunctionWord.THAT);
    if (trigger.finite() || !opens && !isCopula(line, at - 1)) {
      return null;
    }
    Predicate near = near(line, trigger.field().end());
    near = near == null ? near(line, named(trigger)) : near;
    return near == null ? behindInsertion(line, trigger.field().end()) : near;
  }

  /**
   * What a relative clause or an adjective behind its last name makes of it: "the withdrawal from
   * P, WHICH BEGAN", "EXPECTED TO END".
   */
  private static Predicate relative(Trigger trigger) {
    Line line = trigger.line();
    int end = named(trigger);
    int i = Words.comma(line, end) ? end + 1 : end;
    boolean agrees = line.form(i).equals(isFeminine(trigger) ? "التي" : "الذي");
    boolean expected = Words.definite(line, i) && line.isOneOf(StatusList.EXPECTED, i);
    if (trigger.finite() || !agrees && !expected) {
      return null;
    }
    int first = expected ? i : i + 1;
    int verb = line.form(first).equals("من") ? first + 1 : first;
    boolean ahead = line.isOneOf(StatusList.EXPECTED, verb) && Words.that(line, verb + 1);
    verb = ahead ? verb + 2 : line.is(verb, FunctionWord.FUTURE) ? verb + 1 : verb;
    return runs(line, verb, ahead || verb > first);
  }

  private static Predicate runs(Line line, int verb, boolean ahead) {
    for (Reading reading : line.readings(verb)) {
      if (reading.sense() instanceof Sense.Action action
          && action.finite()
          && line.isVerbOf(StatusList.RUNS, action)) {
        Status own =
            action.lexeme().meaning() instanceof Lexeme.Governs governs ? governs.status() : null;
        boolean present = action.form() == Sense.Form.IMPERFECT;
        Status done = own == null ? Status.COMPLETED : own;
        return new Predicate(
            verb, ahead || reading.future() ? Status.PLANNED : present ? Status.ONGOING : done);
      }
    }
    return null;
  }

  /** Whether "became", "seems" or the like stands there, before its subject. */
  private static boolean isCopula(Line line, int i) {
    return line.verb(i) != null && line.isVerbOf(StatusList.COPULA, line.verb(i));
  }

  /** Behind the last name of what the noun tells: "the handover of B to F is PLANNED in May". */
  private static int named(Trigger trigger) {
    List<Slot> slots = trigger.field().slots();
    return slots.isEmpty() ? trigger.field().end() : slots.get(slots.size() - 1).mention().to();
  }

  private static Predicate behindInsertion(Line line, int end) {
    if (!Words.comma(line, end)) {
      return null;
    }
    for (int i = end + 1; i < Math.min(end + INSERTED, line.size()); i++) {
      if (Words.comma(line, i)) {
        return near(line, i + 1);
      }
      if (line.verb(i) != null && line.verb(i).finite()) {
        return null;
      }
    }
    return null;
  }

  private static Predicate near(Line line, int end) {
    for (int i = end; i < Math.min(end + 2, line.size()); i++) {
      boolean not = Words.negates(line, i);
      if (not && (line.verb(i + 1) == null || governs(line.verb(i + 1)))) {
        return new Predicate(i, Status.DENIED);
      }
      Status said = said(line, i);
      if (said != null) {
        return new Predicate(i, qualified(line, i, said));
      }
      for (Reading reading : line.readings(i)) {
        Status status = predicated(reading);
        if (status != null) {
          return new Predicate(i, status);
        }
      }
    }
    return null;
  }

  /**
   * What is left of it where more is told: what is near "to completion" goes on, and of what is
   * ruled out "without" something nothing is known.
   */
  private static Status qualified(Line line, int i, Status said) {
    if (said == Status.PLANNED && line.hasOneOf(StatusList.COMPLETION, i + 1, i + 3)) {
      return Status.ONGOING;
    }
    boolean without =
        line.isOneOf(StatusList.WITHOUT, i + 1)
            || line.isOneOf(StatusList.WITHOUT, i + 2)
            || line.isOneOf(StatusList.EXCEPT, i + 1);
    return said == Status.DENIED && without ? null : said;
  }

  /** What an adjective or noun makes of the verbal noun it is said of, or {@code null}. */
  private static Status said(Line line, int i) {
    if (line.isOneOf(StatusList.UNDER_WAY, i)) {
      return Status.ONGOING;
    }
    if (Words.definite(line, i)) {
      return null;
    }
    if (line.isOneOf(StatusList.EXPECTED, i)
        || line.isOneOf(StatusList.POSSIBLE, i)
        || line.isOneOf(StatusList.POSSIBLE, i, i + 2)) {
      return Status.PLANNED;
    }
    boolean needed = line.isOneOf(StatusList.NEEDED, i) && !line.is(i - 1, FunctionWord.PAST);
    return line.isOneOf(StatusList.RULED_OUT, i) ? Status.DENIED : needed ? Status.DEMANDED : null;
  }

  /** What the verb of a verbal noun makes of it, or {@code null}. */
  private static Status predicated(Reading reading) {
    if (!(reading.sense() instanceof Sense.Action action && action.finite())) {
      return null;
    }
    Set<String> takes = action.lexeme().takes();
    if (reading.conjunction()
        || action.count() != Sense.Count.SINGULAR
        || !takes.isEmpty() && !takes.contains("")) {
      return null;
    }
    if (reading.future()) {
      return Status.PLANNED;
    }
    if (action.form() == Sense.Form.IMPERFECT) {
      return governs(action) ? Status.ONGOING : Status.PLANNED;
    }
    return action.lexeme().meaning() instanceof Lexeme.Governs governs ? governs.status() : null;
  }

  private static boolean governs(Sense.Action action) {
    return action.lexeme().meaning() instanceof Lexeme.Governs;
  }
}
