package io.masar.element;

import java.time.LocalDate;
import java.util.List;

/**
 * What the values of a property are.
 *
 * @param isList whether each is a list of them
 */
public record ValueType(Of of, boolean isList) {

  /** What a single value is. */
  public enum Of {
    TEXT("string"),
    WHOLE("long"),
    NUMBER("double"),
    TRUTH("boolean"),
    DAY("date"),
    POINT("point{crs:WGS-84}");

    private final String word;

    Of(String word) {
      this.word = word;
    }
  }

  /**
   * {@return the type of {@code value}}
   *
   * <p>An empty list is one of texts.
   *
   * @throws IllegalArgumentException if no element holds such a value
   */
  public static ValueType of(Object value) {
    if (value instanceof List<?> list) {
      return new ValueType(list.isEmpty() ? Of.TEXT : of(list.get(0)).of, true);
    } else if (value instanceof String) {
      return new ValueType(Of.TEXT, false);
    } else if (value instanceof Long) {
      return new ValueType(Of.WHOLE, false);
    } else if (value instanceof Double) {
      return new ValueType(Of.NUMBER, false);
    } else if (value instanceof Boolean) {
      return new ValueType(Of.TRUTH, false);
    } else if (value instanceof LocalDate) {
      return new ValueType(Of.DAY, false);
    } else if (value instanceof Point) {
      return new ValueType(Of.POINT, false);
    }
    throw new IllegalArgumentException("no value of an element: " + value);
  }

  /** {@return what the header of an import file calls it, for instance {@code string[]}} */
  String word() {
    return isList ? of.word.replaceFirst("(\\{|$)", "[]$1") : of.word;
  }
}
