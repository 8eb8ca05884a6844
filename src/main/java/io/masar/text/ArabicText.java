package io.masar.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with one form per letter, and the way back to the text as written.
 *
 * <p>Diacritics, tatweel and direction marks are dropped; the forms of alef, alef maqsura, ta
 * marbuta, hamza seats and Persian letters are folded to one; digits become ASCII; Latin letters
 * lower case.
 */
public final class ArabicText {

  private final String original;
  private final String folded;
  private final int[] offsets;

  private ArabicText(String original, String folded, int[] offsets) {
    this.original = original;
    this.folded = folded;
    this.offsets = offsets;
  }

  /** {@return the text with its folded form} */
  public static ArabicText of(String original) {
    char[] out = new char[original.length() + 16];
    int[] offsets = new int[out.length + 1];
    int n = 0;
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      char f = fold(c);
      if (f == DROP) {
        continue;
      }
      if (f != COMPOSED) {
        if (n == out.length) {
          out = Arrays.copyOf(out, n * 2);
          offsets = Arrays.copyOf(offsets, n * 2 + 1);
        }
        offsets[n] = i;
        out[n++] = f;
        continue;
      }
      for (char d : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).toCharArray()) {
        char e = fold(d);
        if (e == DROP) {
          continue;
        }
        if (n == out.length) {
          out = Arrays.copyOf(out, n * 2);
          offsets = Arrays.copyOf(offsets, n * 2 + 1);
        }
        offsets[n] = i;
        out[n++] = e == COMPOSED ? d : e;
      }
    }
    offsets[n] = original.length();
    return new ArabicText(original, new String(out, 0, n), Arrays.copyOf(offsets, n + 1));
  }

  /** {@return {@code text} folded, without the way back} */
  public static String fold(String text) {
    return of(text).folded;
  }

  /** {@return the text as written} */
  public String original() {
    return original;
  }

  /** {@return the text with one form per letter} */
  public String folded() {
    return folded;
  }

  /**
   * {@return the place in the text as written of place {@code i} of the folded one; its length for
   * the end}
   */
  public int originalStart(int i) {
    return offsets[i];
  }

  /**
   * {@return the place behind the last character as written that belongs to the folded ones before
   * {@code end}}
   */
  public int originalEnd(int end) {
    if (end == 0) {
      return 0;
    }
    int i = offsets[end - 1] + 1;
    while (i < original.length()
        && fold(original.charAt(i)) == DROP
        && isMark(original.charAt(i))) {
      i++;
    }
    return i;
  }

  private static final char DROP = '\0';
  private static final char COMPOSED = '\1';

  /** What the first characters are folded to; nearly all text consists of them. */
  private static final char[] FOLDED = new char[0x700];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = folded(c);
    }
  }

  private static char fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : folded(c);
  }

  private static boolean isMark(char c) {
    return (c >= '\u064B' && c <= '\u065F') || c == '\u0670' || c == '\u0640';
  }

  private static char folded(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < ' ' && c != '\n' ? ' ' : c;
    }
    if (isMark(c)
        || (c >= '\u0610' && c <= '\u061A')
        || (c >= '\u06D6' && c <= '\u06DC')
        || (c >= '\u06DF' && c <= '\u06E4')
        || c == '\u06E7'
        || c == '\u06E8'
        || (c >= '\u06EA' && c <= '\u06ED')) {
      return DROP;
    }
    if (c >= '\u0660' && c <= '\u0669') {
      return (char) ('0' + c - '\u0660');
    }
    if (c >= '\u06F0' && c <= '\u06F9') {
      return (char) ('0' + c - '\u06F0');
    }
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ئ', 'ی', 'ي' -> 'ي';
      case 'ؤ' -> 'و';
      case 'ة', 'ہ', 'ە' -> 'ه';
      case 'ک', 'ڪ' -> 'ك';
      case 'ڤ' -> 'ف';
      case 'گ' -> 'غ';
      case 'چ' -> 'ج';
      case 'پ' -> 'ب';
      case '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u061C', '\uFEFF', '\u00AD' -> DROP;
      case '\u00A0', '\u2007', '\u202F', '\u3000', '\u2028', '\u2029' -> ' ';
      case '«', '»', '“', '”', '„', '‟', '″' -> '"';
      case '‘', '’', '‚', '‛' -> '\'';
      case '–', '—', '−', '‐', '‑', '―' -> '-';
      case '٪' -> '%';
      case '٫' -> '.';
      case '٬' -> ',';
      default -> {
        if (c >= '\u202A' && c <= '\u202E' || c >= '\u2060' && c <= '\u2069') {
          yield DROP;
        }
        yield c >= '\uFB50' && c <= '\uFEFC' || c >= '\u00C0' && c <= '\u024F' || c == '\u2026'
            ? COMPOSED
            : c;
      }
    };
  }
}
