package io.masar.claim;

import io.masar.Span;
import java.util.List;

/**
 * A named thing of one article.
 *
 * @param key its name inside the document, for instance {@code f1}
 * @param id its id in the graph, the same in every article
 * @param type what kind of thing it is
 * @param names every surface form the article uses, the fullest of the whole first; at least one
 * @param known whether the gazetteer holds it
 * @param mentions where it stands in the text as written, in order
 */
public record Entity(
    String key,
    String id,
    EntityType type,
    List<String> names,
    boolean known,
    List<Span> mentions) {

  public Entity {
    names = List.copyOf(names);
    mentions = List.copyOf(mentions);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("an entity without a name: " + key);
    }
  }

  /** {@return the same with another id} */
  public Entity withId(String other) {
    return other.equals(id) ? this : new Entity(key, other, type, names, known, mentions);
  }
}
