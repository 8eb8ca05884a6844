package io.masar.element;

import java.util.List;
import java.util.Map;

/** A relationship. */
public record Link(String type, Key source, Key target, Map<String, Object> properties)
    implements Element {

  public Link {
    properties = Map.copyOf(properties);
  }

  @Override
  public List<Key> keys() {
    return List.of(source, target);
  }

  @Override
  public List<String> labels() {
    return List.of(type);
  }

  @Override
  public String kind() {
    return type;
  }
}
