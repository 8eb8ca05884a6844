package io.masar.extract;

import io.masar.claim.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins "groups of the army" where only the whole article tells which army: a part is its whole.
 */
final class Parts {

  private Parts() {}

  /** {@return the mentions of a line, of which each part and its whole are one} */
  static List<Mention> join(Line line, List<Mention> mentions) {
    List<Mention> joined = new ArrayList<>();
    for (Mention mention : mentions) {
      Mention part = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (part != null && isPart(line, part, mention)) {
        joined.set(joined.size() - 1, mention.behind(part.from(), part.clitic(), part.quantity()));
      } else {
        joined.add(mention);
      }
    }
    return joined;
  }

  /** Whether "of" stands between an indefinite force and one that is told which it is. */
  private static boolean isPart(Line line, Mention part, Mention whole) {
    boolean some =
        part.type() == EntityType.FORCE
            && !part.isNamed()
            && (part.pronoun().equals("?") || part.quantity() != null)
            && !Words.definite(line, part.from());
    return some
        && line.form(part.to()).equals("من")
        && whole.from() == part.to() + 1
        && whole.type() == EntityType.FORCE
        && whole.quantity() == null
        && whole.clitic().isEmpty()
        && (whole.isNamed() || Words.definite(line, whole.from()));
  }
}
