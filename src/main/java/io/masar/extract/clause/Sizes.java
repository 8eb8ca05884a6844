package io.masar.extract.clause;

import io.masar.claim.ClaimKind;
import io.masar.claim.Quantity;
import io.masar.extract.page.Line;
import io.masar.extract.page.Numbers;
import io.masar.mapping.ClaimList;
import io.masar.mapping.Sense;

/** Reads how many people move where no number stands before them. */
public final class Sizes {

  /** How far behind a trigger the size that a reduction leaves may stand. */
  private static final int REMAINING = 16;

  /** How far behind the clause a force may be counted: "the second batch, numbering 350". */
  private static final int COUNTED = 4;

  private Sizes() {}

  /** {@return the number told for the force of {@code trigger}, or {@code null}} */
  public static Quantity told(Trigger trigger) {
    return trigger.kind() == ClaimKind.REDUCTION ? remaining(trigger) : counted(trigger);
  }

  /** The size that a reduction leaves: the number behind "to". */
  private static Quantity remaining(Trigger trigger) {
    Line line = trigger.line();
    for (int i = trigger.at(); i < line.size() && i < trigger.at() + REMAINING; i++) {
      Numbers.Found number = line.form(i).equals("الي") ? Numbers.at(line, i + 1) : null;
      if (number != null) {
        return number.quantity();
      }
    }
    return null;
  }

  private static Quantity counted(Trigger trigger) {
    Line line = trigger.line();
    int end = Math.min(line.size(), trigger.field().end() + COUNTED);
    for (int i = trigger.behind(); i < end; i++) {
      if (line.isOneOf(ClaimList.NUMBERING, i)) {
        return number(line, i + 1);
      }
      Numbers.Found people = composed(line, i);
      if (people != null) {
        return people.quantity();
      }
    }
    return null;
  }

  /** The people that the force is made up of: "the battalion, MADE UP OF 331 soldiers". */
  private static Numbers.Found composed(Line line, int i) {
    boolean of = line.isOneOf(ClaimList.COMPOSED, i) && line.form(i + 1).equals("من");
    Numbers.Found number = of ? Numbers.at(line, i + 2) : null;
    return number != null && line.has(number.to(), Sense.People.class) ? number : null;
  }

  private static Quantity number(Line line, int i) {
    for (int j = i; j < i + 2; j++) {
      Numbers.Found number = Numbers.at(line, j);
      if (number != null) {
        return number.quantity();
      }
    }
    return null;
  }
}
