package io.masar.extract.page;

import io.masar.Span;

/** The passage of a claim: its sentence, or of a long one the clauses it stands in. */
public final class Passages {

  private static final int LONGEST = 320;

  private Passages() {}

  /** {@return the passage round tokens {@code from} to {@code to} (exclusive)} */
  public static Span of(Line line, int from, int to) {
    Span sentence = line.sentence().span();
    if (sentence.end() - sentence.start() <= LONGEST) {
      return sentence;
    }
    int start = from;
    while (start > 0 && !pause(line, start - 1)) {
      start--;
    }
    int end = to;
    while (end < line.size() && !pause(line, end)) {
      end++;
    }
    return line.span(start, end);
  }

  private static boolean pause(Line line, int i) {
    return line.isMark(i) && !line.isQuote(i) && !line.form(i).equals("-");
  }
}
