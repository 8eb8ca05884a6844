package io.masar.export;

import io.masar.element.Columns;
import io.masar.element.Element;
import io.masar.element.Point;
import io.masar.element.ValueType;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The properties of elements where every value is a text, a number or a truth. */
final class Flat {

  private Flat() {}

  /**
   * {@return every property of {@code kinds} with its type: {@code string}, {@code long}, {@code
   * double} or {@code boolean}}
   */
  static SortedMap<String, String> types(List<Columns> kinds) {
    SortedMap<String, String> types = new TreeMap<>();
    for (Columns columns : kinds) {
      columns.types().forEach((key, type) -> add(key, type, types));
    }
    return types;
  }

  private static void add(String key, ValueType type, SortedMap<String, String> types) {
    if (type.of() == ValueType.Of.POINT) {
      types.put("latitude", "double");
      types.put("longitude", "double");
    } else {
      types.merge(key, word(type), (one, other) -> one.equals(other) ? one : "string");
    }
  }

  private static String word(ValueType type) {
    if (type.isList()) {
      return "string";
    }
    return switch (type.of()) {
      case WHOLE -> "long";
      case NUMBER -> "double";
      case TRUTH -> "boolean";
      default -> "string";
    };
  }

  /** Hands the properties of {@code element} to {@code to}, in order, lists joined. */
  static void values(Element element, BiConsumer<String, String> to) {
    new TreeMap<>(element.properties())
        .forEach(
            (key, value) -> {
              if (value instanceof Point point) {
                to.accept("latitude", String.valueOf(point.latitude()));
                to.accept("longitude", String.valueOf(point.longitude()));
              } else {
                to.accept(key, Cell.text(value));
              }
            });
  }
}
