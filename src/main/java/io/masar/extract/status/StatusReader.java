package io.masar.extract.status;

import io.masar.Among;
import io.masar.Interval;
import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Trigger;
import io.masar.extract.clause.Yet;
import io.masar.extract.page.Line;
import io.masar.extract.page.Words;
import io.masar.mapping.AgreementList;
import io.masar.mapping.AttackList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.NoMoveList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;
import java.time.LocalDate;

/** How real an action is said to be: from its form, negation, and the words that govern it. */
public final class StatusReader {

  /** A status, {@code null} where nothing tells whether it is so, and the word that gave it. */
  public record Found(Status status, String word) {}

  /** What somebody is told to have as a duty. */
  private static final Found DUE = new Found(Status.DEMANDED, "on");

  /** What is dated by a day as near as this may well go on. */
  private static final int RECENT = 30;

  private StatusReader() {}

  /** {@return how real the action of {@code trigger} is} */
  public static Found read(Trigger trigger) {
    Found found = governed(trigger);
    boolean bare =
        !trigger.finite()
            && Among.all(trigger.governors(), StatusReader::onlyTells)
            && found.status() == Status.COMPLETED
            && !made(trigger);
    Found told = bare ? bare(trigger, found) : found;
    return conditioned(trigger) && told.status() == Status.COMPLETED
        ? new Found(Status.PLANNED, "on condition")
        : told;
  }

  /** What is told of a verbal noun by what describes it, by a proposal, or else by its clause. */
  private static Found bare(Trigger trigger, Found found) {
    Found told = Proposal.of(trigger, predicate(trigger, found));
    boolean moves =
        trigger.kind() != ClaimKind.ATTACK
            && trigger.kind() != ClaimKind.AGREEMENT
            && trigger.kind() != ClaimKind.PRESENCE;
    return moves && told.status() == Status.COMPLETED && told.word().equals(found.word())
        ? new Setting(trigger).of(told)
        : told;
  }

  /** Whether the word only tells of the thing: "ANNOUNCED the expected withdrawal". */
  private static boolean onlyTells(Clause.Governor governor) {
    return governor.action().lexeme().meaning() instanceof Lexeme.Tells tells
        && tells.status() == null;
  }

  /** What an adjective of the noun or the verb behind it makes of it. */
  private static Found predicate(Trigger trigger, Found found) {
    Predicate predicate = Predicate.of(trigger);
    return predicate == null
        ? found
        : new Found(predicate.status(), trigger.line().form(predicate.at()));
  }

  /** Whether "on condition that" goes on behind a verbal noun: what it must still become. */
  private static boolean conditioned(Trigger trigger) {
    Line line = trigger.line();
    for (int i = trigger.field().end(); i < trigger.field().end() + 2; i++) {
      if (line.isOneOf(StatusList.UPON, i) && Words.that(line, i + 1)) {
        return !trigger.finite();
      }
    }
    return false;
  }

  private static Found governed(Trigger trigger) {
    Line line = trigger.line();
    int at = trigger.at();
    if (Predicate.goesOn(trigger)
        && Among.none(
            trigger.governors(),
            g ->
                line.isVerbOf(StatusList.HALTS, g.action())
                    || g.action().lexeme().meaning() instanceof Lexeme.Governs x
                        && x.status() == Status.DENIED)) {
      return new Found(Status.ONGOING, line.form(trigger.behind()));
    }
    Status relative = Sequence.status(trigger);
    if (relative != null) {
      return new Found(relative, line.form(at - 1));
    }
    if (made(trigger)) {
      return new Found(Status.COMPLETED, line.form(at));
    }
    if (Proviso.holds(trigger)) {
      return new Found(Status.DEMANDED, line.form(at - 1));
    }
    Found found = underAll(trigger, Duty.isTold(trigger) ? due(trigger) : own(trigger));
    if (found.status() != Status.DENIED && Denial.reaches(trigger)) {
      return new Found(Status.DENIED, "denied");
    }
    Found opinion = Negated.opinion(trigger);
    if (opinion != null) {
      return opinion;
    }
    if (found.status() == Status.ONGOING && stipulated(trigger)) {
      return new Found(Status.PLANNED, "under a pact");
    }
    if (found.status() == Status.DEMANDED && provided(trigger)) {
      return new Found(Status.PLANNED, "provided");
    }
    if (found.status() == Status.PLANNED && Duty.aimsAt(trigger)) {
      return DUE;
    }
    return Lasting.of(trigger, found);
  }

  /** What a duty makes of it, which a pact may lay upon somebody. */
  private static Found due(Trigger trigger) {
    return Pact.told(trigger) ? new Found(Status.PLANNED, "under a pact") : DUE;
  }

  /** Whether it is an agreement that was made: "the pact SIGNED between", "AGREED with". */
  private static boolean made(Trigger trigger) {
    boolean agreed = trigger.participle() && !trigger.clause().negated(trigger.at(), 3);
    return trigger.kind() == ClaimKind.AGREEMENT && (agreed || Standing.is(trigger));
  }

  /** What the form of the trigger says. */
  private static Found own(Trigger trigger) {
    return trigger.finite() ? finite(trigger) : nominal(trigger);
  }

  /** What the words that govern the trigger make of it, one after the other. */
  private static Found underAll(Trigger trigger, Found own) {
    Found found = own;
    if (trigger.kind() == ClaimKind.PRESENCE && trigger.participle()) {
      return own;
    }
    if (Incident.is(trigger)) {
      return own.status() == Status.DENIED ? own : happened(trigger);
    }
    if (Existing.isToEnd(trigger)) {
      boolean expected = Predicate.expects(trigger);
      return new Found(expected ? Status.PLANNED : Status.ONGOING, "to be halted");
    }
    Clause.Governor last = null;
    for (Clause.Governor governor : trigger.governors()) {
      if (Incident.keeps(trigger, governor) || last != null && talked(trigger, governor, last)) {
        continue;
      }
      last = governor;
      boolean stipulates =
          trigger.kind() == ClaimKind.AGREEMENT
              && trigger.line().isVerbOf(AgreementList.STIPULATES, governor.action());
      boolean aside =
          stipulates
              || Standing.isSigned(trigger, governor)
              || subject(trigger, governor)
              || Existing.watched(trigger, governor);
      found = aside ? found : under(trigger, governor, found);
    }
    return found;
  }

  /** {@return whether what happened is told beside a day to come, which is not its own} */
  public static boolean happenedBefore(Trigger trigger, Interval when) {
    LocalDate published = trigger.page().article().publishedOn();
    return when != null && published != null && ahead(when, published) && Incident.is(trigger);
  }

  private static Found happened(Trigger trigger) {
    return new Found(Status.COMPLETED, trigger.line().form(trigger.at()));
  }

  /**
   * Whether what a word governs is only talk of the thing, or its delay, which tells nothing more:
   * "BEGAN TALKS on the withdrawal", "DEMANDED that the withdrawal be PUT OFF".
   */
  private static boolean talked(Trigger trigger, Clause.Governor governor, Clause.Governor last) {
    Line line = trigger.line();
    Status own = status(governor.action().lexeme().meaning());
    return own == Status.ONGOING && line.isVerbOf(StatusList.TALKS, last.action())
        || own == Status.DEMANDED && line.isVerbOf(StatusList.DELAYS, last.action());
  }

  /** Whether the present tells what a pact provides for: "UNDER the pact, F leaves B". */
  private static boolean stipulated(Trigger trigger) {
    Line line = trigger.line();
    boolean moves =
        trigger.kind().roles().get(0) == Role.FORCE || trigger.kind() == ClaimKind.HANDOVER;
    return trigger.finite()
        && moves
        && (trigger.kind() != ClaimKind.PRESENCE && !trigger.frame().lasting()
            || line.isVerbOf(StatusList.STAYS, trigger.action()))
        && !line.is(trigger.at() - 1, FunctionWord.RELATIVE)
        && Pact.told(trigger);
  }

  /** Whether the verb right before a definite noun has it as its subject: "the raid included". */
  private static boolean subject(Trigger trigger, Clause.Governor governor) {
    return !trigger.finite()
        && governor.at() == trigger.at() - 1
        && Words.definite(trigger.line(), trigger.at())
        && trigger.line().isVerbOf(AttackList.INCLUDES, governor.action());
  }

  /** Whether a treaty obliges to it, which is agreed: "the pact PROVIDES for the obligation to". */
  private static boolean provided(Trigger trigger) {
    Line line = trigger.line();
    return Among.any(
        trigger.governors(),
        g -> line.isVerbOf(AgreementList.STIPULATES, g.action()) && g.action().finite());
  }

  private static Found finite(Trigger trigger) {
    Line line = trigger.line();
    int at = trigger.at();
    boolean without =
        Words.that(line, at - 1) && line.endsWithOneOf(StatusList.WITHOUT_DOING, at - 2);
    if (trigger.clause().negated(at, 2) || without) {
      return new Found(Status.DENIED, line.form(at - 1));
    }
    if (trigger.reading().future() || line.is(at - 1, FunctionWord.FUTURE)) {
      return new Found(Status.PLANNED, line.form(at));
    }
    if (trigger.action().form() == Sense.Form.PERFECT) {
      return new Found(Status.COMPLETED, line.form(at));
    }
    boolean purpose =
        trigger.reading().preposition().equals("ل")
            || line.isOneOf(StatusList.MAYBE, at - 1)
            || line.isOneOf(StatusList.UNTIL, at - 1)
            || line.isOneOf(NoMoveList.WHENEVER, at - 1)
                && (trigger.kind() != ClaimKind.PRESENCE || Sequence.isPlanned(line, at - 1))
            || line.is(at - 1, FunctionWord.THAT) && Words.that(line, at - 1);
    return new Found(purpose ? Status.PLANNED : Status.ONGOING, line.form(at));
  }

  private static Found nominal(Trigger trigger) {
    Line line = trigger.line();
    int at = trigger.at();
    boolean purpose = purpose(trigger);
    if (trigger.clause().negated(at, 3)) {
      boolean partly = trigger.kind() == ClaimKind.PRESENCE && Denial.isPartial(trigger);
      return new Found(partly ? null : Status.DENIED, "negation");
    }
    if (trigger.participle()) {
      boolean struck = trigger.kind() == ClaimKind.ATTACK;
      return new Found(struck ? Status.COMPLETED : Status.ONGOING, line.form(at));
    }
    if (Yet.isAfter(trigger, at - 1)) {
      return new Found(Status.COMPLETED, line.form(at - 1));
    }
    if (purpose && isNot(line, trigger.clause().start(), at)) {
      return new Found(Status.DENIED, "negation");
    }
    for (int i = trigger.clause().start(); purpose && i < at; i++) {
      boolean uses = line.endsWithOneOf(StatusList.USES, i);
      if (uses || line.isOneOf(StatusList.USED, i)) {
        return new Found(uses ? Status.ONGOING : Status.COMPLETED, line.form(i));
      }
    }
    boolean present = trigger.kind() == ClaimKind.PRESENCE;
    boolean soon =
        trigger.kind() != ClaimKind.ATTACK && !present && line.isOneOf(StatusList.SOON, at - 1);
    return new Found(
        purpose || soon ? Status.PLANNED : present ? Status.ONGOING : Status.COMPLETED,
        line.form(at));
  }

  /** Whether it is what something else is for: "a plan FOR the withdrawal". */
  private static boolean purpose(Trigger trigger) {
    boolean attack = trigger.kind() == ClaimKind.ATTACK;
    boolean told = attack && (trigger.reading().article() || trigger.clause().carried());
    return trigger.reading().preposition().equals("ل")
        && trigger.kind() != ClaimKind.PRESENCE
        && !told;
  }

  /** "F HAS NO plans to send": a denial of what would be for that purpose. */
  private static boolean isNot(Line line, int start, int at) {
    for (int i = at - 1; i >= Math.max(Math.max(0, start - 1), at - 7); i--) {
      if (line.isOneOf(StatusList.IS_NOT, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@return how real a word of that meaning says what it governs is, or {@code null}} */
  public static Status status(Lexeme.Meaning meaning) {
    if (meaning instanceof Lexeme.Governs governs) {
      return governs.status();
    }
    if (meaning instanceof Lexeme.Triggers triggers) {
      boolean agreed = triggers.frame().kind() == ClaimKind.AGREEMENT;
      return agreed ? Status.PLANNED : Status.COMPLETED;
    }
    return meaning instanceof Lexeme.Tells tells ? tells.status() : null;
  }

  private static Found under(Trigger trigger, Clause.Governor governor, Found inner) {
    Line line = trigger.line();
    Status own = status(governor.action().lexeme().meaning());
    boolean tells = governor.action().lexeme().meaning() instanceof Lexeme.Tells;
    String word = line.form(governor.at());
    if (Existing.is(trigger, governor)) {
      return inner;
    }
    if (Negated.is(trigger, governor)) {
      return Negated.by(trigger, governor, own, inner);
    }
    if (tells && own == null || inner.status == Status.DENIED || inner.status == Status.DEMANDED) {
      return inner;
    }
    if (own == Status.DENIED || own == Status.DEMANDED) {
      return new Found(willed(trigger, governor) ? Status.PLANNED : own, word);
    }
    boolean future = future(line, governor, own);
    boolean begun =
        own == Status.ONGOING
            && !future
            && !trigger.finite()
            && !trigger.clause().aims(governor.at());
    if (inner.status == Status.PLANNED && !begun) {
      return inner;
    }
    return future || own == Status.PLANNED
        ? new Found(Status.PLANNED, word)
        : present(line, governor, own, inner);
  }

  /** Whether who wants it does it: "the government WANTS to withdraw ITS soldiers". */
  private static boolean willed(Trigger trigger, Clause.Governor governor) {
    return !trigger.finite()
        && trigger.line().isVerbOf(StatusList.WANTS, governor.action())
        && !trigger.field().slots().isEmpty()
        && trigger.field().slots().get(0).mention().isOwned();
  }

  /** Whether what governs is itself still to come: "will begin", "may end", "FOR the beginning". */
  private static boolean future(Line line, Clause.Governor governor, Status own) {
    Reading reading = governor.reading();
    Sense.Form form = governor.action().form();
    return reading.future()
        || line.is(governor.at() - 1, FunctionWord.FUTURE)
        || line.isOneOf(StatusList.MAYBE, governor.at() - 1) && form == Sense.Form.IMPERFECT
        || form == Sense.Form.NOUN && reading.preposition().equals("ل") && own == Status.ONGOING;
  }

  /** What a governor makes of it that looks neither ahead nor back. */
  private static Found present(Line line, Clause.Governor governor, Status own, Found inner) {
    String word = line.form(governor.at());
    boolean present = governor.action().form() == Sense.Form.IMPERFECT;
    Status goesOn = line.form(governor.at() - 1).endsWith("ان") ? Status.PLANNED : Status.ONGOING;
    if (own != null) {
      return new Found(own == Status.COMPLETED && present ? goesOn : own, word);
    }
    return present && inner.status == Status.COMPLETED ? new Found(goesOn, word) : inner;
  }

  /** Whether it lies after the day, or is to be done by a later one. */
  private static boolean ahead(Interval when, LocalDate day) {
    return when.from() == null
        ? when.to() != null && when.to().isAfter(day)
        : when.from().isAfter(day);
  }

  /**
   * {@return the status, given when the thing happens: what lies ahead is planned, what was under
   * way and ended long before is completed}
   */
  public static Status onCalendar(Status status, Interval when, LocalDate published) {
    boolean over =
        published != null
            && when != null
            && when.to() != null
            && when.to().isBefore(published.minusDays(RECENT));
    if (status == Status.ONGOING && over && when.from() != null) {
      return Status.COMPLETED;
    }
    boolean ahead = published != null && when != null && ahead(when, published);
    return ahead && (status == Status.COMPLETED || status == Status.ONGOING)
        ? Status.PLANNED
        : status;
  }
}
