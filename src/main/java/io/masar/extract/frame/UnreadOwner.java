package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/**
 * Tells that the pronoun or the genitive of a trigger means something that was not read, and so no
 * force told elsewhere: "the flight of THE HUNDREDS and THEIR return", "the PAINTING, until IT is
 * brought back".
 */
final class UnreadOwner {

  private final Trigger trigger;
  private final Line line;

  UnreadOwner(Trigger trigger) {
    this.trigger = trigger;
    this.line = trigger.line();
  }

  /** {@return whether it does} */
  boolean told() {
    String pronoun = trigger.reading().pronoun();
    return !trigger.finite() && (pronoun.isEmpty() ? unknown() : joined() || topic(pronoun));
  }

  /** Whether the force whose move the noun tells is none that was told: "the posting of TROOPS". */
  private boolean unknown() {
    Mention force = trigger.page().at(line.index(), trigger.behind());
    return force != null
        && force.type() == EntityType.FORCE
        && force.clitic().isEmpty()
        && force.pronoun().isEmpty()
        && !force.isNamed()
        && trigger.frame().genitive().contains(Role.FORCE)
        && !trigger.reading().article();
  }

  /** Whether the noun before, to which the trigger is joined, has somebody unread as its owner. */
  private boolean joined() {
    int owner = trigger.at() - 1;
    return trigger.reading().conjunction()
        && free(owner)
        && Words.definite(line, owner)
        && Among.any(line.readings(owner - 1), Reading::isVerbalNoun);
  }

  /** Whether the clause begins with a definite noun that was not read, which "it" agrees with. */
  private boolean topic(String pronoun) {
    int first = trigger.clause().start();
    while (first < trigger.at() && line.isMark(first)) {
      first++;
    }
    int noun = free(first) && line.verb(first) != null && !article(first) ? first + 1 : first;
    return noun < trigger.at()
        && free(noun)
        && article(noun)
        && trigger.frame().sender()
        && !line.has(noun, Sense.Head.class)
        && !line.has(noun, Sense.People.class)
        && !line.has(noun, Sense.Post.class)
        && pronoun.equals(line.form(noun).endsWith("ه") ? "ها" : "ه");
  }

  private boolean article(int i) {
    return line.form(i).contains("ال") && Words.definite(line, i);
  }

  private boolean free(int i) {
    int index = line.index();
    return line.isWord(i)
        && trigger.page().at(index, i) == null
        && trigger.page().timeAt(index, i) == null
        && !line.isPreposition(i);
  }
}
