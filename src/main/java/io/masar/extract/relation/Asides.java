package io.masar.extract.relation;

import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Areas;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Sense;

/**
 * What may stand between a place and its whereabouts: another name in brackets, adjectives, a
 * distance, a neighbour that lies in the same area.
 */
final class Asides {

  /** How many words brackets have at most that tell no whereabouts: "(80 km south of K)". */
  private static final int BRACKETS = 8;

  private final Page page;
  private final Areas areas;
  private final Line line;

  Asides(Page page, Areas areas, Line line) {
    this.page = page;
    this.areas = areas;
    this.line = line;
  }

  /** Behind another name in brackets, or a bare direction in them. */
  int aliased(int i) {
    if (!line.form(i).equals("(")) {
      return i;
    }
    for (int j = i + 1; j <= i + BRACKETS; j++) {
      if (line.form(j).equals(")")) {
        return j + 1;
      }
    }
    return i;
  }

  /** Behind adjectives and what the place is to others: "the coastal", "of Kurdish majority". */
  int modifiers(int i) {
    int j = sheltered(owned(i));
    j = line.beginsWithOneOf(PlaceList.STRONGHOLD, j) ? held(j + 1) : j;
    if (line.isOneOf(PlaceList.TOWN_AGAIN, j)) {
      j++;
    }
    if (line.isOneOf(PlaceList.HAVING, j)) {
      j += 2;
    }
    while (j < i + 4 && adjective(j)) {
      j++;
    }
    return j;
  }

  /** Behind others without a name that lie there too: "A AND OTHER VILLAGES in B". */
  int others(int i) {
    String form = line.form(i);
    if (!form.startsWith("و") || !line.isOneOf(PlaceList.SEVERAL_PLACES, form.substring(1))) {
      return i;
    }
    int j = i + 1;
    while (j < i + 4 && line.isOneOf(PlaceList.OTHER_PLACES, j)) {
      j++;
    }
    Areas.Area area = areas.at(line, line.form(j).equals("في") ? j + 1 : j);
    boolean in = line.form(j).equals("في") || isInside(j);
    return j > i + 1 && in && area != null && areas.hasDirections(line, area) ? j : i;
  }

  /** Behind those whom a camp is for: "the camp of A FOR PALESTINIAN REFUGEES in B". */
  private int sheltered(int i) {
    int j = i;
    while (line.form(i).startsWith("لل") && j < i + 3 && isPeople(j)) {
      j++;
    }
    return j;
  }

  private boolean isPeople(int i) {
    return line.isWord(i) && line.form(i).endsWith("ين") && page.at(line.index(), i) == null;
  }

  /** Behind those whose stronghold it is: "the stronghold of F in B". */
  private int held(int i) {
    Mention owner = page.at(line.index(), i);
    boolean force = owner != null && owner.type() == EntityType.FORCE && owner.from() == i;
    int j = force ? owner.to() : i;
    boolean people = !force && owner == null && line.isWord(i) && line.form(i + 1).equals("في");
    return people ? i + 1 : j;
  }

  /** Behind whom a site belongs to: "the camp, which belongs to the ministry, in B". */
  private int owned(int i) {
    Mention owner = line.is(i, FunctionWord.LYING) ? page.at(line.index(), i + 1) : null;
    boolean body =
        owner != null
            && owner.preposition().equals("ل")
            && (owner.type() == EntityType.FORCE || owner.type() == EntityType.INSTITUTION);
    return body ? owner.to() : i;
  }

  private boolean adjective(int i) {
    String form = line.form(i);
    return form.startsWith("ال")
        && form.length() > 4
        && line.isWord(i)
        && page.at(line.index(), i) == null
        && !line.is(i, FunctionWord.RELATIVE)
        && !line.is(i, FunctionWord.LYING)
        && (form.endsWith("يه") || form.endsWith("ي") || line.has(i, Sense.Adjective.class));
  }

  /** "At 20 km north of C", which tells a distance, no whole. */
  int distance(int i) {
    int j = i;
    if (!line.form(j).equals("علي") || !line.isOneOf(PlaceList.DISTANCE, j + 1)) {
      return j;
    }
    while (j < line.size() && j < i + 10 && !line.has(j, Sense.Direction.class)) {
      j++;
    }
    int behind = directions(j);
    Areas.Area from = areas.at(line, behind);
    int end = from == null ? behind : from.end();
    return Words.comma(line, end) ? end + 1 : end;
  }

  /** "Near Q in B": both lie in B. */
  int near(Mention part, int i) {
    if (!line.isOneOf(PlaceList.NEAR, i) || Kind.WATER.is(part.kind())) {
      return i;
    }
    int j = line.form(i + 1).equals("من") ? i + 2 : i + 1;
    Mention other = page.at(line.index(), j);
    boolean placed = other != null && other.from() == j && other.type() == EntityType.PLACE;
    boolean in =
        placed
            && (line.form(other.to()).equals("في")
                || isInside(other.to())
                || isDirected(other.to()));
    return in ? other.to() : i;
  }

  /** Whether a division follows with the side of it where both lie: "near Q, NORTH of B". */
  private boolean isDirected(int i) {
    int behind = directions(i);
    Areas.Area area = behind == i ? null : areas.at(line, behind);
    return area != null && areas.hasDirections(line, area);
  }

  private boolean isInside(int i) {
    Mention mention = page.at(line.index(), i);
    return mention != null && mention.from() == i && mention.preposition().equals("ب");
  }

  /**
   * Behind a neighbour on a side of which the place lies, where the whereabouts of both follow:
   * "east of Q, in B", "to the east of Q in B".
   */
  int beside(Mention part, int i) {
    boolean comma = Words.comma(line, i);
    int j = comma ? i + 1 : i;
    boolean apart = line.form(j).equals("الي") && line.form(j + 2).equals("من");
    int behind = apart && line.has(j + 1, Sense.Direction.class) ? j + 3 : directions(j);
    Mention other = behind == j ? null : page.at(line.index(), behind);
    Areas.Area area = other == null ? null : areas.at(line, behind);
    boolean neighbour =
        area != null
            && other.from() == behind
            && other.type() == EntityType.PLACE
            && other.preposition().isEmpty()
            && !areas.hasDirections(line, area);
    if (!neighbour || Kind.WATER.is(part.kind())) {
      return i;
    }
    return Words.comma(line, other.to()) ? other.to() + 1 : other.to();
  }

  /** {@return the token behind the directions from token {@code i} on} */
  int directions(int i) {
    int j = i;
    while (j < i + 3
        && line.has(j, Sense.Direction.class)
        && (j == i || !line.reading(j, Sense.Direction.class).article())) {
      j++;
    }
    return j;
  }
}
