package io.masar.extract;

import io.masar.claim.ClaimKind;
import io.masar.claim.Quantity;
import io.masar.mapping.ClaimList;

/** Reads how many people move where no number stands before them. */
final class Sizes {

  /** How far behind a trigger the size that a reduction leaves may stand. */
  private static final int REMAINING = 16;

  /** How far behind the clause a force may be counted: "the second batch, numbering 350". */
  private static final int COUNTED = 4;

  private Sizes() {}

  /** {@return the number told for the force of {@code trigger}, or {@code null}} */
  static Quantity told(Trigger trigger) {
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
    }
    return null;
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
