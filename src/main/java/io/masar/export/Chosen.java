package io.masar.export;

import io.masar.element.Element;
import io.masar.element.Key;
import io.masar.element.Link;
import io.masar.element.Node;
import io.masar.query.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which part of a graph is exported: what the claims that fit amount to and rest on. */
sealed interface Chosen {

  /** {@return whether {@code element} is part of it} */
  boolean has(Element element);

  /** {@return what {@code asked} chooses} */
  static Chosen of(Asked asked) {
    Report report = asked.parts("export").report("chosen");
    Map<String, Object> values = asked.bound(report);
    return asked.filters().isEmpty() ? new All() : Part.read(asked, report, values);
  }

  /** Everything. */
  record All() implements Chosen {
    @Override
    public boolean has(Element element) {
      return true;
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

    private boolean has(Key key) {
      return nodes.contains(key.toString());
    }

    @Override
    public boolean has(Element element) {
      if (element instanceof Link link) {
        return has(link.source())
            && has(link.target())
            && (!(link.properties().get("claimIds") instanceof List<?> ids)
                || ids.stream().anyMatch(claims::contains));
      }
      return has(((Node) element).key());
    }
  }
}
