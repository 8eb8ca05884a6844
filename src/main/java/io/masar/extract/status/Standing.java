package io.masar.extract.status;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Status;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Trigger;
import io.masar.extract.clause.Yet;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Line;
import io.masar.extract.page.Words;
import io.masar.mapping.AgreementList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;

/**
 * Whether an agreement is told of as one that is there: "the truce was broken", "under the pact",
 * "opposes THE pact BETWEEN".
 */
final class Standing {

  /** How far behind an agreement it may be told to be one of those to come. */
  private static final int DESCRIBED = 3;

  private static final GazetteerNames NAMES = new GazetteerNames();

  private Standing() {}

  /** {@return whether the agreement of {@code trigger} is told of as one that was made} */
  static boolean is(Trigger trigger) {
    Line line = trigger.line();
    return !trigger.finite()
        && (line.isOneOf(AgreementList.STANDING, trigger.at() - 1)
            || line.isOneOf(AgreementList.SIGNED_BY, trigger.behind())
            || Among.any(
                trigger.governors(),
                governor -> line.isVerbOf(AgreementList.CANCELS, governor.action()))
            || isReached(trigger)
            || isKnown(trigger) && !isToCome(trigger));
  }

  /**
   * {@return whether the noun that governs the agreement is its signing, which is as real as the
   * agreement: "there was THE SIGNING of a pact", but not "before the signing", "for signing"}
   */
  static boolean isSigned(Trigger trigger, Clause.Governor governor) {
    Line line = trigger.line();
    return trigger.kind() == ClaimKind.AGREEMENT
        && !trigger.finite()
        && governor.action().form() == Sense.Form.NOUN
        && line.isVerbOf(AgreementList.AGREES, governor.action())
        && governor.reading().article()
        && !governor.reading().preposition().equals("ل")
        && !line.form(governor.at() - 1).equals("قبل");
  }

  /** Whether it is what was signed or reached: "SIGNED a pact", "AFTER REACHING a pact". */
  private static boolean isReached(Trigger trigger) {
    Line line = trigger.line();
    if (trigger.governors().isEmpty()) {
      return false;
    }
    Clause.Governor governor = trigger.governors().get(0);
    Sense.Action verb = governor.action();
    return line.isVerbOf(AgreementList.AGREES, verb)
        && !trigger.clause().negated(governor.at(), 2)
        && (verb.form() == Sense.Form.PERFECT
            || verb.form() == Sense.Form.NOUN && Yet.isAfter(trigger, governor.at() - 1));
  }

  /**
   * Whether it is one that all know of, whatever is thought or expected of it: "THE NUCLEAR pact",
   * "THE pact BETWEEN", or that is put to a vote: "RATIFIED a pact".
   */
  private static boolean isKnown(Trigger trigger) {
    Line line = trigger.line();
    int behind = trigger.behind();
    boolean article =
        (trigger.reading().article() || NAMES.at(line, trigger.at() + 1, EntityType.PLACE) != null)
            && !trigger.clause().negated(trigger.at(), 3);
    boolean told =
        Words.definite(line, behind)
            || behind > trigger.at() + 1
            || line.is(behind, FunctionWord.RELATIVE)
            || line.preposition(behind).equals("بين");
    boolean wanted =
        Among.any(
            trigger.governors(),
            g ->
                g.action().lexeme().meaning() instanceof Lexeme.Governs governs
                    && governs.status() == Status.DEMANDED);
    return article && told && !wanted
        || Among.any(trigger.governors(), g -> line.isVerbOf(AgreementList.RATIFIES, g.action()));
  }

  /** Whether somebody still is to reach or sign it, or it is called one to come. */
  private static boolean isToCome(Trigger trigger) {
    Line line = trigger.line();
    int behind = trigger.behind();
    return Among.any(trigger.governors(), governor -> reaches(line, governor))
        || line.hasOneOf(StatusList.EXPECTED, trigger.at(), behind + DESCRIBED)
        || line.hasOneOf(AgreementList.DRAFT, Math.max(0, trigger.at() - 2), behind + DESCRIBED);
  }

  /** Whether it is reached, talked of or missing: "to SIGN the pact", "for WANT of the pact". */
  private static boolean reaches(Line line, Clause.Governor governor) {
    Sense.Action verb = governor.action();
    return line.isVerbOf(AgreementList.AGREES, verb)
        || line.isVerbOf(StatusList.TALKS, verb)
        || line.isVerbOf(AgreementList.WORKS_OUT, verb);
  }
}
