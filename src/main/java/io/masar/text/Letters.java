package io.masar.text;

/** Which characters are letters and digits; nearly all of a text stand in a table. */
public final class Letters {

  private static final byte NONE = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte[] KINDS = new byte[0x700];

  static {
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : NONE;
    }
  }

  private Letters() {}

  /** {@return whether Unicode calls it a letter} */
  public static boolean isLetter(char c) {
    return c < KINDS.length ? KINDS[c] == LETTER : Character.isLetter(c);
  }

  /** {@return whether Unicode calls it a decimal digit} */
  public static boolean isDigit(char c) {
    return c < KINDS.length ? KINDS[c] == DIGIT : Character.isDigit(c);
  }

  /** {@return whether Unicode calls it a letter or a decimal digit} */
  public static boolean isLetterOrDigit(char c) {
    return c < KINDS.length ? KINDS[c] != NONE : Character.isLetterOrDigit(c);
  }
}
