package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.Kind;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Reading;
import io.masar.mapping.RouteList;
import io.masar.mapping.Sense;
import java.util.Set;

/**
 * Tells a town that a move only passes by: what is reached lies beside it, "massed SOUTH OF the
 * town", or what is left lies in it, "withdrew from IT in the town".
 */
final class Outskirts {

  private static final Set<String> TOWNS =
      Kind.ids(Kind.CITY, Kind.TOWN, Kind.VILLAGE, Kind.DISTRICT);

  private Outskirts() {}

  /** {@return whether the place is not itself where the move begins or ends} */
  static boolean only(Trigger trigger, Role role, Mention place, String preposition) {
    if (role != Role.ORIGIN && role != Role.DESTINATION) {
      return false;
    }
    return place.type() == EntityType.PLACE && beside(trigger.line(), place)
        || role == Role.ORIGIN && Words.within(preposition) && fromIt(trigger, place);
  }

  /** Whether only a direction stands before "the town of P", or areas in that direction from P. */
  private static boolean beside(Line line, Mention place) {
    int direction = place.from() - 1;
    if (!line.has(direction, Sense.Direction.class) || !place.preposition().isEmpty()) {
      return false;
    }
    int before = direction - 1;
    boolean bare = !line.isPreposition(before) && !Words.definite(line, before);
    return line.isOneOf(PlaceList.SEVERAL_AREAS, before) || bare && isTown(line, place);
  }

  private static boolean isTown(Line line, Mention place) {
    Reading head = line.reading(place.from(), Sense.Head.class);
    return head != null
        && head.sense() instanceof Sense.Head noun
        && noun.noun().type() == EntityType.PLACE
        && TOWNS.contains(String.valueOf(noun.noun().kind()))
        && !head.article();
  }

  /** Whether "from it" stands before, which is what is left. */
  private static boolean fromIt(Trigger trigger, Mention place) {
    return Among.any(
        trigger.behind(), place.from(), i -> trigger.line().isOneOf(RouteList.FROM_IT, i));
  }
}
