package io.masar.cypher;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cypher in which only the code is left: strings, quoted names and comments are blanked, lines
 * stay.
 */
final class Masked {

  private static final Pattern NOT_CODE =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?(?:\\*/|\\z)|'(?:\\\\.|[^'\\\\])*'?|\"(?:\\\\.|[^\"\\\\])*\"?|`[^`]*`?",
          Pattern.DOTALL);

  private Masked() {}

  /**
   * {@return {@code cypher} with the same length and lines, and spaces for all that is not code}
   */
  static String of(String cypher) {
    StringBuilder code = new StringBuilder(cypher);
    Matcher matcher = NOT_CODE.matcher(cypher);
    while (matcher.find()) {
      boolean comment = matcher.group().startsWith("/");
      for (int i = matcher.start(); i < matcher.end(); i++) {
        if (code.charAt(i) != '\n') {
          code.setCharAt(i, comment ? ' ' : '_');
        }
      }
    }
    return code.toString();
  }
}
