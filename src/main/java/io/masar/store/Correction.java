package io.masar.store;

import io.masar.claim.EntityType;
import java.util.List;
import java.util.Objects;

/**
 * What a user said of who is who: what articles call {@code thing} is {@code into}.
 *
 * @param thing the id that is read out of articles
 * @param article the only article of which that is so; {@code null} for all of them
 * @param into the id of what it is
 * @param type of {@code thing}
 * @param intoType of {@code into}
 * @param name of {@code into}, where the user gave it one; or {@code null}
 * @param names of {@code thing}, where the gazetteer holds it
 */
public record Correction(
    String thing,
    String article,
    String into,
    EntityType type,
    EntityType intoType,
    String name,
    List<String> names) {

  public Correction {
    Objects.requireNonNull(thing, "thing");
    Objects.requireNonNull(into, "into");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(intoType, "intoType");
    names = List.copyOf(names);
  }

  /** {@return its id in the graph: one thing of one article can be said to be one other} */
  String id() {
    return idOf(thing, article);
  }

  static String idOf(String thing, String article) {
    return article == null ? thing : thing + " in " + article;
  }
}
