package io.masar.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Cypher literals a default may be: {@code null}, {@code 10}, {@code 'text'}, {@code date()},
 * {@code date('2025-10-01')}.
 */
final class Literal {

  private static final Pattern STRING = Pattern.compile("'([^'\\\\]*)'");
  private static final Pattern DATE = Pattern.compile("date\\('([0-9-]+)'\\)");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

  private Literal() {}

  /** {@return the value of {@code literal} on the day {@code today}} */
  static Object value(String literal, LocalDate today) {
    Matcher string = STRING.matcher(literal);
    Matcher date = DATE.matcher(literal);
    if (literal.equals("null")) {
      return null;
    } else if (literal.equals("date()")) {
      return today;
    } else if (date.matches()) {
      return day(date.group(1));
    } else if (string.matches()) {
      return string.group(1);
    } else if (WHOLE.matcher(literal).matches()) {
      return Long.valueOf(literal);
    }
    throw new Unfit(
        "\"" + literal + "\" is no default; one is null, 10, 'text', date() or date('2025-10-01')");
  }

  /** {@return the day of an ISO date} */
  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Unfit("\"" + text + "\" is no day; one is written 2025-10-01");
    }
  }
}
