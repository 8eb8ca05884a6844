package io.masar.extract.frame;

import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.Sense;
import java.util.List;

/** Tells what a sentence tells of from where that lies: of "the base of A in B" the base. */
final class ToldPlaces {

  /** How many words may stand between a place and what it lies in. */
  private static final int BETWEEN = 3;

  private ToldPlaces() {}

  /**
   * {@return the number of the first of a chain of places each of which lies in the next, that ends
   * with the mention of number {@code last}}
   */
  static int first(Line line, List<Mention> mentions, int last) {
    int i = last;
    while (i > 0 && liesIn(line, mentions.get(i - 1), mentions.get(i))) {
      i--;
    }
    return i;
  }

  /** {@return whether the second, right behind the first, is told to be where that lies} */
  static boolean liesIn(Line line, Mention part, Mention whole) {
    int before = whole.from() - 1;
    boolean in =
        !whole.preposition().isEmpty()
            || line.preposition(before).equals("في")
            || line.has(before, Sense.Direction.class)
            || part.to() == whole.from() && !whole.coordinated();
    boolean site = part.type() == EntityType.BASE || part.type() == EntityType.PLACE;
    return in && site && whole.from() - part.to() <= BETWEEN;
  }
}
