package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Words;
import io.masar.mapping.Frame;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.List;

/** Joins a withdrawal and where it led, told by a verb of its own: "left A and WENT BACK to B". */
public final class Returns {

  private Returns() {}

  /** {@return the drafts of one line, of which a withdrawal and its return are one} */
  public static List<Draft> join(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && repeats(before, draft)) {
        before.over(draft.from(), draft.to());
      } else if (before != null && leadsTo(before, draft)) {
        draft.in(Role.DESTINATION).forEach(id -> before.fill(Role.DESTINATION, id, "went there"));
        before.over(draft.from(), draft.to());
      } else {
        joined.add(draft);
      }
    }
    return joined;
  }

  /** Whether where it goes is told already, and only repeated: "left A HEADING to B". */
  private static boolean repeats(Draft moves, Draft heads) {
    boolean inside = heads.trigger() > moves.from() && heads.trigger() < moves.to();
    return inside
        && moves.kind().roles().get(0) == Role.FORCE
        && moves.kind() != ClaimKind.PRESENCE
        && heads.kind() == ClaimKind.DEPLOYMENT
        && heads.has(Role.DESTINATION)
        && moves.in(Role.ORIGIN).containsAll(heads.in(Role.ORIGIN))
        && (!heads.has(Role.ORIGIN) || heading(heads))
        && moves.in(Role.FORCE).equals(heads.in(Role.FORCE))
        && moves.in(Role.DESTINATION).containsAll(heads.in(Role.DESTINATION));
  }

  private static boolean leadsTo(Draft leaves, Draft goes) {
    return leaves.kind() == ClaimKind.WITHDRAWAL
        && !leaves.has(Role.DESTINATION)
        && goes.has(Role.DESTINATION)
        && (!goes.has(Role.ORIGIN) || heading(goes))
        && !goes.isAnew()
        && leaves.in(Role.FORCE).containsAll(goes.in(Role.FORCE))
        && (heading(goes)
            || leaves.status() == goes.status()
                && Among.any(goes.line().readings(goes.trigger()), r -> goesOn(r, goes.frame())));
  }

  /** Whether a participle behind a comma tells where it led: "withdrew, HEADING to B". */
  private static boolean heading(Draft goes) {
    return Words.comma(goes.line(), goes.trigger() - 1)
        && heads(goes.frame())
        && Among.any(goes.line().readings(goes.trigger()), Returns::isParticiple);
  }

  private static boolean isParticiple(Reading reading) {
    return !reading.article()
        && reading.sense() instanceof Sense.Action action
        && action.form() == Sense.Form.PARTICIPLE;
  }

  /** Whether "and" is written on a verb of going somewhere, which sends and posts nobody. */
  private static boolean goesOn(Reading reading, Frame frame) {
    return reading.conjunction()
        && reading.sense() instanceof Sense.Action action
        && action.lexeme().meaning() instanceof Lexeme.Triggers triggers
        && triggers.frame().equals(frame)
        && heads(frame);
  }

  private static boolean heads(Frame frame) {
    return (frame.kind() == ClaimKind.DEPLOYMENT || frame.kind() == ClaimKind.WITHDRAWAL)
        && frame.subject() == Role.FORCE
        && !frame.sender()
        && frame.prepositions().get("في") != Role.DESTINATION;
  }
}
