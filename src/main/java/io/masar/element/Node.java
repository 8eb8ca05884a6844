package io.masar.element;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A node.
 *
 * @param labels in alphabetical order
 */
public record Node(List<String> labels, Map<String, Object> properties) implements Element {

  public Node {
    labels = List.copyOf(new TreeSet<>(labels));
    properties = Map.copyOf(properties);
  }

  /** {@return what other elements call it by} */
  public Key key() {
    return new Key(Key.space(labels), (String) properties.get("id"));
  }

  @Override
  public List<Key> keys() {
    return List.of(key());
  }

  /** {@return the label that says most, or several joined by {@code +}} */
  @Override
  public String kind() {
    List<String> own = labels.stream().filter(label -> !label.equals(Key.ENTITY)).toList();
    return own.isEmpty() ? Key.ENTITY : String.join("+", own);
  }
}
