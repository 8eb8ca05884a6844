package io.masar.extract.clause;

import io.masar.claim.Role;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.RouteList;
import java.util.stream.IntStream;

/**
 * Finds the site that who takes charge of it receives: "took over THE SECURITY of the town",
 * "control of the base passes to F".
 */
public final class Charge {

  /** How far behind a trigger it may be told what one is charged with. */
  private static final int REACH = 8;

  /** How many words may stand between that and the site. */
  private static final int BETWEEN = 4;

  private final Trigger trigger;
  private final Line line;

  public Charge(Trigger trigger) {
    this.trigger = trigger;
    this.line = trigger.line();
  }

  /** {@return whether the trigger is said of a charge: "control", "responsibility"} */
  public boolean told() {
    return at() >= 0;
  }

  /** {@return the site of the charge, or {@code null}} */
  public Mention site() {
    int at = at();
    if (at < 0) {
      return null;
    }
    for (int i = at + 1; i <= Math.min(line.size() - 1, at + BETWEEN); i++) {
      Mention mention = trigger.page().at(line.index(), i);
      if (mention != null) {
        return Fillers.fits(mention.type(), Role.SITE) ? mention : null;
      }
      if (!goesOn(i)) {
        return null;
      }
    }
    return null;
  }

  /** Whether the word only tells more of the charge: "the security responsibility IN". */
  private boolean goesOn(int i) {
    return line.isWord(i);
  }

  private int at() {
    int end = Math.min(line.size(), trigger.behind() + REACH);
    return IntStream.range(trigger.behind(), end)
        .takeWhile(i -> !line.isMark(i) || line.isQuote(i))
        .filter(i -> trigger.page().at(line.index(), i) == null && charges(i))
        .findFirst()
        .orElse(-1);
  }

  private boolean charges(int i) {
    return line.isOneOf(RouteList.CHARGED_WITH, i);
  }
}
