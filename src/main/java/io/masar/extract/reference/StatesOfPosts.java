package io.masar.extract.reference;

import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/** Finds the states that posts and bodies tell by an adjective: "the American president". */
public final class StatesOfPosts {

  /** How far behind a post the adjective of its state may stand. */
  private static final int REACH = 3;

  private final NationalBodies nations;

  public StatesOfPosts(Gazetteer gazetteer) {
    this.nations = new NationalBodies(gazetteer);
  }

  /**
   * {@return the state of the first post or body between the tokens, as a mention, or {@code null}}
   */
  public Mention at(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      String country = decides(line, i) ? state(line, i + 1, Math.min(to, i + 1 + REACH)) : null;
      if (country != null) {
        return Mention.named(i, i + 1, "", EntityType.COUNTRY, country, null);
      }
    }
    return null;
  }

  private String state(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      String country = line.isWord(i) ? nations.country(line, i) : null;
      if (country != null || line.isMark(i) || line.verb(i) != null) {
        return country;
      }
    }
    return null;
  }

  private static boolean decides(Line line, int i) {
    Reading head = line.reading(i, Sense.Head.class);
    boolean body =
        head != null
            && head.sense() instanceof Sense.Head noun
            && (noun.noun().type() == EntityType.INSTITUTION
                || noun.noun().type() == EntityType.COUNTRY);
    return body || line.has(i, Sense.Post.class);
  }
}
