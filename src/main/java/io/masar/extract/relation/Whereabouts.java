package io.masar.extract.relation;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Areas;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.KindList;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/**
 * Reads behind a place where it lies: "in B", "north of B", "(south of B)", "capital of B", "which
 * belongs to B".
 */
final class Whereabouts {

  /** How far behind "one of" the area may be told. */
  private static final int ONE_OF = 6;

  private final Page page;
  private final Areas areas;
  private final Line line;
  private final Asides asides;

  Whereabouts(Page page, Areas areas, Line line) {
    this.page = page;
    this.areas = areas;
    this.line = line;
    this.asides = new Asides(page, areas, line);
  }

  /** Where a place lies, how the line says so, and the token behind. */
  record Found(Areas.Area area, String how, int end) {}

  /**
   * {@return where {@code part} lies, as the words behind it tell, or {@code null}}
   *
   * @param verb whether a verb of lying stands before it, so that distances may come between
   */
  Found behind(Mention part, boolean verb) {
    int i = closed(nameEnd(part));
    Found aside = bracketed(i);
    if (aside != null) {
      return aside;
    }
    int j = asides.others(asides.modifiers(asides.aliased(i)));
    Found found = verb ? belonging(j) : null;
    found = found == null ? told(part, j) : found;
    if (found == null) {
      int near = asides.near(part, verb ? asides.distance(j) : j);
      found = told(part, near == j ? asides.beside(part, j) : near);
    }
    return found == null ? divided(part, i) : found;
  }

  /** "There belongs A administratively B": the area without a preposition. */
  private Found belonging(int i) {
    int j = line.isOneOf(PlaceList.ADMINISTRATIVELY, i) ? i + 1 : i;
    Areas.Area area = j > i ? areas.at(line, j) : null;
    boolean owns = area != null && (area.preposition().isEmpty() || area.preposition().equals("ل"));
    return owns ? new Found(area, "belonging to", area.end()) : null;
  }

  /** "Town A district B": a division right behind a smaller place, without a word between. */
  private Found divided(Mention part, int i) {
    Areas.Area area = page.at(line.index(), i) == null ? null : areas.at(line, i);
    boolean told =
        area != null
            && area.mention() != null
            && area.preposition().isEmpty()
            && !area.mention().coordinated()
            && !Areas.headKind(line, part).isEmpty()
            && !Areas.headKind(line, area.mention()).isEmpty()
            && areas.smaller(line, part, area);
    return told ? new Found(area, "in its division", area.end()) : null;
  }

  private Found told(Mention part, int i) {
    boolean which = line.isOneOf(PlaceList.WHICH_IS, Words.comma(line, i) ? i + 1 : i);
    boolean comma = Words.comma(line, i) && !which;
    int j = comma ? asides.modifiers(i + 1) : which ? i + (Words.comma(line, i) ? 2 : 1) : i;
    boolean said = comma && j == i + 1;
    Found found = seat(j);
    found = found == null ? lying(part, j) : found;
    found = found == null ? oneOf(part, j) : found;
    found = found == null && said ? home(part, j) : found;
    if (found == null) {
      found = in(part, j, said);
    }
    return found == null ? directed(part, j, line.form(i).equals("(")) : found;
  }

  /** "A, C": a place with its state behind a comma, as at the head of a dispatch. */
  private Found home(Mention part, int i) {
    Areas.Area state = areas.at(line, i);
    boolean its =
        state != null
            && state.mention() != null
            && isCountry(state)
            && state.preposition().isEmpty()
            && !line.isWord(state.end())
            && areas.holds(state.id(), part);
    return its ? new Found(state, "its state behind it", state.end()) : null;
  }

  /** "Capital of B", "the second largest of B's towns". */
  private Found seat(int i) {
    if (line.kinds(KindList.DIVISION, line.form(i)).contains("capital")) {
      return capital(i);
    }
    boolean ranked = line.function(i + 1, FunctionWord.SEAT) > 0 && isPlain(i);
    int j = ranked ? i + 1 : i;
    int length = line.function(j, FunctionWord.SEAT);
    Areas.Area area = length == 0 ? null : areas.at(line, j + length);
    boolean centre = line.isOneOf(PlaceList.CENTRE, j);
    boolean named =
        area != null
            && area.preposition().isEmpty()
            && isBroad(area)
            && (!centre || areas.hasDirections(line, area));
    return named ? new Found(area, "capital or town of", area.end()) : null;
  }

  /** "One of three large camps in B", "the largest of the bases in B". */
  private Found oneOf(Mention part, int i) {
    int j = i;
    if (line.isOneOf(PlaceList.ONE_OF, i)) {
      do {
        j++;
      } while (j < i + ONE_OF
          && (line.form(j).equals("من") || isPlain(j) && line.verb(j) == null || isOwner(j)));
    }
    boolean one = j > i + 1 || j == i + 1 && Words.definite(line, i);
    return one && line.form(j).equals("في") ? in(part, j, false) : null;
  }

  /** Whether the word belongs to those whose place it is: "the last stronghold OF F in B". */
  private boolean isOwner(int i) {
    Mention owner = page.at(line.index(), i);
    return owner != null && isOwner(owner);
  }

  private static boolean isOwner(Mention mention) {
    return mention.type() == EntityType.FORCE || mention.type() == EntityType.INSTITUTION;
  }

  /** "The provisional capital of B". */
  private Found capital(int i) {
    int j = i + 1;
    while (j < i + 4 && Words.definite(line, j) && isPlain(j)) {
      j++;
    }
    Areas.Area area = areas.at(line, j);
    boolean of =
        area != null
            && area.mention() != null
            && area.preposition().equals("ل")
            && area.mention().type() == EntityType.COUNTRY;
    return of ? new Found(area, "capital of", area.end()) : null;
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
    if (!line.is(j, FunctionWord.LYING) || line.is(i, FunctionWord.WHERE)) {
      return null;
    }
    j++;
    if (line.isOneOf(PlaceList.ADMINISTRATIVELY, j)) {
      j++;
    }
    boolean on = line.isOneOf(PlaceList.ON_BORDER, j);
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
    boolean on = line.isOneOf(PlaceList.ON_BORDER, preposition);
    boolean side =
        preposition.equals("من")
            && part.to() > part.head() + 1
            && line.isOneOf(PlaceList.SIDE_NOUN, part.head());
    boolean apart = on || side || preposition.equals("في") || preposition.equals("داخل");
    int j = apart ? i + 1 : i;
    Reading share = share(j);
    if (share == null || !apart && !share.preposition().equals("ب")) {
      Areas.Area area = areas.at(line, j);
      boolean told =
          area != null
              && (apart ? area.preposition().isEmpty() : area.preposition().equals("ب"))
              && (isBorder(area) == on || on && isShore(part, area))
              && (!comma || isHeaded(area));
      return told ? inside(part, area, "in") : null;
    }
    Areas.Area area = areas.at(line, behindShare(j));
    boolean other = on && (area == null || !isBorder(area));
    return other || comma ? null : inside(part, area, "in a part of");
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
        && (Kind.PART.is(area.mention().kind()) || Kind.REGION.is(area.mention().kind()));
  }

  /** Whether a base or port is told to be on a sea. */
  private boolean isShore(Mention part, Areas.Area area) {
    Mention water = area.mention();
    return part.type() == EntityType.BASE
        && water != null
        && (Kind.SEA.is(water.kind())
            || Kind.WATER.is(water.kind())
            || line.isOneOf(PlaceList.SIDE_NOUN, water.head()));
  }

  private static boolean isBorder(Areas.Area area) {
    return area.mention() != null && Kind.BORDER.is(area.mention().kind());
  }

  /** {@return whether a place of its type may lie there: only a base lies in a base} */
  static boolean fits(Mention part, Areas.Area area) {
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
    int behind = asides.directions(j);
    if (behind == j) {
      return null;
    }
    boolean middle = line.isOneOf(PlaceList.MIDDLE, j);
    Areas.Area area = areas.at(line, behind);
    boolean told =
        area != null
            && area.preposition().isEmpty()
            && !isBorder(area)
            && !Kind.WATER.is(part.kind())
            && (middle
                || areas.hasDirections(line, area)
                || areas.quarter(line, part)
                || named(part));
    return told && fits(part, area) ? new Found(area, "direction", area.end()) : null;
  }

  /** Whether it is a base with a name, which is told to lie in the town it is outside of. */
  private static boolean named(Mention part) {
    return part.type() == EntityType.BASE && part.isNamed();
  }

  /** {@return the reading of a word for a share of an area at token {@code i}, or {@code null}} */
  private Reading share(int i) {
    Reading direction = line.reading(i, Sense.Direction.class);
    if (direction != null && !direction.article()) {
      return page.at(line.index(), i) == null ? direction : null;
    }
    return Among.first(
        line.readings(i), reading -> line.isOneOf(PlaceList.SHARE, bare(i, reading)));
  }

  private String bare(int i, Reading reading) {
    return line.form(i).substring(Clitics.of(reading).length());
  }

  private int behindShare(int i) {
    int j = asides.directions(i);
    j = j == i ? i + 1 : j;
    j += Words.definite(line, i) && Words.definite(line, j) ? 1 : 0;
    return line.form(j).equals("من") ? j + 1 : j;
  }

  /** Behind whom a base is named by: "the camp of the 12th brigade, north of B". */
  private int nameEnd(Mention part) {
    Mention owner = page.at(line.index(), part.to());
    return owner != null && isOwner(owner) ? part.nameEnd() : part.to();
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
    int behind = asides.directions(j);
    Mention region = page.at(line.index(), j);
    boolean part = behind > j && region != null && region.from() == j;
    Areas.Area area = part ? areas.inside(line, region) : areas.at(line, behind);
    boolean told =
        area != null
            && line.form(area.end()).equals(")")
            && area.preposition().isEmpty()
            && area.mention() != null
            && (behind > j
                ? areas.hasDirections(line, area)
                : isCountry(area) || areas.divides(line, area));
    return told ? new Found(area, "in brackets", area.end() + 1) : null;
  }

  private static boolean isCountry(Areas.Area area) {
    return area.mention().type() == EntityType.COUNTRY;
  }
}
