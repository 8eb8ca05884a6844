package io.masar.export;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes HTML; whatever text is given to it stays text. */
public final class Html {

  private final Appendable out;

  /** Writes to {@code out}. */
  public Html(Appendable out) {
    this.out = out;
  }

  /** {@return {@code text} so that it is text in an element and in a quoted attribute} */
  public static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(isForbidden(text, i) ? '\uFFFD' : c);
      }
    }
    return safe.toString();
  }

  /** Control characters, and halves of surrogate pairs without their other half, are no HTML. */
  private static boolean isForbidden(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
  }

  /** Writes markup as it is; never what comes from an article. */
  public Html markup(String markup) {
    try {
      out.append(markup);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Writes text. */
  public Html text(Object text) {
    return markup(escaped(String.valueOf(text)));
  }

  /** Writes an element of only text. */
  public Html element(String name, Object text) {
    return markup("<" + name + ">").text(text).markup("</" + name + ">");
  }

  /** {@return {@code rtl} or {@code ltr}, as most letters run; a Latin word may begin Arabic} */
  static String direction(String text) {
    long arabic = text.codePoints().filter(c -> is(c, Character.UnicodeScript.ARABIC)).count();
    long latin = text.codePoints().filter(c -> is(c, Character.UnicodeScript.LATIN)).count();
    return arabic > latin ? "rtl" : latin > 0 ? "ltr" : "auto";
  }

  private static boolean is(int c, Character.UnicodeScript script) {
    return Character.UnicodeScript.of(c) == script;
  }

  /** Writes text of an article or a name, whose direction is its own. */
  public Html arabic(Object text) {
    return markup("<bdi lang=\"ar\" dir=\"auto\">").text(text).markup("</bdi>");
  }
}
