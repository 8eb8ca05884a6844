package io.masar.extract.reference;

import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;

/** Where what a verb of telling tells begins. */
final class Told {

  /** How far behind the verb its words begin at most. */
  private static final int REACH = 26;

  /** How many words a name in quotation marks has at most that no table knows. */
  private static final int NAME = 3;

  private Told() {}

  /**
   * {@return the token behind "that", a colon or an opening quote of what is told at token {@code
   * i}; -1 where it is told by a noun}
   */
  static int from(Page page, Line line, int i) {
    int name = -1;
    for (int j = i + 1; j < line.size() && j < i + REACH; j++) {
      if (line.function(j, FunctionWord.THAT) > 0 && page.at(line.index(), j) == null) {
        return j;
      }
      if (line.form(j).equals(":")) {
        return j + 1;
      }
      if (line.isQuote(j) && page.at(line.index(), j) == null) {
        int behind = behindName(page, line, j);
        if (behind < 0) {
          return j;
        }
        name = page.at(line.index(), j + 1) == null && name < 0 ? j : name;
        j = behind - 1;
      }
      if (ends(line, i, j)) {
        return name;
      }
    }
    return name;
  }

  /** Whether a sentence or another telling ends the reach: "renewed his call, STRESSING that". */
  private static boolean ends(Line line, int i, int j) {
    boolean other =
        j > i + 1
            && Words.comma(line, j - 1)
            && line.form(j).endsWith("ا")
            && line.means(j, Lexeme.Tells.class);
    return line.form(j).equals(".") || line.form(j).equals("؛") || other;
  }

  /** The token behind a name in quotation marks that opens at {@code i}, or -1. */
  private static int behindName(Page page, Line line, int i) {
    Mention mention = page.at(line.index(), i + 1);
    int end = mention == null ? i + 1 : mention.to();
    if (mention != null) {
      return line.isQuote(end) ? end + 1 : -1;
    }
    while (end <= i + NAME && line.isWord(end) && line.verb(end) == null) {
      end++;
    }
    return end > i + 1 && line.isQuote(end) ? end + 1 : -1;
  }
}
