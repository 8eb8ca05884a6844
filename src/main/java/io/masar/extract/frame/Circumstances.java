package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Arms;
import io.masar.extract.clause.Charge;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.MoverList;
import io.masar.mapping.Need;
import io.masar.mapping.RouteList;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;
import io.masar.mapping.WordList;
import java.util.Map;

/** What the trigger and the words round it tell, whatever fills the roles. */
final class Circumstances {

  /** How far behind the trigger the word may stand that tells of a charge. */
  private static final int CARRIED = 8;

  /** How far behind the field "the place of" may stand. */
  private static final int BEHIND = 3;

  private final Trigger trigger;
  private final Arms arms;

  Circumstances(Trigger trigger) {
    this.trigger = trigger;
    this.arms = new Arms(trigger);
  }

  /** {@return whether the circumstance holds, which no role may bear on} */
  boolean hold(Need.Circumstance circumstance) {
    return switch (circumstance) {
      case NOUN -> !trigger.finite();
      case TOLD -> addressed();
      case WEAPON -> arms.told();
      case AGAIN -> again();
      case ENDED -> governed(StatusList.ENDS);
      case STRONGER -> governed(StatusList.STRENGTHENS);
      case CUT -> cut();
      case INSTEAD -> told(MoverList.PLACE_OF, trigger.behind(), trigger.field().end() + BEHIND);
      case NUMBER -> number();
      case AHEAD -> ahead();
      case PRESENT -> present();
      case CHARGED -> new Charge(trigger).told();
      default -> throw new IllegalArgumentException(circumstance + " is not told by the trigger");
    };
  }

  /** {@return whether it is told that arms rest} */
  boolean armsRest() {
    return arms.rest();
  }

  /** {@return whether a word of the list stands between the tokens} */
  boolean told(WordList list, int from, int to) {
    return trigger.line().hasOneOf(list, from, to);
  }

  private boolean again() {
    return Among.any(
        trigger.governors(),
        governor -> governor.action().lexeme().meaning() instanceof Lexeme.Repeats);
  }

  /** {@return whether a verb of the list governs the trigger} */
  boolean governed(WordList verbs) {
    return Among.any(
        trigger.governors(), governor -> trigger.line().isVerbOf(verbs, governor.action()));
  }

  /** Whether a verb before it tells that it is made less: "CUT its presence in C". */
  private boolean cut() {
    Line line = trigger.line();
    for (int i = trigger.clause().start(); i < trigger.at(); i++) {
      if (trigger.page().at(line.index(), i) == null && isVerbOf(StatusList.CUTS, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerbOf(WordList verbs, int i) {
    Line line = trigger.line();
    return Among.any(
        line.readings(i),
        r -> r.sense() instanceof Sense.Action action && line.isVerbOf(verbs, action));
  }

  /** Whether a word for number stands right before the force: "the number of soldiers". */
  private boolean number() {
    Line line = trigger.line();
    boolean theirs =
        line.isOneOf(MoverList.NUMBERING, trigger.behind())
            && line.form(trigger.behind()).endsWith("هم");
    return theirs
        || Among.any(
            trigger.page().mentions().get(line.index()),
            m ->
                m.type() == EntityType.FORCE
                    && m.from() >= trigger.clause().start()
                    && m.to() <= trigger.field().end()
                    && line.endsWithOneOf(MoverList.NUMBER_OF, m.from() - 1));
  }

  private boolean ahead() {
    Line line = trigger.line();
    return trigger.finite()
        && (trigger.reading().future()
            || line.is(trigger.at() - 1, FunctionWord.FUTURE)
            || line.form(trigger.at() - 1).equals("ان"));
  }

  private boolean present() {
    return trigger.action().form() == Sense.Form.IMPERFECT
        && !Headline.tells(trigger)
        && !ahead()
        && trigger.reading().preposition().isEmpty()
        && !trigger.clause().negated(trigger.at(), 2);
  }

  /** {@return whether it is the security of the town that changes hands} */
  boolean charged() {
    Line line = trigger.line();
    return Among.any(
        trigger.behind(),
        Math.min(line.size() - 1, trigger.behind() + CARRIED),
        i -> line.isOneOf(RouteList.CHARGE, line.words(i, i + 2)));
  }

  private boolean addressed() {
    Line line = trigger.line();
    Map<String, Role> known = trigger.frame().prepositions();
    return known.containsKey(line.preposition(trigger.behind()))
        || Among.any(
            line.readings(trigger.behind()), reading -> known.containsKey(reading.preposition()));
  }
}
