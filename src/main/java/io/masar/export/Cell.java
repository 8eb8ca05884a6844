package io.masar.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value as text for people: lists joined, {@code null} empty. */
final class Cell {

  private Cell() {}

  static String text(Object value) {
    if (value == null) {
      return "";
    } else if (value instanceof List<?> list) {
      return list.stream().map(Cell::text).collect(Collectors.joining("; "));
    } else if (value instanceof Map<?, ?> map) {
      return Json.of(map);
    }
    return value.toString();
  }
}
