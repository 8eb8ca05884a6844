package io.masar.export;

import io.masar.element.Element;
import io.masar.element.Key;
import io.masar.element.Link;
import io.masar.query.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which part of a graph is exported: what the claims that fit amount to and rest on. */
sealed interface Chosen {

  /**
   * {@return whether something is part of it}
   *
   * @param nodes the keys of the nodes it needs
   * @param claims the ids of claims, one of which it needs; none where it needs none
   */
  boolean has(List<Key> nodes, List<?> claims);

  /** {@return those of the claims with these ids that are part of it} */
  List<?> claimsOf(List<?> ids);

  /** {@return whether {@code element} is part of it} */
  default boolean has(Element element) {
    Object claims = element instanceof Link link ? link.properties().get("claimIds") : null;
    return has(element.keys(), claims instanceof List<?> ids ? ids : List.of());
  }

  /** {@return what {@code asked} chooses} */
  static Chosen of(Asked asked) {
    Report report = asked.parts("export").report("chosen");
    Map<String, Object> values = asked.bound(report);
    return asked.filters().isEmpty() ? new All() : Part.read(asked, report, values);
  }

  /** Everything. */
  record All() implements Chosen {
    @Override
    public boolean has(List<Key> nodes, List<?> claims) {
      return true;
    }

    @Override
    public List<?> claimsOf(List<?> ids) {
      return ids;
    }
  }

  /**
   * What belongs to some claims; its names are kept in memory, nothing else is.
   *
   * @param claims their ids
   * @param nodes the keys of all nodes
   */
  record Part(Set<String> claims, Set<String> nodes) implements Chosen {

    private static Part read(Asked asked, Report report, Map<String, Object> values) {
      Part part = new Part(new HashSet<>(), new HashSet<>());
      asked.graph().read(report, values, part::add);
      return part;
    }

    private void add(List<Object> row) {
      claims.add((String) row.get(0));
      List<?> labels = (List<?>) row.get(1);
      List<?> ids = (List<?>) row.get(2);
      for (int i = 0; i < ids.size(); i++) {
        nodes.add(Elements.key(labels.get(i), ids.get(i)).toString());
      }
    }

    @Override
    public boolean has(List<Key> needed, List<?> oneOf) {
      return needed.stream().allMatch(key -> nodes.contains(key.toString()))
          && (oneOf.isEmpty() || oneOf.stream().anyMatch(claims::contains));
    }

    @Override
    public List<?> claimsOf(List<?> ids) {
      return ids.stream().filter(claims::contains).toList();
    }
  }
}
