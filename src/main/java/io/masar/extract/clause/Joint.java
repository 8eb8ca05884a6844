package io.masar.extract.clause;

import io.masar.Among;
import io.masar.extract.page.Line;
import io.masar.extract.page.Words;
import io.masar.mapping.MoverList;

/** Tells what a verbal noun hangs on past a comma or as the object of a verb. */
final class Joint {

  /** How far before a comma the first of what is listed may stand. */
  private static final int LIST = 14;

  private Joint() {}

  /**
   * {@return the verbal noun before the comma right before the trigger that the trigger is joined
   * to, behind what governs both: "pledged THE CLEARING of A, and the handing over of B"; or -1}
   */
  static int listed(Line line, int start, int trigger) {
    if (Among.none(line.readings(trigger), r -> r.conjunction() && r.isVerbalNoun())) {
      return -1;
    }
    for (int j = trigger - 2; j > Math.max(start, trigger - LIST) && !parts(line, j); j--) {
      if (Among.any(line.readings(j), r -> r.isVerbalNoun() && r.preposition().equals("ب"))) {
        return j;
      }
    }
    return -1;
  }

  private static boolean parts(Line line, int i) {
    return line.isMark(i) && !line.isQuote(i) && "()".indexOf(line.form(i)) < 0;
  }

  /** {@return whether the trigger, a noun in the accusative, is what is won: "made GAINS"} */
  static boolean achieved(Line line, int start, int trigger) {
    String form = line.form(trigger);
    boolean accusative = form.endsWith("ا") && !form.endsWith("وا");
    for (int j = trigger - 1; accusative && j >= start && !Words.comma(line, j); j--) {
      if (line.verb(j) != null && line.isVerbOf(MoverList.ACHIEVES, line.verb(j))) {
        return true;
      }
    }
    return false;
  }
}
