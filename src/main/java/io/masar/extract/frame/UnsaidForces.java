package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Concord;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.reference.Antecedent;
import io.masar.extract.reference.PointedForce;
import io.masar.mapping.MoverList;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;
import java.util.List;

/**
 * Finds the force of a move that its clause does not say, since it was told before: "its exit from
 * P", "any unit left P", "another batch will reach P", "the clearing of P", "their number shrank".
 */
final class UnsaidForces {

  /** How many sentences before its own the force may be told in. */
  private static final int REACH = 2;

  private final Filling filling;
  private final Trigger trigger;
  private final Line line;
  private final Concord concord;

  UnsaidForces(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.line = trigger.line();
    this.concord = new Concord(trigger);
  }

  /** Fills FORCE, where nothing behind or before the trigger did. */
  void fill() {
    boolean moves = trigger.kind().roles().get(0) == Role.FORCE;
    if (!moves || trigger.kind() == ClaimKind.PRESENCE || filling.has(Role.FORCE)) {
      return;
    }
    if (PointedForce.nameless(trigger) != null) {
      return;
    }
    if (isPart(trigger.behind())) {
      place(trigger.behind() + 2);
    }
    Mention addressed = addressed();
    Mention told = addressed == null ? waiting() : addressed;
    if (told != null) {
      filling.take(Role.FORCE, told, "who is told to");
    } else if (some()) {
      some(filling.owner());
    } else if (counted()) {
      take(told(line.index()), "told in its sentence");
    } else if (clearsOwn()) {
      take(only(line.index()), "whose base it is");
    } else if (leaves() || clears()) {
      take(told(), "told before");
    }
  }

  /** Who stands right before what is told to be done: "ordered F to head for P". */
  private Mention addressed() {
    boolean by = trigger.reading().preposition().equals("ب");
    int at = trigger.at() - (by ? 1 : 2);
    boolean told = by || line.isOneOf(StatusList.TOLD_TO, trigger.at() - 1);
    Mention force = told && infinitive() ? trigger.page().at(line.index(), at) : null;
    return force != null && force.type() == EntityType.FORCE && force.to() == at + 1 ? force : null;
  }

  /** Who waits or is trained for a move, as the subject of the clause: "F waits TO MOVE". */
  private Mention waiting() {
    boolean purpose = trigger.reading().preposition().equals("ل") && infinitive();
    return purpose && !forOthers(trigger.at() - 1)
        ? trigger.clause().subjects().stream()
            .filter(m -> m.type() == EntityType.FORCE && m.isNamed())
            .filter(m -> !Antecedent.led(line, m))
            .findFirst()
            .orElse(null)
        : null;
  }

  /**
   * Whether others than a force stand right before the move: "gave RESIDENTS a chance to leave".
   */
  private boolean forOthers(int i) {
    Mention told = trigger.page().at(line.index(), i);
    boolean force = told != null && told.type() == EntityType.FORCE;
    boolean acts = Among.any(line.readings(i), r -> r.sense() instanceof Sense.Action);
    return line.isWord(i) && !force && (!acts || line.has(i, Sense.GivenName.class));
  }

  /** Whether the trigger is a definite noun of its own, and who does it stands with its verb. */
  private boolean infinitive() {
    return !trigger.finite()
        && trigger.reading().article()
        && trigger.frame().subject() == Role.FORCE
        && trigger.governors().isEmpty()
        && placed();
  }

  /** Some of the army of who sends, or of those who moved before. */
  private void some(Mention sender) {
    boolean state = sender != null && sender.type() == EntityType.COUNTRY;
    String id = state ? filling.resolver().forcesOf(sender.id()) : null;
    if (id != null && filling.resolver().told(id)) {
      filling.untold(id, "some of those of the sender");
    } else if (!state) {
      take(moved(), "some of those told before");
    }
  }

  /** Whether some of those who move are told, and nothing else of them. */
  private boolean some() {
    if (!placed()) {
      return false;
    }
    if (isPart(trigger.behind())) {
      return true;
    }
    for (int i = trigger.at() - 1; trigger.finite() && i >= trigger.clause().start(); i--) {
      if (trigger.page().at(line.index(), i) != null) {
        return false;
      }
      if (isPart(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "any unit" or "another batch" stands at token {@code i}, of nobody. */
  private boolean isPart(int i) {
    boolean any = line.isOneOf(MoverList.ANY, i) && line.isOneOf(MoverList.PART_OF_ANY, i + 1);
    boolean batch =
        line.isOneOf(MoverList.BATCH, i)
            && (line.isOneOf(MoverList.OTHER, i + 1) || line.isOneOf(NameList.ORDINAL, i + 1));
    boolean number = line.isNumber(i) || line.has(i, Sense.Numeral.class);
    if (number && line.isOneOf(NameList.OF_THEM, i + 1)) {
      return trigger.page().at(line.index(), i) == null;
    }
    return (any || batch) && trigger.page().at(line.index(), i + 2) == null && !ofForce(i + 2);
  }

  /** Whether "of F" stands at token {@code i}: then some of F are told. */
  private boolean ofForce(int i) {
    Mention whole = line.form(i).equals("من") ? trigger.page().at(line.index(), i + 1) : null;
    return whole != null && whole.type() == EntityType.FORCE;
  }

  /** Fills the place behind the preposition at token {@code i}: "any unit FROM P". */
  private void place(int i) {
    Role role = trigger.frame().prepositions().get(line.preposition(i));
    Mention place = trigger.page().at(line.index(), i + 1);
    if (role != null && place != null && Fillers.fits(place.type(), role) && !filling.has(role)) {
      filling.take(role, place, "behind some of those told before");
    }
  }

  private boolean placed() {
    return filling.has(Role.ORIGIN) || filling.has(Role.DESTINATION);
  }

  private boolean counted() {
    return trigger.kind() == ClaimKind.REDUCTION
        && line.isOneOf(MoverList.NUMBERING, trigger.behind())
        && line.form(trigger.behind()).endsWith("هم");
  }

  /** Whether a pronoun tells who leaves: "ITS exit from P". */
  private boolean leaves() {
    return !trigger.finite()
        && !trigger.participle()
        && trigger.kind() == ClaimKind.WITHDRAWAL
        && trigger.frame().object() == null
        && isTheirs(trigger.reading().pronoun())
        && filling.has(Role.ORIGIN);
  }

  /** Whether a person cannot be meant: a person exits or returns, but does not withdraw. */
  private boolean isTheirs(String pronoun) {
    return pronoun.equals("ها") || !trigger.frame().adjacent() && !pronoun.isEmpty();
  }

  /** Whether a place is cleared of nobody that is told: "denied the clearing of P". */
  private boolean clears() {
    return !trigger.finite()
        && trigger.frame().object() == Role.ORIGIN
        && trigger.reading().pronoun().isEmpty()
        && filling.has(Role.ORIGIN)
        && !forOne(trigger.at() - 1)
        && named(trigger.page().at(line.index(), trigger.behind()));
  }

  /** Whether one man is meant: "which secures FOR HIM the leaving of P". */
  private boolean forOne(int i) {
    return line.isOneOf(NameList.TO_THEM, i) && line.form(i).endsWith("ه");
  }

  /** Whether a base is cleared by whose it is: "the clearing of ITS base in P". */
  private boolean clearsOwn() {
    Mention base = trigger.page().at(line.index(), trigger.behind());
    String head = base == null ? "" : line.form(base.head());
    return !trigger.finite()
        && trigger.frame().object() == Role.ORIGIN
        && base != null
        && base.type() == EntityType.BASE
        && (head.endsWith("ها") || head.endsWith("هم"))
        && filling.has(Role.ORIGIN);
  }

  /** Whether the place has a name, and is not "any barracks" or "its base". */
  private boolean named(Mention place) {
    String head = place == null ? "" : line.form(place.head());
    boolean theirs = head.endsWith("ها") || head.endsWith("هم") || head.endsWith("اته");
    boolean ofPeople = place != null && line.form(place.to()).equals("من");
    return place != null && place.isNamed() && !theirs && !ofPeople;
  }

  private Mention moved() {
    Mention moved = filling.resolver().movers().before(line);
    return moved == null || moved.id() == null ? told() : moved;
  }

  /** The last force told in this sentence, or the only one of a sentence before. */
  private Mention told() {
    int first = Math.max(0, line.index() - REACH);
    Mention told = null;
    for (int l = line.index(); l >= first && told == null; l--) {
      told = told(l);
    }
    return told;
  }

  /** The last force of this sentence, or the only one of another. */
  private Mention told(int l) {
    List<Mention> forces = forces(l);
    boolean here = l == line.index();
    return here && !forces.isEmpty() ? forces.get(forces.size() - 1) : only(l);
  }

  /** The only force told in a sentence. */
  private Mention only(int l) {
    List<Mention> forces = forces(l);
    boolean one = forces.stream().map(Mention::id).distinct().count() == 1;
    return one ? forces.get(forces.size() - 1) : null;
  }

  /** The forces of a sentence that may be meant, of the trigger's own those before it. */
  private List<Mention> forces(int l) {
    Line where = trigger.page().lines().get(l);
    boolean here = l == line.index();
    return trigger.page().mentions().get(l).stream()
        .filter(m -> !here || m.to() <= trigger.at())
        .filter(m -> m.type() == EntityType.FORCE && m.isNamed() && m.id() != null)
        .filter(m -> !Antecedent.led(where, m))
        .filter(m -> trigger.finite() || concord.agrees(where, m))
        .toList();
  }

  private void take(Mention force, String reason) {
    if (force != null && filling.resolver().told(force.id())) {
      filling.untold(force.id(), reason);
    }
  }
}
