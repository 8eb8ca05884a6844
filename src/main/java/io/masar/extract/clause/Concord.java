package io.masar.extract.clause;

import io.masar.extract.page.Clitics;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;

/** Whether a mention can be what the form of a trigger or its pronoun means: number and gender. */
public final class Concord {

  private final Trigger trigger;

  public Concord(Trigger trigger) {
    this.trigger = trigger;
  }

  /** {@return whether the verb, or the pronoun of the noun, does not speak against the mention} */
  public boolean agrees(Line where, Mention mention) {
    String head = Clitics.strip(where.form(mention.head()), mention.clitic());
    boolean feminine = head.endsWith("ه") || head.endsWith("ات");
    if (trigger.participle()
        && trigger.line().form(trigger.at()).endsWith("ه")
        && isHe(where, mention)) {
      return false;
    }
    if (!trigger.finite()) {
      String pronoun = trigger.reading().pronoun();
      boolean single = pronoun.equals("ه") || pronoun.equals("ها");
      return !(feminine && pronoun.equals("ه"))
          && !(isHe(where, mention) && pronoun.equals("ها"))
          && !(single && people(head));
    }
    boolean plural = trigger.action().count() != Sense.Count.SINGULAR;
    boolean she = she();
    return plural || she == feminine || she && !isHe(where, mention);
  }

  /**
   * {@return whether the verb cannot have the mention, right behind it, as its subject: "SHE handed
   * over THE ARMY"}
   */
  public boolean rulesOut(Mention behind) {
    return trigger.finite()
        && trigger.action().count() == Sense.Count.SINGULAR
        && she()
        && isHe(trigger.line(), behind)
        && behind.from() == behind.head()
        && !trigger.unread(behind.from() - 1);
  }

  private boolean she() {
    String form = trigger.line().form(trigger.at());
    String pronoun = trigger.reading().pronoun();
    int start = trigger.reading().conjunction() ? 1 : 0;
    int verb =
        start + trigger.reading().preposition().length() + (trigger.reading().future() ? 1 : 0);
    return trigger.action().form() == Sense.Form.IMPERFECT
        ? form.startsWith("ت", verb)
        : form.substring(0, form.length() - pronoun.length()).endsWith("ت");
  }

  /** Whether the word is a sound plural, of people: neither "he" nor "it" means them. */
  private static boolean people(String head) {
    return head.length() > 5 && (head.endsWith("ين") || head.endsWith("ون"));
  }

  private static boolean isHe(Line where, Mention mention) {
    return where.endsWithOneOf(NameList.ONE_BODY, mention.head());
  }
}
