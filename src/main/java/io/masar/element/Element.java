package io.masar.element;

import java.util.List;
import java.util.Map;

/** A piece of a graph. */
public sealed interface Element permits Node, Link {

  /** {@return a node's key; of a relationship, that of its source, then that of its target} */
  List<Key> keys();

  /** {@return a node's labels; a relationship's type} */
  List<String> labels();

  /** {@return what sort of element it is: a label or a type; its file is called so} */
  String kind();

  /**
   * {@return its values by key, none of them {@code null}: String, Long, Double, Boolean,
   * LocalDate, {@link Point}, or a List of these}
   */
  Map<String, Object> properties();
}
