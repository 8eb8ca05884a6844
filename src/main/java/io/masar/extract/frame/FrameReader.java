package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Resolver;
import io.masar.extract.status.WhenReader;
import io.masar.mapping.ClauseList;
import io.masar.mapping.Frame;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.MoverList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.List;

/** Reads claims by frames: a trigger, the mentions round it, and the roles the frame gives them. */
public final class FrameReader {

  private final Page page;
  private final Resolver resolver;
  private final WhenReader when;

  public FrameReader(Page page, Resolver resolver) {
    this.page = page;
    this.resolver = resolver;
    this.when = new WhenReader(page);
  }

  /** {@return the drafts of one line} */
  public List<Draft> read(Line line) {
    List<Draft> drafts = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      boolean two = !line.phrase(i).isEmpty() && triggers(line, i);
      Draft phrase = two ? best(line, i, 2, line.phrase(i)) : null;
      Draft draft = phrase == null ? single(line, i) : phrase;
      if (draft != null) {
        drafts.add(draft);
      }
      i += phrase == null ? 1 : 2;
    }
    return drafts;
  }

  /** Whether token {@code i} can be a trigger: a word that belongs to no name and no time. */
  private boolean triggers(Line line, int i) {
    return line.isWord(i)
        && page.at(line.index(), i) == null
        && page.timeAt(line.index(), i) == null
        && (!line.isPreposition(i) || crosses(line, i))
        && !named(line, i)
        && !noLonger(line, i);
  }

  /** Whether a verb of returning only tells that what follows is no more: "are NO LONGER there". */
  private boolean noLonger(Line line, int i) {
    if (!line.isOneOf(ClauseList.NO_LONGER, i) || !Words.negates(line, i - 1)) {
      return false;
    }
    Mention subject = page.at(line.index(), i + 1);
    return !line.isPreposition(subject == null ? i + 1 : subject.to());
  }

  /** Whether a verb that looks like a preposition opens its clause before a force: "F CROSSED". */
  private boolean crosses(Line line, int i) {
    Mention force = page.at(line.index(), i + 1);
    return line.verb(i) != null
        && (i == 0 || line.isMark(i - 1))
        && force != null
        && force.type() == EntityType.FORCE
        && force.preposition().isEmpty();
  }

  /** Whether a noun that is a given name too stands before nothing that could belong to it. */
  private boolean named(Line line, int i) {
    return line.verb(i) == null
        && Words.bareGivenName(line, i)
        && !line.isOneOf(MoverList.MANNER_OF_MOVE, i + 1)
        && page.at(line.index(), i + 1) == null;
  }

  /** The name of an agreement is its trigger, as a whole; any other trigger is one word. */
  private Draft single(Line line, int i) {
    Mention mention = page.at(line.index(), i);
    if (mention != null && mention.type() == EntityType.AGREEMENT && mention.from() == i) {
      Draft named = best(line, i, mention.to() - i, line.readings(i));
      return named == null ? best(line, i, mention.to() - i, line.phrase(i)) : named;
    }
    return line.means(i, Lexeme.Triggers.class) && triggers(line, i)
        ? best(line, i, 1, line.readings(i))
        : null;
  }

  private Draft best(Line line, int i, int length, List<Reading> readings) {
    Clause clause = Clause.left(page, line, i);
    Draft best = null;
    for (Reading reading : readings) {
      if (reading.sense() instanceof Sense.Action action
          && action.lexeme().meaning() instanceof Lexeme.Triggers triggers
          && !(action.finite() && Words.definite(line, i) && reading.article())
          && !(action.finite() && nounPlace(clause, reading, readings))
          && !reading.pronoun().equals("ي")
          && !(action.form() == Sense.Form.NOUN && verbPlace(line, i))
          && !hasObject(reading, action, triggers.frame())) {
        Trigger trigger = Trigger.of(clause, length, reading, triggers.frame());
        Draft draft = trigger == null ? null : new Attempt(trigger, resolver, when).draft();
        boolean verb = action.finite() && opens(line, i) && alike(best, draft);
        best = better(best, draft) || verb || shrinks(line, i, best, draft) ? draft : best;
      }
    }
    return best;
  }

  /** Whether a sentence begins with the word, which then is its verb where it can be one. */
  private static boolean opens(Line line, int i) {
    return i == 0 || line.isMark(i - 1);
  }

  private static boolean alike(Draft best, Draft draft) {
    return best != null
        && draft != null
        && best.kind() == ClaimKind.ATTACK
        && draft.kind() == best.kind()
        && draft.weight() == best.weight();
  }

  /** Whether the number itself grew less, since nobody is told who cut it: "the number SHRANK". */
  private boolean shrinks(Line line, int i, Draft best, Draft draft) {
    return best != null
        && draft != null
        && best.kind() == ClaimKind.REDUCTION
        && draft.kind() == best.kind()
        && best.frame().sender()
        && !draft.frame().sender()
        && draft.weight() == best.weight()
        && page.at(line.index(), i - 1) == null
        && !line.isOneOf(ClauseList.VERBAL_PARTICLE, i - 1)
        && !line.is(i - 1, FunctionWord.THAT)
        && line.endsWithOneOf(MoverList.NUMBER_OF, i + 1);
  }

  /**
   * Whether a verb has a pronoun as its object that takes none, or no place alone: then it is
   * another verb, or something else is left: "the mines that they LEFT".
   */
  private static boolean hasObject(Reading reading, Sense.Action action, Frame frame) {
    boolean place = frame.adjacent() && frame.object() == Role.ORIGIN;
    return action.finite()
        && !reading.pronoun().isEmpty()
        && (frame.object() == null || place)
        && frame.subject() == Role.FORCE;
  }

  /** A reading that its circumstances tell goes first; else what says most. */
  private static boolean better(Draft best, Draft draft) {
    return draft != null
        && (best == null
            || draft.isSpecial() && !best.isSpecial()
            || draft.isSpecial() == best.isSpecial() && draft.weight() > best.weight());
  }

  /**
   * Whether a word that can be verb and verbal noun stands where only a noun can: behind a
   * preposition, "that", or a word that governs actions.
   */
  private static boolean nounPlace(Clause clause, Reading verb, List<Reading> readings) {
    Line line = clause.line();
    int i = clause.trigger();
    boolean present = verb.sense() instanceof Sense.Action a && a.form() == Sense.Form.IMPERFECT;
    if (present && (verb.future() || line.is(i - 1, FunctionWord.THAT))) {
      return false;
    }
    return isNoun(readings, present)
        && (clause.achieved()
            || line.isPreposition(i - 1)
            || line.is(i - 1, FunctionWord.THAT)
            || present && line.is(i - 1, FunctionWord.AFTER)
            || !line.is(i - 1, FunctionWord.RELATIVE)
                && Among.any(
                    clause.governors(), g -> governs(g.reading()) || g.action().lexeme().foils()));
  }

  /** Whether only a verb can stand there, and the word can be one: "the town WHICH F struck". */
  private static boolean verbPlace(Line line, int i) {
    return line.verb(i) != null
        && line.is(i - 1, FunctionWord.RELATIVE)
        && line.form(i - 1).startsWith("ال");
  }

  private static boolean isNoun(List<Reading> readings, boolean claims) {
    for (Reading reading : readings) {
      if (reading.sense() instanceof Sense.Action action
          && action.form() == Sense.Form.NOUN
          && (!claims || action.lexeme().meaning() instanceof Lexeme.Triggers)
          && !reading.conjunction()) {
        return true;
      }
    }
    return false;
  }

  private static boolean governs(Reading reading) {
    return reading.sense() instanceof Sense.Action a
        && (a.lexeme().meaning() instanceof Lexeme.Governs g
                && (a.form() != Sense.Form.PERFECT || g.status() != null)
            || (a.lexeme().meaning() instanceof Lexeme.Tells
                    || a.lexeme().meaning() instanceof Lexeme.Voids)
                && a.finite());
  }
}
