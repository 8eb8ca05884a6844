package io.masar.export;

import io.masar.element.Element;
import java.time.LocalDate;
import java.util.Map;

/**
 * The days that something is so, both inclusive.
 *
 * @param from first day, or {@code null} where it is open or unknown
 * @param to last day, or {@code null} likewise
 */
record Days(LocalDate from, LocalDate to) {

  /** {@return the days of {@code element}; where it has none, those of the reports about it} */
  static Days of(Element element) {
    Map<String, Object> values = element.properties();
    if (values.containsKey("from") || values.containsKey("to")) {
      return of(values, "from", "to");
    } else if (values.containsKey("publishedOn")) {
      return of(values, "publishedOn", null);
    }
    return of(values, "firstReported", "lastReported");
  }

  private static Days of(Map<String, Object> values, String from, String to) {
    return new Days((LocalDate) values.get(from), to == null ? null : (LocalDate) values.get(to));
  }

  /** {@return whether nothing is known of them} */
  boolean areOpen() {
    return from == null && to == null;
  }

  /** {@return them for people to read, for instance {@code 2025-09-01–2025-09-30}} */
  @Override
  public String toString() {
    if (areOpen()) {
      return "";
    }
    return from != null && from.equals(to)
        ? from.toString()
        : (from == null ? "" : from) + "–" + (to == null ? "" : to);
  }
}
