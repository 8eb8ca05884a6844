package io.masar.extract.frame;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Slot;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.reference.Homeland;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.PlaceList;
import io.masar.mapping.RouteList;
import java.util.List;

/**
 * Finds where the army of another state is sent where the clause does not say: to the place the
 * sentence tells of, "the war in C, without sending American forces", or the article's country.
 */
final class ScenePlaces {

  private final Filling filling;
  private final Trigger trigger;
  private final Line line;
  private final Homeland homeland;

  ScenePlaces(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.line = trigger.line();
    this.homeland = filling.resolver().homeland();
  }

  /** Fills DESTINATION of a force that is sent nowhere told. */
  void fill() {
    String force = sent() && !told() ? filling.draft().in(Role.FORCE).iterator().next() : null;
    if (force == null || homeland.stateOf(force) == null) {
      return;
    }
    Mention scene = scene(force);
    String home = homeland.home();
    if (scene != null) {
      filling.take(Role.DESTINATION, scene, "place that the sentence tells of");
    } else if (home != null && !homeland.sameState(force, home)) {
      filling.draft().fill(Role.DESTINATION, home, "country of the article");
    }
  }

  /** Whether the trigger sends one force, told right behind it, and no place is. */
  private boolean sent() {
    return trigger.kind() == ClaimKind.DEPLOYMENT
        && trigger.frame().subject() == null
        && !trigger.frame().adjacent()
        && !filling.has(Role.DESTINATION)
        && !filling.has(Role.ORIGIN)
        && !filling.carried()
        && filling.draft().in(Role.FORCE).size() == 1
        && force() != null;
  }

  /** The force right behind the trigger. */
  private Mention force() {
    return trigger.field().slots().stream()
        .filter(slot -> slot.preposition().isEmpty())
        .map(Slot::mention)
        .filter(m -> m.type() == EntityType.FORCE && m.from() <= trigger.behind() + 2)
        .filter(m -> m.isNamed() || m.quantity() != null || m.to() > m.head() + 1)
        .findFirst()
        .orElse(null);
  }

  /** Whether a preposition tells where, if the place was not read. */
  private boolean told() {
    int end = Math.min(line.size(), trigger.field().end() + 3);
    for (int i = trigger.behind(); i < end; i++) {
      boolean to =
          trigger.frame().prepositions().get(line.preposition(i)) == Role.DESTINATION
              && !line.is(i, FunctionWord.APPROXIMATE);
      to &= !line.isOneOf(RouteList.MANNER, i + 1);
      if (to || line.form(i).equals("عند") || line.isOneOf(PlaceList.NEAR, line.preposition(i))) {
        return true;
      }
    }
    return false;
  }

  /** The last place before the trigger that something is told to be in. */
  private Mention scene(String force) {
    List<Mention> mentions = trigger.page().mentions().get(line.index());
    for (int k = mentions.size() - 1; k >= 0; k--) {
      Mention m = mentions.get(k);
      boolean place = m.type() == EntityType.COUNTRY || m.type() == EntityType.PLACE;
      boolean in = line.preposition(m.from() - 1).equals("في") || m.preposition().equals("ب");
      if (m.to() <= trigger.at() && place && m.isNamed() && in) {
        return homeland.sameState(force, m.id()) ? null : m;
      }
    }
    return null;
  }
}
