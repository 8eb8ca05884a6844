package io.masar.extract.clause;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.ClauseList;
import io.masar.mapping.Frame;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Sense;
import io.masar.time.TimeMention;

/** What stands between two commas of a field and parts nothing. */
final class Insertions {

  /** How many words a source has at most. */
  private static final int SOURCE = 8;

  /** How many words a circumstance has at most. */
  private static final int CIRCUMSTANCE = 11;

  private final Page page;
  private final Line line;
  private final Frame frame;

  Insertions(Page page, Line line, Frame frame) {
    this.page = page;
    this.line = line;
    this.frame = frame;
  }

  /**
   * {@return the token behind the insertion that comma {@code i} opens, or -1}
   *
   * @param counted the token behind the number of a force that it tells, or that behind the comma
   */
  int end(int i, int counted) {
    TimeMention time = page.timeAt(line.index(), i + 1);
    int end = time != null ? time.lastTokenExclusive() : counted;
    if (end == i + 1 || !Words.comma(line, end)) {
      end = line.is(i + 1, FunctionWord.ACCORDING) ? comma(i + 2, i + SOURCE) : circumstance(i + 1);
    }
    return end > i && Words.comma(line, end) ? end + 1 : -1;
  }

  /** The next comma before token {@code end}, or the token where another mark stands. */
  private int comma(int from, int end) {
    int i = from;
    while (i < end && !line.isMark(i)) {
      i++;
    }
    return i;
  }

  /** The comma behind how, when or with whom it is done, or -1: "AFTER A WEEK OF FIGHTING". */
  private int circumstance(int from) {
    boolean itself = line.isOneOf(ClauseList.AND_THEY, from);
    boolean beside = !itself && beside(from);
    if (frame.kind() == ClaimKind.ATTACK || !itself && !beside && !adverbial(from)) {
      return -1;
    }
    for (int i = from; i < Math.min(line.size(), from + CIRCUMSTANCE); i++) {
      if (Words.comma(line, i)) {
        return i;
      }
      if (line.isMark(i) && !line.isQuote(i) || !itself && tells(i, from, beside)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether token {@code i} begins with a preposition: "WITHOUT a fight", "WITH all its gear". */
  private boolean adverbial(int i) {
    return line.isPreposition(i)
        || line.is(i, FunctionWord.AFTER)
        || line.isOneOf(ClauseList.BEFORE_THAT, i)
        || page.at(line.index(), i) == null
            && Among.any(
                line.readings(i),
                r -> r.preposition().equals("ب") || r.conjunction() && !r.preposition().isEmpty());
  }

  /** Whether a verb tells who is with the force or whom it leads: "F, WHOM G ACCOMPANIES, …". */
  private boolean beside(int i) {
    return Among.any(
        line.readings(i),
        r ->
            !r.conjunction()
                && !r.future()
                && r.pronoun().startsWith("ه")
                && r.sense() instanceof Sense.Action action
                && action.form() == Sense.Form.IMPERFECT);
  }

  /** Whether token {@code i} tells what has a role, or something new. */
  private boolean tells(int i, int from, boolean beside) {
    Mention mention = page.at(line.index(), i);
    if (mention != null) {
      String own = mention.preposition();
      String before = own.isEmpty() ? line.preposition(mention.from() - 1) : own;
      return !beside && frame.prepositions().containsKey(before);
    }
    boolean noun =
        Words.definite(line, i)
            || line.isPreposition(i)
            || line.is(i - 1, FunctionWord.AFTER)
            || page.timeAt(line.index(), i) != null;
    return i != from && line.verb(i) != null && !noun;
  }
}
