package io.masar.query;

import java.util.List;
import java.util.Set;

/** Who is called what in a graph. */
public interface Names {

  /**
   * {@return the entities that {@code name} means}
   *
   * @param name in any script and spelling, or an id
   * @param labels the labels it may have
   */
  Match find(String name, Set<String> labels);

  /**
   * What a name means.
   *
   * @param ids of the entities it means, several where they share the name; in order
   * @param near names that look alike, the nearest first, where it means none
   */
  record Match(List<String> ids, List<String> near) {

    public Match {
      ids = List.copyOf(ids);
      near = List.copyOf(near);
    }
  }
}
