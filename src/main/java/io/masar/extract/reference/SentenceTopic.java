package io.masar.extract.reference;

import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.ClauseList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Sense;

/**
 * The force that a sentence is about: the subject of its verb, or of what is said in it. The next
 * sentence may go on about it without naming it.
 */
public final class SentenceTopic {

  private final Page page;

  public SentenceTopic(Page page) {
    this.page = page;
  }

  /** {@return the force that the sentence is about, or {@code null}} */
  public Mention of(int index) {
    if (index < 0) {
      return null;
    }
    Line line = page.lines().get(index);
    int i = 0;
    while (i < line.size()) {
      Mention mention = page.at(index, i);
      if (mention != null && !opened(line, mention)) {
        if (isForce(line, mention)) {
          return mention;
        }
        i = behindThat(line, mention.to());
      } else if (mention != null) {
        i = mention.to();
      } else if (noun(line, i)) {
        i = behindThat(line, i + 1);
      } else {
        i++;
      }
    }
    return null;
  }

  private static boolean isForce(Line line, Mention mention) {
    return mention.type() == EntityType.FORCE
        && mention.isNamed()
        && mention.id() != null
        && !Antecedent.led(line, mention);
  }

  /** Whether a preposition stands before the mention, so that it is no subject. */
  private static boolean opened(Line line, Mention mention) {
    return !mention.preposition().isEmpty() || line.isPreposition(mention.from() - 1);
  }

  /** Where what is said in the sentence begins, or its end. */
  private static int behindThat(Line line, int from) {
    int i = from;
    while (i < line.size() && !line.is(i, FunctionWord.THAT)) {
      i++;
    }
    return i + 1;
  }

  /** Whether a noun that was not read stands where the subject would. */
  private boolean noun(Line line, int i) {
    return line.isWord(i)
        && page.timeAt(line.index(), i) == null
        && !line.isPreposition(i)
        && !line.isPreposition(i - 1)
        && !line.isOneOf(ClauseList.ADVERB, i)
        && !line.is(i, FunctionWord.PARTITIVE)
        && !line.has(i, Sense.Function.class)
        && (line.verb(i) == null || Words.definite(line, i));
  }
}
