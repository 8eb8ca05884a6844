package io.masar.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day an article appeared, as files give it; the day is the one written, in any time
 * zone.
 */
final class PublicationDate {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?\\s*(Z|[+-]\\d{2}(:?\\d{2})?)?(\\[.*])?)?");

  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s+(\\p{L}+(?: \\p{L}+)?)(?:\\s*/\\s*\\p{L}+(?: \\p{L}+)?)?\\s*[,،]?\\s+(\\d{4})(?!\\d)");

  /**
   * The months as they are called from Egypt to the Gulf, in the Levant and Iraq, in the Maghreb.
   */
  private static final Map<String, Integer> MONTHS =
      months(
          "يناير|كانون الثاني|جانفي",
          "فبراير|شباط|فيفري",
          "مارس|آذار",
          "أبريل|نيسان|أفريل|إبريل",
          "مايو|أيار|ماي",
          "يونيو|حزيران|جوان|يونيه",
          "يوليو|تموز|جويلية|يوليه",
          "أغسطس|آب|أوت|غشت",
          "سبتمبر|أيلول|شتنبر",
          "أكتوبر|تشرين الأول",
          "نوفمبر|تشرين الثاني|نونبر",
          "ديسمبر|كانون الأول|دجنبر");

  private PublicationDate() {}

  /**
   * {@return the day that {@code value} is as an ISO date or date-time, or {@code null} if it is
   * none}
   */
  static LocalDate iso(String value) {
    Matcher iso = ISO.matcher(value.strip());
    return iso.matches() ? dayOrNull(iso.group(1)) : null;
  }

  /** {@return the day that {@code value} is or names in words, or {@code null} if there is none} */
  static LocalDate find(String value) {
    String ascii = asciiDigits(value);
    Matcher words = IN_WORDS.matcher(ascii);
    if (words.find()) {
      return inWords(words);
    }
    Matcher iso = ISO.matcher(ascii);
    return iso.find() ? dayOrNull(iso.group(1)) : null;
  }

  /** {@return what to tell about a value that is no date} */
  static String complaint(String value) {
    String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
    return "no date: \""
        + shown
        + "\" (a date is 2025-08-17, 2025-08-17T10:56:00Z"
        + " or, in a text, 17 أغسطس 2025); the article is read without one";
  }

  private static LocalDate inWords(Matcher words) {
    Integer month = MONTHS.get(fold(words.group(2)));
    try {
      return month == null
          ? null
          : LocalDate.of(Integer.parseInt(words.group(3)), month, Integer.parseInt(words.group(1)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate dayOrNull(String iso) {
    try {
      return LocalDate.parse(iso);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Map<String, Integer> months(String... names) {
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split("\\|")) {
        months.put(fold(name), i + 1);
      }
    }
    return Map.copyOf(months);
  }

  private static String fold(String name) {
    return name.replaceAll("[أإآ]", "ا");
  }

  private static String asciiDigits(String value) {
    return value
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
