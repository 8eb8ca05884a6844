package io.masar.evaluate;

import java.util.List;

/**
 * What of one sort was found, missed and invented in an article.
 *
 * @param found in the order of the annotation
 * @param missed annotated and not read, in the order of the annotation
 * @param invented read and not annotated, in the order of reading
 */
public record Pairing<T>(List<Match<T>> found, List<T> missed, List<T> invented) {

  public Pairing {
    found = List.copyOf(found);
    missed = List.copyOf(missed);
    invented = List.copyOf(invented);
  }
}
