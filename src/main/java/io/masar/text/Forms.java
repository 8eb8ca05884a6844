package io.masar.text;

/**
 * The words met last, each as one string: most words of a text were met before, and what is found
 * under a string is found sooner where that is the very one it was kept under.
 */
final class Forms {

  private static final LastMet<String> MET = new LastMet<>();

  private Forms() {}

  /** {@return the characters of {@code text} from {@code start} to {@code end} (exclusive)} */
  static String of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    String kept = MET.at(hash);
    int length = end - start;
    if (kept != null && kept.length() == length && kept.regionMatches(0, text, start, length)) {
      return kept;
    }
    return MET.keep(hash, text.substring(start, end));
  }
}
