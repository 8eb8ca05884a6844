package io.masar.extract;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Sense;
import java.util.List;

/**
 * Finds the subject that a clause carries on from the one before without saying it again: "left A
 * and moved to B", "after their withdrawal", "which it will leave".
 */
final class CarriedSubject {

  private final Trigger trigger;
  private final Line line;
  private final Resolver resolver;

  CarriedSubject(Trigger trigger, Resolver resolver) {
    this.trigger = trigger;
    this.line = trigger.line();
    this.resolver = resolver;
  }

  /** {@return the force that moved last, or was told last, or {@code null}} */
  Mention find() {
    if (cleared()) {
      return resolver.movedBefore(line);
    }
    if (!carries()) {
      return null;
    }
    Mention moved = resolver.movedIn(line);
    if (moved != null && moved.to() <= trigger.at() && agrees(line, moved)) {
      return moved;
    }
    if (!bound()) {
      return null;
    }
    List<Mention> mentions = trigger.page().mentions().get(line.index());
    for (int k = mentions.size() - 1; k >= 0; k--) {
      Mention mention = mentions.get(k);
      if (mention.to() <= trigger.at() && fits(mention)) {
        return mention;
      }
    }
    return null;
  }

  private boolean fits(Mention mention) {
    return mention.type() == EntityType.FORCE
        && mention.isNamed()
        && !line.has(mention.from() - 1, Sense.Post.class)
        && agrees(line, mention);
  }

  /** Whether a base is told to be cleared, by nobody: "the base B was cleared in May". */
  private boolean cleared() {
    List<Slot> slots = trigger.field().slots();
    return trigger.frame().object() == Role.ORIGIN
        && trigger.reading().pronoun().isEmpty()
        && !slots.isEmpty()
        && slots.get(0).preposition().isEmpty()
        && slots.get(0).mention().type() == EntityType.BASE
        && slots.get(0).mention().from() <= trigger.behind() + 1;
  }

  /** Whether the trigger leaves its subject unsaid. */
  private boolean carries() {
    boolean pronoun = !trigger.reading().pronoun().isEmpty();
    if (!trigger.finite()) {
      return pronoun && !trigger.participle();
    }
    int before = trigger.at() - 1;
    boolean leaves = trigger.kind() == ClaimKind.WITHDRAWAL;
    boolean joined =
        trigger.reading().conjunction()
            || leaves && trigger.action().count() == Sense.Count.WE
            || line.is(before, FunctionWord.THAT)
            || line.is(before, FunctionWord.SUBORDINATOR);
    return (joined || left()) && !trigger.unread(trigger.behind());
  }

  /** Whether the verb leaves what its pronoun means: "the base that it will leave". */
  private boolean left() {
    return trigger.frame().object() == Role.ORIGIN && !trigger.reading().pronoun().isEmpty();
  }

  /** Whether the clause hangs so closely on the one before that any force of it may be meant. */
  private boolean bound() {
    return !trigger.finite()
        || trigger.reading().conjunction()
        || trigger.action().count() == Sense.Count.WE
        || left();
  }

  /** Whether the form of the trigger does not speak against the mention: number and gender. */
  private boolean agrees(Line where, Mention mention) {
    String head = Clitics.strip(where.form(mention.head()), mention.clitic());
    boolean feminine = head.endsWith("ه") || head.endsWith("ات");
    String pronoun = trigger.reading().pronoun();
    if (!trigger.finite()) {
      return !(feminine && pronoun.equals("ه"))
          && !(!feminine && one(head) && pronoun.equals("ها"));
    }
    String form = line.form(trigger.at());
    int start = trigger.reading().conjunction() ? 1 : 0;
    int verb = start + (trigger.reading().future() ? 1 : 0);
    boolean she =
        trigger.action().form() == Sense.Form.IMPERFECT
            ? form.startsWith("ت", verb)
            : form.substring(0, form.length() - pronoun.length()).endsWith("ت");
    boolean plural = trigger.action().count() != Sense.Count.SINGULAR;
    return plural || she == feminine || she && !one(head);
  }

  /** Whether the word stands for one body, and is no plural: "the army". */
  private static boolean one(String head) {
    return head.endsWith("جيش")
        || head.endsWith("حزب")
        || head.endsWith("تنظيم")
        || head.endsWith("لواء");
  }
}
