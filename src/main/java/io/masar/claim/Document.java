package io.masar.claim;

import java.time.LocalDate;
import java.util.List;

/**
 * An extraction document: everything read out of one article.
 *
 * @param id the article's id
 * @param published the day it appeared, or {@code null} where unknown
 */
public record Document(
    String id,
    LocalDate published,
    Source source,
    List<Entity> entities,
    List<Time> times,
    List<Claim> claims) {

  public Document {
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    claims = List.copyOf(claims);
  }
}
