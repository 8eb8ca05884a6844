package io.masar.export;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Text on a terminal: how wide it is, where it breaks, and how a cell in a right-to-left script
 * keeps its place.
 */
final class Screen {

  /** Makes a line left-to-right for a terminal that looks at its first letter. */
  static final String LEFT_TO_RIGHT = "\u200E";

  private static final String ISOLATE = "\u2068";
  private static final String END_ISOLATE = "\u2069";
  private static final String MORE = "…";

  private Screen() {}

  /**
   * {@return {@code text} without what could move the cursor or the order of a line}
   *
   * <p>Control characters become spaces; marks that steer direction are dropped.
   */
  static String harmless(String text) {
    return text.replaceAll("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "")
        .replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ")
        .strip();
  }

  /**
   * {@return {@code text} so that its direction stays its own, on a terminal that orders by
   * direction}
   */
  static String isolated(String text) {
    char[] chars = text.toCharArray();
    return Bidi.requiresBidi(chars, 0, chars.length) ? ISOLATE + text + END_ISOLATE : text;
  }

  /** {@return how many columns of the screen {@code text} takes} */
  static int width(String text) {
    return text.codePoints().map(Screen::width).sum();
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** East Asian Wide and Fullwidth of UAX #11, by block, and emoji. */
  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6
        || c >= 0x1F300 && c <= 0x1FAFF
        || c >= 0x20000 && c <= 0x3FFFD;
  }

  /**
   * {@return {@code text} in lines no wider than {@code width}, broken between words where it can
   * be}
   */
  static List<String> wrap(String text, int width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (width(rest) > width && lines.size() < most - 1) {
      int cut = cut(rest, width);
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(shorten(rest, width));
    return lines;
  }

  /** {@return {@code text}, its end replaced by … where it is wider than {@code width}} */
  static String shorten(String text, int width) {
    return width(text) <= width
        ? text
        : text.substring(0, fit(text, width - 1)).stripTrailing() + MORE;
  }

  private static int cut(String text, int width) {
    int fit = fit(text, width);
    int space =
        fit < text.length() && text.charAt(fit) == ' ' ? fit : text.lastIndexOf(' ', fit - 1);
    return space > 0 ? space : fit;
  }

  /** The longest start, at least one character, that is no wider; marks stay with their letter. */
  private static int fit(String text, int width) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      used += width(c);
      if (used > width && end > 0) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }
}
