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
    Folding folding = new Folding(original.length() + 16);
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      char f = fold(c);
      if (f == COMPOSED) {
        folding.addParts(c, i);
      } else if (f != DROP) {
        folding.add(f, i);
      }
    }
    return folding.text(original);
  }

  /** A folded text as it grows. */
  private static final class Folding {

    private char[] out;
    private int[] offsets;
    private int length;

    Folding(int expected) {
      out = new char[expected];
      offsets = new int[expected + 1];
    }

    /** Adds a folded character that stands at {@code at} in the text as written. */
    void add(char c, int at) {
      if (length == out.length) {
        out = Arrays.copyOf(out, length * 2);
        offsets = Arrays.copyOf(offsets, length * 2 + 1);
      }
      offsets[length] = at;
      out[length++] = c;
    }

    /** Adds what a composed character consists of. */
    void addParts(char composed, int at) {
      String parts = Normalizer.normalize(String.valueOf(composed), Normalizer.Form.NFKC);
      for (int i = 0; i < parts.length(); i++) {
        char part = parts.charAt(i);
        char folded = fold(part);
        if (folded != DROP) {
          add(folded == COMPOSED ? part : folded, at);
        }
      }
    }

    ArabicText text(String original) {
      offsets[length] = original.length();
      String folded = new String(out, 0, length);
      return new ArabicText(original, folded, Arrays.copyOf(offsets, length + 1));
    }
  }

  /** {@return {@code text} folded, without the way back} */
  public static String fold(String text) {
    char[] out = new char[text.length()];
    int length = 0;
    for (int i = 0; i < out.length; i++) {
      char f = fold(text.charAt(i));
      if (f == COMPOSED) {
        return of(text).folded;
      }
      if (f != DROP) {
        out[length++] = f;
      }
    }
    return new String(out, 0, length);
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
    if (isMark(c) || isSign(c) || isFormat(c)) {
      return DROP;
    }
    if (c >= '\u0660' && c <= '\u0669') {
      return (char) ('0' + c - '\u0660');
    }
    if (c >= '\u06F0' && c <= '\u06F9') {
      return (char) ('0' + c - '\u06F0');
    }
    char letter = letter(c);
    return letter == c ? punctuation(c) : letter;
  }

  /** Whether it is a sign of the Koran's text above or below a letter. */
  private static boolean isSign(char c) {
    return (c >= '\u0610' && c <= '\u061A')
        || (c >= '\u06D6' && c <= '\u06DC')
        || (c >= '\u06DF' && c <= '\u06E4')
        || c == '\u06E7'
        || c == '\u06E8'
        || (c >= '\u06EA' && c <= '\u06ED');
  }

  /** Whether it only says how text is set: joiners, direction marks, soft hyphens. */
  private static boolean isFormat(char c) {
    return (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\u061C'
        || c == '\uFEFF'
        || c == '\u00AD';
  }

  private static char letter(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ئ', 'ی' -> 'ي';
      case 'ؤ' -> 'و';
      case 'ة', 'ہ', 'ە' -> 'ه';
      case 'ک', 'ڪ' -> 'ك';
      case 'ڤ' -> 'ف';
      case 'گ' -> 'غ';
      case 'چ' -> 'ج';
      case 'پ' -> 'ب';
      default -> c;
    };
  }

  private static char punctuation(char c) {
    return switch (c) {
      case '\u00A0', '\u2007', '\u202F', '\u3000', '\u2028', '\u2029' -> ' ';
      case '«', '»', '“', '”', '„', '‟', '″' -> '"';
      case '‘', '’', '‚', '‛' -> '\'';
      case '–', '—', '−', '‐', '‑', '―' -> '-';
      case '٪' -> '%';
      case '٫' -> '.';
      case '٬' -> ',';
      default -> isComposed(c) ? COMPOSED : c;
    };
  }

  /** Whether it is a ligature, a presentation form or a letter with an accent. */
  private static boolean isComposed(char c) {
    return c >= '\uFB50' && c <= '\uFEFC' || c >= '\u00C0' && c <= '\u024F' || c == '\u2026';
  }
}
