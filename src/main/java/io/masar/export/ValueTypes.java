package io.masar.export;

import io.masar.element.ValueType;
import io.masar.element.ValueType.Of;
import java.util.Map;

/** What Cypher's {@code valueType} says. */
final class ValueTypes {

  private static final Map<String, Of> WORDS =
      Map.of(
          "STRING", Of.TEXT,
          "INTEGER", Of.WHOLE,
          "FLOAT", Of.NUMBER,
          "BOOLEAN", Of.TRUTH,
          "DATE", Of.DAY,
          "POINT", Of.POINT);

  private ValueTypes() {}

  /** {@return the type that Cypher calls {@code word}, for instance {@code STRING NOT NULL}} */
  static ValueType of(String word) {
    String plain = word.replace(" NOT NULL", "");
    return plain.startsWith("LIST<")
        ? new ValueType(single(plain.substring(5, plain.length() - 1)), true)
        : new ValueType(single(plain), false);
  }

  /** What nobody writes into this graph is told as text, as an empty list is. */
  private static Of single(String word) {
    return WORDS.getOrDefault(word, Of.TEXT);
  }

  /** {@return the type that holds values of both}: an empty list tells nothing of its items */
  static ValueType both(ValueType one, ValueType other) {
    return one.of() == Of.TEXT ? other : one;
  }
}
