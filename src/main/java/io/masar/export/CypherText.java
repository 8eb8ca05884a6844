package io.masar.export;

import io.masar.element.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values and names as Cypher is written. */
final class CypherText {

  private CypherText() {}

  /** {@return a name in backticks} */
  static String name(String name) {
    return "`" + name.replace("`", "``") + "`";
  }

  /** {@return {@code value} as a literal} */
  static String of(Object value) {
    if (value instanceof String text) {
      return quoted(text);
    } else if (value instanceof LocalDate day) {
      return "date('" + day + "')";
    } else if (value instanceof Point point) {
      return "point({latitude: " + point.latitude() + ", longitude: " + point.longitude() + "})";
    } else if (value instanceof List<?> list) {
      return list.stream().map(CypherText::of).collect(Collectors.joining(", ", "[", "]"));
    } else if (value instanceof Map<?, ?> map) {
      return new TreeMap<>(map)
          .entrySet().stream()
              .map(each -> name((String) each.getKey()) + ": " + of(each.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
    }
    return value.toString();
  }

  /** On one line, and with nothing in it that an editor does not show or shows elsewhere. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('\'');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (isHidden(c)) {
        quoted.append(String.format("\\u%04X", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('\'').toString();
  }

  private static boolean isHidden(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
