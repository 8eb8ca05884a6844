package io.masar.extract.status;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.Status;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.DateList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;

/** How real a thing is that goes on for a time: done only where it is told to be over. */
final class Lasting {

  private Lasting() {}

  /** {@return what such a thing is that was {@code found} to be planned, under way or done} */
  static StatusReader.Found of(Trigger trigger, StatusReader.Found found) {
    boolean presence = trigger.kind() == ClaimKind.PRESENCE;
    if (presence && past(trigger)) {
      return new StatusReader.Found(Status.COMPLETED, "past");
    }
    if (onTheWay(trigger)) {
      return new StatusReader.Found(Status.ONGOING, trigger.line().form(trigger.at() - 1));
    }
    boolean exists = trigger.line().endsWithOneOf(StatusList.EXISTS, trigger.at());
    if (presence && found.status() == Status.PLANNED && (exists || remains(trigger))) {
      return new StatusReader.Found(Status.ONGOING, found.word());
    }
    int before = trigger.at() - 1;
    boolean done =
        trigger.finite()
            && trigger.action().form() == Sense.Form.PERFECT
            && !trigger.line().isOneOf(StatusList.STOPS, before)
            && !trigger.line().isPreposition(before);
    boolean lasting = presence || trigger.frame().lasting() && !done && !over(trigger);
    return lasting && found.status() == Status.COMPLETED
        ? new StatusReader.Found(Status.ONGOING, found.word())
        : found;
  }

  /** Whether a verb of going on tells what is over: "WHEN they advanced", "they HAD advanced". */
  private static boolean over(Trigger trigger) {
    return trigger.line().isOneOf(DateList.WHEN, trigger.at() - 1)
        || trigger.action().form() == Sense.Form.PERFECT && past(trigger)
        || Among.any(
            trigger.governors(),
            g -> g.action().form() == Sense.Form.PERFECT && Existing.watched(trigger, g));
  }

  /** Whether "was" stands before the verb, be it with its subject between: "F was staying in P". */
  private static boolean past(Trigger trigger) {
    Line line = trigger.line();
    Mention subject = trigger.page().at(line.index(), trigger.at() - 1);
    int before = subject == null ? trigger.at() - 1 : subject.from() - 1;
    return (trigger.finite() || trigger.participle()) && line.is(before, FunctionWord.PAST);
  }

  /** Whether the thing is told as still under way: "WHILE heading for", "STOPPING the advance". */
  private static boolean onTheWay(Trigger trigger) {
    Line line = trigger.line();
    boolean heading = trigger.kind() == ClaimKind.DEPLOYMENT;
    boolean noun = !trigger.finite() && trigger.frame().lasting();
    return heading && line.isOneOf(DateList.WHILE, trigger.at() - 1)
        || noun && line.isOneOf(StatusList.STOPS, trigger.at() - 1);
  }

  /** Whether a verb tells what came of something else: "F left, SO THAT 300 soldiers remain". */
  private static boolean remains(Trigger trigger) {
    return trigger.finite()
        && trigger.reading().preposition().equals("ل")
        && trigger.line().form(trigger.at()).startsWith("ل")
        && Clause.left(trigger.page(), trigger.line(), trigger.at()).governors().isEmpty();
  }
}
