package io.masar.element;

import java.util.Collection;

/**
 * What a node is called by, the same in every database that holds it.
 *
 * @param space the label within which its id is the only one
 */
public record Key(String space, String id) {

  static final String ENTITY = "Entity";

  public Key {
    if (id == null) {
      throw new IllegalArgumentException("a node without id: " + space);
    }
  }

  /** {@return the label within which the id of a node with these {@code labels} is the only one} */
  public static String space(Collection<String> labels) {
    return labels.contains(ENTITY)
        ? ENTITY
        : labels.stream()
            .min(String::compareTo)
            .orElseThrow(() -> new IllegalArgumentException("a node without label"));
  }

  /** {@return the key that is written so} */
  public static Key of(String text) {
    int slash = text.indexOf('/');
    return new Key(text.substring(0, slash), text.substring(slash + 1));
  }

  /** {@return it in one word, for instance {@code Entity/ain-al-asad}} */
  @Override
  public String toString() {
    return space + "/" + id;
  }
}
