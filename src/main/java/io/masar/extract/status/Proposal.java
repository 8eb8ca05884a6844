package io.masar.extract.status;

import io.masar.Among;
import io.masar.claim.Status;
import io.masar.extract.clause.Trigger;
import io.masar.extract.clause.Yet;
import io.masar.extract.page.Line;
import io.masar.extract.page.Words;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;

/** How real a verbal noun is that no word right before it governs, by what is told further off. */
final class Proposal {

  /** How far before a verbal noun the proposal may be told that it is part of. */
  private static final int REACH = 20;

  /** How far before its preposition the verb may stand that takes it. */
  private static final int FAR = 30;

  /** How far before a verbal noun the word may stand that tells what it is for. */
  private static final int AIM = 3;

  /** How far before a verbal noun its aim may be told: "AIMED AT a truce and the withdrawal of". */
  private static final int JOINED_AIM = 8;

  private Proposal() {}

  /** {@return what is told of a verbal noun that was {@code found} to be done} */
  static StatusReader.Found of(Trigger trigger, StatusReader.Found found) {
    Line line = trigger.line();
    if (found.status() != Status.COMPLETED || Yet.isAfter(trigger, trigger.at() - 1)) {
      return found;
    }
    StatusReader.Found far = far(trigger);
    if (far != null) {
      return far;
    }
    for (int i = trigger.at() - 1; i >= Math.max(0, trigger.at() - REACH); i--) {
      if (line.isOneOf(StatusList.CONDITION, i)) {
        return new StatusReader.Found(Status.DEMANDED, line.form(i));
      }
      if (aims(trigger, i) || line.isOneOf(StatusList.PROPOSED, i)) {
        return new StatusReader.Found(Status.PLANNED, line.form(i));
      }
    }
    return found;
  }

  /** Whether the word at token {@code i} tells what it is for, or is joined to. */
  private static boolean aims(Trigger trigger, int i) {
    Line line = trigger.line();
    return trigger.at() - i <= AIM && line.isOneOf(StatusList.AIMS, i)
        || joinsAim(trigger, i)
        || trigger.reading().conjunction()
            && trigger.at() - i <= JOINED_AIM
            && line.isOneOf(StatusList.AIM, i);
  }

  /**
   * Whether it is joined to what something is for: "came FOR the ruin of A and the strike on B".
   */
  private static boolean joinsAim(Trigger trigger, int i) {
    Line line = trigger.line();
    boolean aim =
        trigger.reading().conjunction()
            && trigger.at() - i <= JOINED_AIM
            && trigger.page().at(line.index(), i) == null
            && Among.any(
                line.readings(i),
                r -> r.isVerbalNoun() && !r.article() && r.preposition().equals("ل"));
    for (int j = i + 1; aim && j < trigger.at(); j++) {
      aim = line.verb(j) == null && !line.isMark(j) || line.isQuote(j);
    }
    return aim;
  }

  /** What the verb makes of it that takes its preposition: "PROVIDES, as A wrote it, FOR". */
  private static StatusReader.Found far(Trigger trigger) {
    Line line = trigger.line();
    StatusList verbs = takers(line, trigger.at());
    for (int i = trigger.at() - 1; verbs != null && i >= Math.max(0, trigger.at() - FAR); i--) {
      if (line.form(i).equals(".") || line.form(i).equals("؛")) {
        return null;
      }
      Sense.Action verb = line.verb(i);
      if (verb != null && line.isVerbOf(verbs, verb)) {
        return under(line, i);
      }
    }
    return null;
  }

  private static StatusList takers(Line line, int at) {
    String preposition = line.preposition(at - 1);
    return preposition.equals("علي")
        ? StatusList.TAKES_ON
        : preposition.equals("الي") ? StatusList.TAKES_TO : null;
  }

  private static StatusReader.Found under(Line line, int i) {
    boolean not = Words.negates(line, i - 1);
    Status status = demands(line, i) ? Status.DEMANDED : Status.PLANNED;
    return new StatusReader.Found(not ? Status.DENIED : status, line.form(i));
  }

  private static boolean demands(Line line, int i) {
    return Among.any(
        line.readings(i),
        reading ->
            reading.sense() instanceof Sense.Action action
                && action.lexeme().meaning() instanceof Lexeme.Governs governs
                && governs.status() == Status.DEMANDED);
  }
}
