package io.masar.element;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the elements of one kind have.
 *
 * @param kind a label or a type, as {@link Element#kind} tells it
 * @param types of the properties, by key
 */
public record Columns(String kind, SortedMap<String, ValueType> types) {

  public Columns {
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
  }
}
