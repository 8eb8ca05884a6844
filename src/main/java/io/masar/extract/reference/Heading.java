package io.masar.extract.reference;

import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;

/** Who is named before the colon that opens a sentence, and so says what follows: "A: we leave". */
final class Heading {

  /** How far from the beginning the colon stands at most. */
  private static final int REACH = 18;

  private final Page page;
  private final Line line;

  /** The token of the colon, or -1. */
  private final int colon;

  private Heading(Page page, Line line) {
    this.page = page;
    this.line = line;
    this.colon = colon(line);
  }

  /** {@return the person, body or force that speaks behind the colon, or {@code null}} */
  static Mention speaker(Page page, Line line) {
    return new Heading(page, line).speaker();
  }

  /** {@return the token of the first colon that stands in no time of the day, or -1} */
  static int colon(Line line) {
    for (int i = 1; i < Math.min(line.size() - 1, REACH); i++) {
      boolean colon = line.isMark(i) && line.form(i).equals(":");
      if (colon && !(digit(line, i - 1) && digit(line, i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean digit(Line line, int i) {
    return Character.isDigit(line.form(i).charAt(0));
  }

  private Mention speaker() {
    int last = line.isWord(colon - 1) ? colon - 1 : colon - 2;
    Mention found = colon < 0 ? null : page.at(line.index(), last);
    if (found == null || !found.isNamed() || found.to() != last + 1 || !may(found)) {
      return null;
    }
    for (int i = 0; i < found.from(); i++) {
      if (line.verb(i) != null && !Words.definite(line, i)) {
        return null;
      }
    }
    return found;
  }

  private boolean may(Mention mention) {
    if (!mention.preposition().isEmpty()) {
      return false;
    }
    if (mention.type() == EntityType.PERSON) {
      return opens(mention.from())
          || post(mention.from()) && !line.isPreposition(mention.from() - 1);
    }
    boolean body = mention.type() == EntityType.INSTITUTION || mention.type() == EntityType.FORCE;
    return body && (opens(mention.from()) || speaksFor(mention.from()));
  }

  /** Whether nothing but a mark, a number or the hour stands before token {@code i}. */
  private boolean opens(int i) {
    for (int j = 0; j < i; j++) {
      if (line.isWord(j) && !digit(line, j)) {
        return false;
      }
    }
    return true;
  }

  /** "A spokesman of B:", "a source in B:". */
  private boolean speaksFor(int i) {
    boolean speaks = line.isOneOf(NameList.SPEAKING_FOR, i - 1) || line.form(i - 1).equals("في");
    for (int j = 0; speaks && j < i - 1; j++) {
      if (Unnamed.is(line, j)) {
        return true;
      }
    }
    return speaks && post(i);
  }

  /** Whether the first word before token {@code i} tells who somebody is: a post or a rank. */
  private boolean post(int i) {
    int first = 0;
    while (first < i && (!line.isWord(first) || digit(line, first))) {
      first++;
    }
    return line.has(first, Sense.Post.class) || line.has(first, Sense.Rank.class);
  }
}
