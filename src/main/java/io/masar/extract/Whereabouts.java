package io.masar.extract;

import io.masar.claim.EntityType;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.mapping.WordList;

/**
 * Reads behind a place where it lies: "in B", "north of B", "(south of B)", "capital of B", "which
 * belongs to B".
 */
final class Whereabouts {

  private final Page page;
  private final Areas areas;
  private final Line line;

  Whereabouts(Page page, Areas areas, Line line) {
    this.page = page;
    this.areas = areas;
    this.line = line;
  }

  /** Where a place lies, how the line says so, and the token behind. */
  record Found(Areas.Area area, String how, int end) {}

  /**
   * {@return where what ends before token {@code i} lies, or {@code null}}
   *
   * @param verb whether a verb of lying stands before it, so that distances may come between
   */
  Found behind(Mention part, boolean verb) {
    int i = closed(part.to());
    Found aside = bracketed(i);
    if (aside != null) {
      return aside;
    }
    int j = modifiers(aliased(i));
    Found found = told(part, j);
    if (found == null) {
      found = told(part, near(part, verb ? distance(j) : j));
    }
    return found;
  }

  private Found told(Mention part, int i) {
    boolean comma = line.form(i).equals("،") || line.form(i).equals(",");
    int j = comma ? modifiers(i + 1) : i;
    boolean said = comma && j == i + 1;
    Found found = seat(j);
    found = found == null ? lying(part, j) : found;
    if (found == null) {
      found = in(part, j, said);
    }
    return found == null ? directed(part, j, line.form(i).equals("(")) : found;
  }

  /** "Capital of B", "the second largest of B's towns". */
  private Found seat(int i) {
    boolean ranked = line.function(i + 1, FunctionWord.SEAT) > 0 && isPlain(i);
    int j = ranked ? i + 1 : i;
    int length = line.function(j, FunctionWord.SEAT);
    Areas.Area area = length == 0 ? null : areas.at(line, j + length);
    boolean centre = line.isOneOf(WordList.CENTRE, j);
    boolean named =
        area != null
            && area.preposition().isEmpty()
            && isBroad(area)
            && (!centre || areas.hasDirections(line, area));
    return named ? new Found(area, "capital or town of", area.end()) : null;
  }

  private boolean isPlain(int i) {
    return line.isWord(i) && page.at(line.index(), i) == null && !line.isPreposition(i);
  }

  private static boolean isBroad(Areas.Area area) {
    return area.mention() == null || area.mention().type() != EntityType.BASE;
  }

  /** "Which lies in B", "belonging to B". */
  private Found lying(Mention part, int i) {
    int j = line.is(i, FunctionWord.RELATIVE) ? i + 1 : i;
    if (!line.is(j, FunctionWord.LYING)) {
      return null;
    }
    j++;
    if (line.isOneOf(WordList.ADMINISTRATIVELY, j)) {
      j++;
    }
    boolean on = line.form(j).equals("علي");
    if (on || line.form(j).equals("الي")) {
      j++;
    }
    Areas.Area area = areas.at(line, j);
    if (area != null && !isBorder(area) == !on && fits(part, area)) {
      return new Found(area, "lying in", area.end());
    }
    Found in = in(part, j, false);
    return in == null ? directed(part, j, false) : in;
  }

  /** "In B", "in the north of B", "on the border". */
  private Found in(Mention part, int i, boolean comma) {
    String preposition = line.form(i);
    boolean on = preposition.equals("علي");
    boolean apart = on || preposition.equals("في") || preposition.equals("داخل");
    int j = apart ? i + 1 : i;
    Reading share = share(j);
    if (share == null || !apart && !share.preposition().equals("ب")) {
      Areas.Area area = areas.at(line, j);
      boolean told =
          area != null
              && (apart ? area.preposition().isEmpty() : area.preposition().equals("ب"))
              && isBorder(area) == on
              && (!comma || isHeaded(area));
      return told ? inside(part, area, "in") : null;
    }
    return on || comma ? null : inside(part, areas.at(line, behindShare(j)), "in a part of");
  }

  private boolean isHeaded(Areas.Area area) {
    return area.mention() == null || !Areas.headKind(line, area.mention()).isEmpty();
  }

  private Found inside(Mention part, Areas.Area area, String how) {
    if (area == null || !fits(part, area)) {
      return null;
    }
    Areas.Area whole = isPart(area) ? areas.inside(line, area.mention()) : null;
    return new Found(whole == null ? area : whole, how, area.end());
  }

  /** A mention that begins with a direction is read as the direction and what it is of. */
  private static boolean isPart(Areas.Area area) {
    return area.mention() != null
        && area.mention().type() == EntityType.PLACE
        && ("part".equals(area.mention().kind()) || "region".equals(area.mention().kind()));
  }

  private static boolean isBorder(Areas.Area area) {
    return area.mention() != null && "border".equals(area.mention().kind());
  }

  private static boolean fits(Mention part, Areas.Area area) {
    return area.mention() == null
        || area.mention().type() != EntityType.BASE
        || part.type() == EntityType.BASE;
  }

  /** "North of B", where B is a country or a division of one. */
  private Found directed(Mention part, int i, boolean bracket) {
    int j = bracket ? i + 1 : i;
    Mention whole = page.at(line.index(), j);
    if (whole != null && whole.from() == j && whole.preposition().isEmpty()) {
      Areas.Area inner = areas.inside(line, whole);
      return inner == null ? null : new Found(inner, "direction", whole.to());
    }
    int behind = directions(j);
    if (behind == j) {
      return null;
    }
    boolean middle = line.isOneOf(WordList.MIDDLE, j);
    Areas.Area area = areas.at(line, behind);
    boolean told =
        area != null
            && area.preposition().isEmpty()
            && !isBorder(area)
            && !"water".equals(part.kind())
            && (middle || areas.hasDirections(line, area));
    return told && fits(part, area) ? new Found(area, "direction", area.end()) : null;
  }

  private int directions(int i) {
    int j = i;
    while (j < i + 3
        && line.has(j, Sense.Direction.class)
        && (j == i || !line.reading(j, Sense.Direction.class).article())) {
      j++;
    }
    return j;
  }

  /** {@return the reading of a word for a share of an area at token {@code i}, or {@code null}} */
  private Reading share(int i) {
    Reading direction = line.reading(i, Sense.Direction.class);
    if (direction != null && !direction.article()) {
      return page.at(line.index(), i) == null ? direction : null;
    }
    return line.readings(i).stream()
        .filter(reading -> line.isOneOf(WordList.SHARE, bare(i, reading)))
        .findFirst()
        .orElse(null);
  }

  private String bare(int i, Reading reading) {
    return line.form(i).substring(Clitics.of(reading).length());
  }

  private int behindShare(int i) {
    int j = directions(i);
    j = j == i ? i + 1 : j;
    j += Words.definite(line, i) && Words.definite(line, j) ? 1 : 0;
    return line.form(j).equals("من") ? j + 1 : j;
  }

  private int closed(int i) {
    return line.isQuote(i) ? i + 1 : i;
  }

  /** "(South of B)", "(B)": what brackets say of the place before them. */
  private Found bracketed(int i) {
    if (!line.form(i).equals("(")) {
      return null;
    }
    int j = line.form(i + 1).equals("في") ? i + 2 : i + 1;
    int behind = directions(j);
    Areas.Area area = areas.at(line, behind);
    boolean told =
        area != null
            && line.form(area.end()).equals(")")
            && area.preposition().isEmpty()
            && area.mention() != null
            && (behind > j ? areas.hasDirections(line, area) : isCountry(area));
    return told ? new Found(area, "in brackets", area.end() + 1) : null;
  }

  private static boolean isCountry(Areas.Area area) {
    return area.mention().type() == EntityType.COUNTRY;
  }

  /** Behind another name in brackets, or a bare direction in them. */
  private int aliased(int i) {
    if (!line.form(i).equals("(")) {
      return i;
    }
    for (int j = i + 1; j <= i + 4; j++) {
      if (line.form(j).equals(")")) {
        return j + 1;
      }
    }
    return i;
  }

  /** Behind adjectives and what the place is to others: "the coastal", "of Kurdish majority". */
  private int modifiers(int i) {
    int j = i;
    if (line.beginsWithOneOf(WordList.STRONGHOLD, j)) {
      j++;
    }
    if (line.isOneOf(WordList.TOWN_AGAIN, j)) {
      j++;
    }
    if (line.isOneOf(WordList.HAVING, j)) {
      j += 2;
    }
    while (j < i + 4 && adjective(j)) {
      j++;
    }
    return j;
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
  private int distance(int i) {
    int j = i;
    if (!line.form(j).equals("علي") || !line.isOneOf(WordList.DISTANCE, j + 1)) {
      return j;
    }
    while (j < line.size() && j < i + 10 && !line.has(j, Sense.Direction.class)) {
      j++;
    }
    int behind = directions(j);
    Mention from = page.at(line.index(), behind);
    int end = from == null ? behind : from.to();
    return line.form(end).equals("،") ? end + 1 : end;
  }

  /** "Near Q in B": both lie in B. */
  private int near(Mention part, int i) {
    if (!line.isOneOf(WordList.NEAR, i) || "water".equals(part.kind())) {
      return i;
    }
    int j = line.form(i + 1).equals("من") ? i + 2 : i + 1;
    Mention other = page.at(line.index(), j);
    boolean placed = other != null && other.from() == j && other.type() == EntityType.PLACE;
    boolean in = placed && (line.form(other.to()).equals("في") || isInside(other.to()));
    return in ? other.to() : i;
  }

  private boolean isInside(int i) {
    Mention mention = page.at(line.index(), i);
    return mention != null && mention.from() == i && mention.preposition().equals("ب");
  }
}
