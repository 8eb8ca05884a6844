package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.reference.Foe;
import io.masar.mapping.AttackList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Sense;
import java.util.List;

/**
 * Gives a role to the subject of a verb that only tells of the move or attack: "B WITNESSED a
 * raid".
 */
final class Witness {

  private final Filling filling;
  private final Trigger trigger;
  private final Line line;

  Witness(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.line = trigger.line();
  }

  /** Fills where it happens, or whom it happens to, by the subject of the verb. */
  void fill() {
    List<Clause.Governor> governors = trigger.governors();
    if (!undergone()) {
      return;
    }
    Role role = placeOf();
    if (role == null || filling.has(role)) {
      return;
    }
    int verb = governors.get(0).at();
    Mention place = trigger.page().at(line.index(), verb + 1);
    String pronoun = governors.get(0).action().finite() ? "" : governors.get(0).reading().pronoun();
    if (place == null && role == Role.TARGET && !pronoun.isEmpty()) {
      place = meant(verb, pronoun);
    } else if (place == null && trigger.unread(verb + 1)) {
      place = located(verb, role);
    } else if (place == null) {
      place = between(verb, role);
      place = place == null ? firstSubject(role) : place;
    }
    if (place != null && Fillers.fits(place.type(), role) && !somebody(place, verb)) {
      filling.take(role, place, "witnesses it");
    }
  }

  /**
   * Whether somebody is told between that and the verb, whom it befell: "the police said that A
   * CITIZEN was exposed to"; or a relative clause tells of another.
   */
  private boolean somebody(Mention place, int verb) {
    if (place.from() > verb || trigger.kind() != ClaimKind.ATTACK) {
      return false;
    }
    boolean person =
        Among.any(
            trigger.page().mentions().get(line.index()),
            m -> m.type() == EntityType.PERSON && m.from() >= place.to() && m.to() <= verb);
    return person
        || line.hasOneOf(AttackList.ANY_PERSON, place.to(), verb + 2)
        || line.is(verb - 1, FunctionWord.RELATIVE)
            && !line.is(verb - 1, FunctionWord.SUBORDINATOR)
            && place.to() < verb - 2;
  }

  /** "A post of theirs in B was exposed to": where a subject that was not read is. */
  private Mention located(int from, Role role) {
    return Among.first(
        trigger.page().mentions().get(line.index()),
        mention ->
            mention.from() > from
                && mention.to() <= trigger.at()
                && Fillers.fits(mention.type(), role)
                && mention.type() != EntityType.FORCE);
  }

  /** "After ITS exposure to": what was told last that the pronoun can mean. */
  private Mention meant(int verb, String pronoun) {
    Mention meant = null;
    for (Mention mention : trigger.page().mentions().get(line.index())) {
      boolean may = mention.to() <= verb && Fillers.fits(mention.type(), Role.TARGET);
      boolean lies = meant != null && mention.type() == EntityType.PLACE;
      if (may && !lies && Foe.agrees(line, mention, pronoun)) {
        meant = mention;
      }
    }
    return meant == null ? firstSubject(Role.TARGET) : meant;
  }

  /** {@return whether the subject of the governing verb is whom it happens to} */
  boolean undergone() {
    return !trigger.governors().isEmpty() && undergoes(line, trigger.governors().get(0).action());
  }

  /** {@return whether the subject of the verb is who was attacked} */
  static boolean undergoes(Line line, Sense.Action verb) {
    return verb.lexeme().foils() || line.isVerbOf(AttackList.UNDERGOES, verb);
  }

  /** The first subject that stands behind token {@code from} and fits. */
  private Mention between(int from, Role role) {
    return Among.first(
        trigger.clause().subjects(),
        mention -> mention.from() > from && Fillers.fits(mention.type(), role));
  }

  private Role placeOf() {
    return switch (trigger.kind()) {
      case WITHDRAWAL -> Role.ORIGIN;
      case DEPLOYMENT -> Role.DESTINATION;
      case ATTACK -> Role.TARGET;
      case PRESENCE -> Role.LOCATION;
      default -> null;
    };
  }

  private Mention firstSubject(Role role) {
    return Among.first(trigger.clause().subjects(), mention -> Fillers.fits(mention.type(), role));
  }
}
