package io.masar.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/** What the driver returns, as the JDK's own types. */
final class Plain {

  private Plain() {}

  /** {@return {@code null}, String, Long, Double, Boolean, LocalDate, or a List or Map of these} */
  static Object of(Object value) {
    if (value == null
        || value instanceof String
        || value instanceof Long
        || value instanceof Double
        || value instanceof Boolean
        || value instanceof LocalDate) {
      return value;
    }
    if (value instanceof List<?> list) {
      List<Object> plain = new ArrayList<>(list.size());
      list.forEach(each -> plain.add(of(each)));
      return plain;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> plain = new LinkedHashMap<>();
      map.forEach((key, each) -> plain.put(key.toString(), of(each)));
      return plain;
    }
    return ofGraph(value);
  }

  private static Object ofGraph(Object value) {
    if (value instanceof Node node) {
      return properties("labels", of(List.copyOf((java.util.Collection<?>) node.labels())), node);
    }
    if (value instanceof Relationship relationship) {
      return properties("type", relationship.type(), relationship);
    }
    if (value instanceof Path path) {
      List<Object> plain = new ArrayList<>();
      path.forEach(
          step -> {
            if (plain.isEmpty()) {
              plain.add(of(step.start()));
            }
            plain.add(of(step.relationship()));
            plain.add(of(step.end()));
          });
      return plain;
    }
    if (value instanceof Point point) {
      Map<String, Object> plain = new LinkedHashMap<>();
      plain.put("latitude", point.y());
      plain.put("longitude", point.x());
      return plain;
    }
    return value.toString();
  }

  private static Map<String, Object> properties(String first, Object value, MapAccessor entity) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put(first, value);
    entity.keys().forEach(key -> plain.put(key, of(entity.get(key).asObject())));
    return plain;
  }
}
