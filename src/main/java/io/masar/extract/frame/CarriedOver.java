package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Concord;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.extract.reference.SentenceTopic;
import io.masar.mapping.ClauseList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.MoverList;
import io.masar.mapping.NameList;
import io.masar.mapping.NoMoveList;
import java.util.Set;

/**
 * Finds the force of a move in the sentence before, which its own goes on about without naming it:
 * "F entered P. THEN IT WITHDREW from it.", "HALF OF THEM will leave".
 */
final class CarriedOver {

  private final Filling filling;
  private final Trigger trigger;
  private final Line line;
  private final Page page;

  CarriedOver(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.line = trigger.line();
    this.page = trigger.page();
  }

  /** Fills FORCE, and with some of them where they leave, where nothing in the sentence did. */
  void fill() {
    boolean leaves =
        trigger.kind() == ClaimKind.WITHDRAWAL || trigger.kind() == ClaimKind.REDEPLOYMENT;
    if (!leaves || filling.has(Role.FORCE) || !trigger.finite() || line.index() == 0) {
      return;
    }
    boolean some = some();
    if (!some && !unsaid()) {
      return;
    }
    Mention topic = topic();
    if (topic == null
        || !filling.resolver().told(topic.id())
        || some && (crowd() || filling.resolver().stations().of(topic.id()).isEmpty())) {
      return;
    }
    if (some || new Concord(trigger).agrees(page.lines().get(line.index() - 1), topic)) {
      filling.untold(topic.id(), "whom the sentence before is about");
      from(topic.id());
    }
  }

  /** Who the sentence before is about, unless a force stands in this one before the trigger. */
  private Mention topic() {
    boolean here =
        Among.any(
            page.mentions().get(line.index()),
            m -> m.from() < trigger.at() && m.type() == EntityType.FORCE);
    return here ? null : new SentenceTopic(page).of(line.index() - 1);
  }

  /** The place where they were told to be, where the verb tells nothing else. */
  private void from(String force) {
    Set<String> places = filling.resolver().stations().of(force);
    boolean left = trigger.frame().object() == Role.ORIGIN;
    boolean it = left && !trigger.reading().pronoun().isEmpty();
    boolean untold = !filling.has(Role.ORIGIN) && !filling.has(Role.DESTINATION);
    if (places.size() == 1 && untold && (it || bare())) {
      filling.draft().fill(Role.ORIGIN, places.iterator().next(), "where they were told to be");
    }
  }

  /** Whether nothing that was not read stands where the place would. */
  private boolean bare() {
    int behind = trigger.behindAdverbs();
    while (some(behind) || line.isNumber(behind) || line.isOneOf(NameList.OF_THEM, behind)) {
      behind++;
    }
    return !trigger.unread(behind) && !line.isPreposition(behind)
        || page.timeAt(line.index(), behind) != null;
  }

  /** Whether some of those told before are who moves: "HALF OF THEM", "THE REST", "300 OF THEM". */
  private boolean some() {
    int behind = trigger.behindAdverbs();
    boolean counted = line.isNumber(behind) && line.isOneOf(NameList.OF_THEM, behind + 1);
    return (counted || some(behind)) && opens(trigger.at())
        || some(trigger.at() - 1) && opens(trigger.at() - 1);
  }

  /** Whether other people are told of in the sentence before, of whom "some of them" may be. */
  private boolean crowd() {
    Line before = page.lines().get(line.index() - 1);
    return Among.any(0, before.size(), i -> before.isOneOf(NoMoveList.CROWD, i));
  }

  private boolean some(int i) {
    String form = line.form(i);
    boolean theirs = form.endsWith("هم") || form.endsWith("ها");
    return page.at(line.index(), i) == null
        && (line.isOneOf(MoverList.THE_REST, i)
            || theirs
                && line.isOneOf(MoverList.PART_OF_THEM, form.substring(0, form.length() - 2)));
  }

  /** Whether the verb opens the sentence, or what is said in it, without its subject. */
  private boolean unsaid() {
    return trigger.frame().subject() == Role.FORCE
        && (opens(trigger.at()) && (trigger.reading().conjunction() || trigger.at() > 0)
            || pronoun())
        && !trigger.unread(trigger.behindAdverbs())
        && !Among.any(
            trigger.field().slots(),
            slot ->
                slot.preposition().isEmpty()
                    && (trigger.frame().object() == null
                        || slot.mention().type() == EntityType.FORCE
                        || trigger.unread(slot.mention().to())));
  }

  /** Whether only particles, adverbs and times stand before token {@code at}. */
  private boolean opens(int at) {
    for (int i = at - 1; i >= 0; i--) {
      boolean passes =
          line.isOneOf(ClauseList.VERBAL_PARTICLE, i)
              || line.isOneOf(ClauseList.BUT_IT, i)
              || line.isOneOf(ClauseList.ALSO, i)
              || line.isOneOf(ClauseList.ADVERB, i)
              || line.form(i).equals("ثم")
              || line.is(i, FunctionWord.NEGATION)
              || Words.comma(line, i)
              || page.timeAt(line.index(), i) != null
              || i == 0 && line.isPreposition(i);
      if (!passes) {
        return false;
      }
    }
    return true;
  }

  /** Whether "that it" stands right before it, told by nobody else "it" could be. */
  private boolean pronoun() {
    int that = trigger.at() - 1;
    while (line.isOneOf(ClauseList.VERBAL_PARTICLE, that)) {
      that--;
    }
    String form = line.form(that);
    return line.is(that, FunctionWord.THAT)
        && !filling.resolver().toldByUnread(line, that)
        && (form.endsWith("نها") || form.endsWith("نه") || form.endsWith("نهم"));
  }
}
