package io.masar.export;

import io.masar.element.Columns;
import io.masar.element.Key;
import io.masar.element.Link;
import io.masar.element.Node;
import io.masar.element.Point;
import io.masar.element.Shape;
import io.masar.element.ValueType;
import io.masar.query.Catalogue;
import io.masar.query.Graph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The nodes and relationships that are chosen, one by one. */
final class Elements {

  private final Graph graph;
  private final Catalogue queries;
  private final Chosen chosen;

  Elements(Asked asked) {
    this(asked, Chosen.of(asked));
  }

  Elements(Asked asked, Chosen chosen) {
    this.graph = asked.graph();
    this.queries = asked.parts("export");
    this.chosen = chosen;
  }

  /** {@return what the elements of each kind may have} */
  Shape shape() {
    return new Shape(columns("node-properties"), columns("link-properties"));
  }

  private List<Columns> columns(String query) {
    SortedMap<String, SortedMap<String, ValueType>> kinds = new TreeMap<>();
    read(
        query,
        Map.of(),
        row -> {
          SortedMap<String, ValueType> types =
              kinds.computeIfAbsent(kind(row.get(0)), kind -> new TreeMap<>());
          if (row.get(1) != null) {
            types.merge((String) row.get(1), ValueTypes.of((String) row.get(2)), ValueTypes::both);
          }
        });
    return kinds.entrySet().stream().map(e -> new Columns(e.getKey(), e.getValue())).toList();
  }

  private static String kind(Object of) {
    return of instanceof List<?> labels ? new Node(texts(labels), Map.of()).kind() : (String) of;
  }

  /** Hands every node to {@code to}. */
  void nodes(Consumer<? super Node> to) {
    nodes(null, to);
  }

  /** Hands every node of {@code kind} to {@code to}. */
  void nodesOf(String kind, Consumer<? super Node> to) {
    String label = kind.split("\\+", 2)[0];
    nodes(
        label,
        node -> {
          if (node.kind().equals(kind)) {
            to.accept(node);
          }
        });
  }

  private void nodes(String label, Consumer<? super Node> to) {
    read(
        "nodes",
        parameter("label", label),
        row -> {
          Node node = new Node(texts((List<?>) row.get(0)), values((Map<?, ?>) row.get(1)));
          if (chosen.has(node)) {
            to.accept(node);
          }
        });
  }

  /** Hands every relationship to {@code to}. */
  void links(Consumer<? super Link> to) {
    linksOf(null, to);
  }

  /** Hands every relationship of {@code type} to {@code to}. */
  void linksOf(String type, Consumer<? super Link> to) {
    read(
        "links",
        parameter("type", type),
        row -> {
          Link link =
              new Link(
                  (String) row.get(0),
                  key(row.get(1), row.get(2)),
                  key(row.get(3), row.get(4)),
                  values((Map<?, ?>) row.get(5)));
          if (chosen.has(link)) {
            to.accept(link);
          }
        });
  }

  static Key key(Object labels, Object id) {
    return new Key(Key.space(texts((Collection<?>) labels)), (String) id);
  }

  private static Map<String, Object> parameter(String name, Object value) {
    Map<String, Object> values = new HashMap<>();
    values.put(name, value);
    return values;
  }

  private void read(String query, Map<String, Object> values, Consumer<List<Object>> row) {
    graph.read(queries.report(query), values, row);
  }

  private static List<String> texts(Collection<?> values) {
    return values.stream().map(String.class::cast).toList();
  }

  static Map<String, Object> values(Map<?, ?> properties) {
    Map<String, Object> values = new HashMap<>();
    properties.forEach((key, value) -> values.put((String) key, value(value)));
    return values;
  }

  /** The only map that a property can be is a point. */
  static Object value(Object value) {
    if (value instanceof Map<?, ?> point) {
      return new Point((Double) point.get("latitude"), (Double) point.get("longitude"));
    } else if (value instanceof List<?> list) {
      List<Object> items = new ArrayList<>(list.size());
      list.forEach(item -> items.add(value(item)));
      return items;
    }
    return value;
  }
}
