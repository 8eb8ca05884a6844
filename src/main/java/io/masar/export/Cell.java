package io.masar.export;

import io.masar.query.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value as text for people: lists joined, sentences one a line, {@code null} empty. */
final class Cell {

  private Cell() {}

  static String text(Object value) {
    if (value == null) {
      return "";
    } else if (value instanceof List<?> list) {
      String between = list.stream().anyMatch(Evidence.class::isInstance) ? "\n" : "; ";
      return list.stream().map(Cell::text).collect(Collectors.joining(between));
    } else if (value instanceof Evidence evidence) {
      return String.join(" — ", parts(evidence));
    } else if (value instanceof Map<?, ?> map) {
      return Json.of(map);
    }
    return value.toString();
  }

  /** {@return who told it where and when, the sentence, and its address if there is one} */
  static List<String> parts(Evidence evidence) {
    String source =
        Stream.of(evidence.date(), evidence.outlet(), evidence.speaker())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return Stream.of(
            source.isEmpty() ? evidence.article() : source, evidence.sentence(), evidence.link())
        .filter(Objects::nonNull)
        .toList();
  }
}
