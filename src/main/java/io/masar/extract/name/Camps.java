package io.masar.extract.name;

import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.PlaceList;

/** Tells the camps of teams from those of forces: "the team's camp in A before the match". */
final class Camps {

  private Camps() {}

  /** {@return whether the camp, which no gazetteer knows, is where a team prepares for matches} */
  static boolean isOfTeam(Line line, Mention camp) {
    boolean base = camp.type() == EntityType.BASE && camp.known() == null;
    return base
        && isCamp(line, camp.head())
        && (line.hasOneOf(PlaceList.TEAM, camp.from(), camp.to() + 1)
            || line.hasOneOf(PlaceList.MATCH, 0, line.size()));
  }

  private static boolean isCamp(Line line, int i) {
    return line.words(PlaceList.CAMP).stream().anyMatch(line.form(i)::contains);
  }
}
