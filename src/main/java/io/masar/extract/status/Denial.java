package io.masar.extract.status;

import io.masar.Among;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;
import java.util.stream.IntStream;

/**
 * A denial that reaches a thing over what is told, asked or decided of it: "denied that C had ASKED
 * FOR the sending of", "denied what is TOLD OF the withdrawal of".
 */
final class Denial {

  /** How far before the trigger the verb of denial may stand. */
  private static final int REACH = 18;

  /** How far from it the words may stand that there is no truth in it. */
  private static final int UNTRUE = 6;

  private Denial() {}

  /** {@return whether what {@code trigger} tells is denied as a whole} */
  static boolean reaches(Trigger trigger) {
    Line line = trigger.line();
    int at = trigger.at();
    if (!trigger.finite() && !trigger.participle() && untrue(line, at, trigger.field().end())) {
      return true;
    }
    boolean aside =
        trigger.participle()
            || line.is(at - 1, FunctionWord.RELATIVE)
            || line.isPreposition(at - 1) && !line.isOneOf(StatusList.ABOUT, at - 1);
    for (int i = at - 1; !aside && i >= Math.max(0, at - REACH); i--) {
      boolean name = trigger.page().at(line.index(), i) != null;
      if (!name && denies(line, i)) {
        return true;
      }
      if (!name && stops(line, i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether it is said to be no truth: "NO TRUTH in the withdrawal", "is BARE OF TRUTH". */
  private static boolean untrue(Line line, int at, int end) {
    return IntStream.range(Math.max(0, at - UNTRUE), Math.min(line.size(), end + UNTRUE) - 1)
        .filter(i -> i < at || i >= end - 1)
        .anyMatch(i -> line.isOneOf(StatusList.UNTRUE, i, i + 2));
  }

  private static boolean denies(Line line, int i) {
    boolean not = Words.negates(line, i - 1);
    return !not
        && Among.any(
            line.readings(i),
            r ->
                r.sense() instanceof Sense.Action action
                    && (action.finite() || line.form(i).endsWith("ا"))
                    && line.isVerbOf(StatusList.DENIES, action));
  }

  /** Whether a verb of its own or the end of a sentence parts the denial from the thing. */
  private static boolean stops(Line line, int i) {
    String form = line.form(i);
    if (line.isMark(i)) {
      return form.equals(".") || form.equals("؛") || form.equals(":");
    }
    boolean reported =
        line.is(i - 1, FunctionWord.RELATIVE) || line.isOneOf(StatusList.REPORTS, i - 1);
    return !reported
        && !line.isOneOf(StatusList.SOON, i)
        && !Words.definite(line, i)
        && !line.isOneOf(StatusList.BEEN, i)
        && Among.any(
            line.readings(i),
            r -> r.sense() instanceof Sense.Action action && ownVerb(action, form));
  }

  private static boolean ownVerb(Sense.Action action, String form) {
    boolean governs =
        action.lexeme().meaning() instanceof Lexeme.Governs governing && governing.status() != null;
    boolean says = action.lexeme().meaning() instanceof Lexeme.Tells && form.endsWith("ا");
    return action.finite() ? !governs : says;
  }

  /**
   * {@return whether only how much or where alone is denied: "not present IN LARGE NUMBERS", "in L
   * ALONE"}
   */
  static boolean isPartial(Trigger trigger) {
    Line line = trigger.line();
    int behind = trigger.behind();
    int place = line.isPreposition(behind) ? behind + 1 : behind;
    boolean near =
        trigger.page().at(line.index(), place) != null
            || line.is(place, FunctionWord.DEMONSTRATIVE);
    return trigger.participle() && !near
        || line.hasOneOf(StatusList.ALONE, behind, trigger.field().end() + 2);
  }
}
