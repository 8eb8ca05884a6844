package io.masar.extract.relation;

import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;

/**
 * Tells how far a post goes on behind the body it is at: "spokesman of B IN T", "deputy of B FOR
 * AFFAIRS", "head of B FORMERLY".
 */
final class PostTails {

  private final Page page;

  PostTails(Page page) {
    this.page = page;
  }

  /**
   * {@return the token behind the words from token {@code from} on that belong to the post, which
   * stands before token {@code limit}; {@code from} itself for none}
   *
   * @param before whether the name stands behind the post, which then ends with it
   */
  int end(Line line, int from, int limit, boolean before) {
    int j = from;
    int next = next(line, j, limit, before);
    while (next > j && next < limit) {
      j = next;
      next = next(line, j, limit, before);
    }
    return next;
  }

  /** {@return whether a form of address stands there, of the name behind it: "THE CAPTAIN P"} */
  boolean address(Line line, int j) {
    return line.has(j, Sense.Rank.class)
        && line.form(j).startsWith("ال")
        && !line.isPreposition(j - 1)
        && page.at(line.index(), j) == null;
  }

  private int next(Line line, int j, int limit, boolean before) {
    if (line.isOneOf(NameList.OF_HOLDER, j) || line.isOneOf(NameList.FORMERLY, j)) {
      return j + 1;
    }
    if (line.isOneOf(NameList.ENDS_POST, j)) {
      return j;
    }
    if (line.isOneOf(NameList.POST_FIELD, j) || before && governed(line, j)) {
      return limit;
    }
    Mention mention = page.at(line.index(), j);
    boolean branch =
        mention != null
            && mention.from() == j
            && mention.type() == EntityType.PLACE
            && mention.preposition().equals("ب");
    return branch ? mention.to() : line.isOneOf(NameList.IN_AREA, j) ? j + 1 : j;
  }

  /** Whether "in", "at" or "for" governs what follows, or is written together with the word. */
  private boolean governed(Line line, int j) {
    if (line.isPreposition(j)) {
      return line.preposition(j).equals("في") || line.isOneOf(NameList.ENVOY_AT, j);
    }
    Mention mention = page.at(line.index(), j);
    if (mention != null) {
      return mention.from() == j
          && !mention.preposition().isEmpty()
          && mention.type() != EntityType.PERSON;
    }
    return line.readings(j).stream()
        .anyMatch(
            r ->
                !r.conjunction()
                    && (r.preposition().equals("ل") || r.preposition().equals("ب"))
                    && r.pronoun().isEmpty());
  }
}
