package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.Lexeme;
import io.masar.mapping.MemberList;
import io.masar.mapping.Sense;

/** What a participle before a name tells: who only belongs to it, who is stationed there. */
final class Participles {

  private Participles() {}

  /** {@return where the word stands that is before the name and its preposition} */
  static int at(Mention mention) {
    return mention.preposition().isEmpty() ? mention.from() - 2 : mention.from() - 1;
  }

  /** Whether somebody only belongs to it: "to F, which BELONGS TO G". */
  static boolean belongs(Line line, Mention mention) {
    return line.isOneOf(MemberList.BELONGING, at(mention));
  }

  /** Whether a force is told to be in the place: "moved its forces STATIONED in A to B". */
  static boolean stationed(Line line, Mention place) {
    boolean towards = line.preposition(place.from() - 1).equals("الي");
    return !towards
        && Among.any(
            line.readings(at(place)),
            r ->
                r.sense() instanceof Sense.Action action
                    && action.form() == Sense.Form.PARTICIPLE
                    && action.lexeme().meaning() instanceof Lexeme.Triggers triggers
                    && triggers.frame().kind() == ClaimKind.PRESENCE);
  }
}
