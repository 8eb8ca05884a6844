package io.masar.extract;

import io.masar.mapping.Sense;

/** Whether a mention can be what the form of a trigger or its pronoun means: number and gender. */
final class Concord {

  private final Trigger trigger;

  Concord(Trigger trigger) {
    this.trigger = trigger;
  }

  /** {@return whether the verb, or the pronoun of the noun, does not speak against the mention} */
  boolean agrees(Line where, Mention mention) {
    String head = Clitics.strip(where.form(mention.head()), mention.clitic());
    boolean feminine = head.endsWith("ه") || head.endsWith("ات");
    if (!trigger.finite()) {
      String pronoun = trigger.reading().pronoun();
      boolean one = pronoun.equals("ه") || pronoun.equals("ها");
      return !(feminine && pronoun.equals("ه"))
          && !(!feminine && one(head) && pronoun.equals("ها"))
          && !(one && people(head));
    }
    boolean plural = trigger.action().count() != Sense.Count.SINGULAR;
    boolean she = she();
    return plural || she == feminine || she && !one(head);
  }

  private boolean she() {
    String form = trigger.line().form(trigger.at());
    String pronoun = trigger.reading().pronoun();
    int start = trigger.reading().conjunction() ? 1 : 0;
    int verb = start + (trigger.reading().future() ? 1 : 0);
    return trigger.action().form() == Sense.Form.IMPERFECT
        ? form.startsWith("ت", verb)
        : form.substring(0, form.length() - pronoun.length()).endsWith("ت");
  }

  /** Whether the word is a sound plural, of people: neither "he" nor "it" means them. */
  private static boolean people(String head) {
    return head.length() > 5 && (head.endsWith("ين") || head.endsWith("ون"));
  }

  /** Whether the word stands for one body, and is no plural: "the army". */
  private static boolean one(String head) {
    return head.endsWith("جيش")
        || head.endsWith("حزب")
        || head.endsWith("تنظيم")
        || head.endsWith("لواء");
  }
}
