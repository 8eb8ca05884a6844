package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Concord;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Antecedent;
import io.masar.mapping.ClauseList;
import io.masar.mapping.DateList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Sense;

/**
 * Finds who "its" means where a sentence opens with a move and only its main clause tells whose:
 * "after ITS withdrawal from P, F moved to Q".
 */
final class Cataphora {

  /** How far behind the place the verb of the main clause may stand. */
  private static final int REACH = 10;

  private final Filling filling;
  private final Trigger trigger;
  private final Line line;

  Cataphora(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.line = trigger.line();
  }

  /** Fills FORCE of a move that opens the sentence, where nothing before it did. */
  void fill() {
    boolean placed = filling.has(Role.ORIGIN) || filling.has(Role.DESTINATION);
    if (filling.has(Role.FORCE) || !placed || !pronoun() || !opens()) {
      return;
    }
    Mention subject = subject();
    if (subject == null || !new Concord(trigger).agrees(line, subject)) {
      return;
    }
    if (subject.type() == EntityType.FORCE) {
      filling.take(Role.FORCE, subject, "told behind");
    } else if (trigger.frame().object() == null && !trigger.frame().adjacent()) {
      filling.army(filling.resolver().forcesOf(subject.id()), subject.from());
    }
  }

  /** Whether a noun of a move has its subject by a pronoun: "ITS withdrawal". */
  private boolean pronoun() {
    String pronoun = trigger.reading().pronoun();
    return !trigger.finite()
        && !trigger.participle()
        && trigger.kind() != ClaimKind.PRESENCE
        && trigger.frame().subject() == Role.FORCE
        && (pronoun.equals("ها") || pronoun.equals("ه") || pronoun.equals("هم"));
  }

  /** Whether only words like "after" and a time stand before it in the sentence. */
  private boolean opens() {
    int at = trigger.at();
    return at > 0
        && !Words.definite(line, at - 1)
        && !Among.any(
            0,
            at,
            i ->
                trigger.page().at(line.index(), i) != null
                    || line.isMark(i) && !line.isQuote(i)
                    || line.is(i, FunctionWord.THAT)
                    || tells(i));
  }

  /** Whether it can only be a verb. */
  private boolean tells(int i) {
    return line.verb(i) != null
        && !line.isPreposition(i)
        && !line.is(i, FunctionWord.AFTER)
        && !line.isOneOf(DateList.EVENT_BEFORE, i)
        && trigger.page().timeAt(line.index(), i) == null;
  }

  /** The subject right behind the verb of the main clause. */
  private Mention subject() {
    int end = Math.min(line.size() - 1, trigger.field().end() + REACH);
    for (int i = trigger.behind(); i < end; i++) {
      boolean main = Words.comma(line, i - 1) || !line.is(i - 1, FunctionWord.RELATIVE);
      if (verb(i) && main) {
        return behind(i + 1);
      }
      if (line.isMark(i) && !Words.comma(line, i) && !line.isQuote(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean verb(int i) {
    return line.verb(i) != null
        && line.verb(i).finite()
        && !Words.definite(line, i)
        && !line.isPreposition(i)
        && trigger.page().at(line.index(), i) == null
        && trigger.page().timeAt(line.index(), i) == null;
  }

  /** The force or state at token {@code i} or behind an adverb or a time there. */
  private Mention behind(int i) {
    int at = i;
    while (line.isOneOf(ClauseList.ADVERB, at)
        || trigger.page().timeAt(line.index(), at) != null && !line.isMark(at)) {
      at++;
    }
    Mention subject = trigger.page().at(line.index(), at);
    boolean who =
        subject != null
            && (subject.type() == EntityType.FORCE || subject.type() == EntityType.COUNTRY);
    return who
            && subject.from() == at
            && subject.isNamed()
            && subject.preposition().isEmpty()
            && !Antecedent.led(line, subject)
            && !met(subject.to())
        ? subject
        : null;
  }

  /** Whether somebody, whom "its" may mean as well, is the object at token {@code i}. */
  private boolean met(int i) {
    Mention object = trigger.page().at(line.index(), i);
    return object == null
        ? line.has(i, Sense.Post.class)
        : object.type() == EntityType.PERSON && object.preposition().isEmpty();
  }
}
