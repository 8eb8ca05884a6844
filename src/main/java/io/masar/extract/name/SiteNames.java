package io.masar.extract.name;

import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Words;
import io.masar.mapping.Analysis;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Kind;
import io.masar.mapping.NameList;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.Set;

/** Finds bases and places by their head noun or by a direction before a country. */
final class SiteNames {

  private static final int LONGEST = 3;

  /** Kinds of place that an ordinary word names where what it lies in follows. */
  private static final Set<String> MADE =
      Kind.ids(Kind.DISTRICT, Kind.VILLAGE, Kind.TOWN, Kind.QUARTER, Kind.LAND, Kind.CAMP);

  private static final int HEAD = Analysis.bits(Sense.Head.class);

  /** Kinds of base besides those that "the base" and "the airport" are of, told of again so. */
  private static final Set<String> TOLD_AGAIN = Kind.ids(Kind.PORT, Kind.BARRACKS, Kind.OILFIELD);

  private final GazetteerNames gazetteer;
  private final NationalBodies nations;
  private final BorderNames borders;
  private final UntoldPlaces untold;
  private final HeadedTowns towns;
  private final ListedBases bases;
  private final DefiniteSites definite;

  SiteNames(GazetteerNames gazetteer, NationalBodies nations, Gazetteer known) {
    this.gazetteer = gazetteer;
    this.nations = nations;
    this.borders = new BorderNames(gazetteer, nations);
    this.untold = new UntoldPlaces(gazetteer);
    this.towns = new HeadedTowns(known);
    this.bases = new ListedBases(known);
    this.definite = new DefiniteSites(gazetteer);
  }

  /** {@return the site that begins at token {@code i}, or {@code null}} */
  Mention at(Line line, int i) {
    Mention headed = line.isAny(i, HEAD) ? headed(line, i) : null;
    if (headed != null) {
      return headed;
    }
    Mention border = borders.at(line, i);
    Mention site = border != null ? border : home(line, i);
    site = site != null ? site : definite.at(line, i);
    site = site != null ? site : untold.placed(line, i);
    return site != null ? site : UntoldPlaces.listed(line, i);
  }

  private Mention headed(Line line, int i) {
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Head head
          && isSite(head.noun())
          && reading.pronoun().isEmpty()) {
        Mention found = headed(line, i, Clitics.of(reading), head.noun(), reading.article());
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** "The country", and a part of a country by its direction: "the north of C". */
  private Mention home(Line line, int i) {
    if (line.isOneOf(PlaceList.THE_COUNTRY, i)) {
      return Mention.described(
          i,
          i + 1,
          line.form(i).startsWith("ا") ? "" : line.form(i).substring(0, 1),
          EntityType.COUNTRY,
          "country",
          "");
    }
    Reading direction = line.reading(i, Sense.Direction.class);
    if (direction == null || direction.article()) {
      return null;
    }
    int j = i + 1;
    while (line.has(j, Sense.Direction.class) && j < i + 3) {
      j++;
    }
    Mention whole = gazetteer.at(line, j, null);
    boolean country =
        whole != null && whole.clitic().isEmpty() && whole.type() == EntityType.COUNTRY;
    if (!country
        || line.isMark(i - 1)
        || !line.isPreposition(i - 1) && direction.preposition().isEmpty()) {
      return null;
    }
    int end = whole.to();
    String clitic = Clitics.of(direction);
    return Mention.named(
        i,
        end,
        clitic,
        EntityType.PLACE,
        Ids.of(EntityType.PLACE, line, i, end, clitic),
        Kind.PART.id());
  }

  private static boolean isSite(HeadNoun noun) {
    return isSite(noun.type());
  }

  private static boolean isSite(EntityType type) {
    return type == EntityType.BASE || type == EntityType.PLACE;
  }

  private Mention headed(Line line, int i, String clitic, HeadNoun noun, boolean article) {
    if (article) {
      return definite(line, i, clitic, noun);
    }
    int start = line.isQuote(i + 1) ? i + 2 : i + 1;
    Mention inner = gazetteer.at(line, start, noun.type());
    if (inner == null || !inner.clitic().isEmpty()) {
      inner = gazetteer.at(line, start, null);
    }
    boolean known =
        inner != null
            && inner.clitic().isEmpty()
            && inner.type() != EntityType.PERSON
            && !isNamesake(noun, inner);
    if (known) {
      Mention own = ListedSites.isPlural(line, i, noun) ? bases.under(line, inner, noun) : inner;
      return own.equals(inner) ? around(line, i, clitic, noun, inner) : own.behind(i, clitic, null);
    }
    if (noun.use() == HeadNoun.Use.SEAT || line.form(i - 1).equals("عن")) {
      return null;
    }
    if (ListedSites.isPlural(line, i, noun)) {
      return ListedSites.first(line, i, clitic, noun, towns);
    }
    Mention town = start == i + 1 ? towns.behind(line, start, noun, "") : null;
    if (town != null) {
      return town.over(i, adjectives(line, town.to(), noun), clitic);
    }
    Mention dedicated = guarded(line, i, clitic, noun);
    dedicated = dedicated != null ? dedicated : dedicated(line, i, clitic, noun);
    if (dedicated != null || gazetteer.at(line, i, noun.type()) != null) {
      return dedicated;
    }
    return unknown(line, i, clitic, noun, start);
  }

  /** Whether a camp only bears the same name as a medium, which has none: "the camp of Q". */
  private static boolean isNamesake(HeadNoun noun, Mention inner) {
    return noun.type() == EntityType.BASE
        && noun.use() != HeadNoun.Use.SEAT
        && inner.type() == EntityType.INSTITUTION
        && inner.to() == inner.from() + 1;
  }

  /** A building of those under arms who have no name yet: "the mosque of the border GUARD". */
  private Mention guarded(Line line, int i, String clitic, HeadNoun noun) {
    Reading force = Kind.BUILDING.is(noun.kind()) ? line.reading(i + 1, Sense.Head.class) : null;
    boolean owns =
        force != null
            && Clitics.of(force).isEmpty()
            && !force.article()
            && ((Sense.Head) force.sense()).noun().type() == EntityType.FORCE
            && Words.definite(line, i + 2);
    return owns ? site(line, i, adjectives(line, i + 3, noun), clitic, noun) : null;
  }

  /** A site that bears a person's name: "the hospital of King F", "the mosque of Imam A". */
  private Mention dedicated(Line line, int i, String clitic, HeadNoun noun) {
    boolean title =
        Words.definite(line, i + 1)
            && (line.has(i + 1, Sense.Rank.class) || line.has(i + 1, Sense.Post.class));
    if (!title || !Words.bareGivenName(line, i + 2)) {
      return null;
    }
    int j = i + 3;
    boolean royal = line.isOneOf(NameList.ROYAL, i + 1);
    while (j < i + 7
        && (Words.bareGivenName(line, j) && !(royal && !line.isOneOf(NameList.SON, j - 1))
            || line.is(j, FunctionWord.NAME_PARTICLE) && line.form(j).length() > 1)) {
      j++;
    }
    int end = adjectives(line, j, noun);
    return site(line, i, end, clitic, noun);
  }

  /**
   * {@return an unknown place right behind {@code former} in one list with it: the second of two
   * under one head, or one whose whereabouts follow}
   */
  Mention second(Line line, int i, Mention former) {
    Mention seat = former == null ? null : UntoldPlaces.seat(line, i, former);
    Mention listed =
        former == null || seat != null ? null : ListedSites.next(line, i, former, towns);
    if (seat != null || listed != null) {
      return seat == null ? listed : seat;
    }
    boolean pair =
        former != null
            && former.to() == i
            && isSite(former.type())
            && line.form(i).startsWith("و")
            && line.form(i).length() > 3
            && line.readings(i).isEmpty();
    boolean follows =
        pair
            && (former.head() == former.from() + 1
                || untold.isPlaced(line, i + 1)
                || between(line, i, former));
    return follows
        ? Mention.named(
            i, i + 1, "و", former.type(), Ids.of(former.type(), line, i, i + 1, "و"), former.kind())
        : null;
  }

  /** Whether a known site of the sort follows: Q between two others, "A and Q and B". */
  private boolean between(Line line, int i, Mention former) {
    Mention next = gazetteer.at(line, i + 1, former.type());
    return next != null && next.clitic().equals("و");
  }

  /** {@return a known place as the base named after it, where a list of bases goes on with it} */
  Mention listed(Line line, Mention mention, Mention former) {
    return bases.next(line, mention, former);
  }

  private static Mention site(Line line, int i, int end, String clitic, HeadNoun noun) {
    return Mention.named(
        i, end, clitic, noun.type(), Ids.of(noun.type(), line, i, end, clitic), noun.kind());
  }

  /** "The airport", which is one told before, or a site of its own where more is said of it. */
  private Mention definite(Line line, int i, String clitic, HeadNoun noun) {
    int end = nations.skipPlainAdjectives(line, i + 1, noun.type());
    boolean base =
        Kind.BASE.is(noun.kind()) || Kind.CAMP.is(noun.kind()) || Kind.AIRPORT.is(noun.kind());
    boolean pointed = line.is(i - 1, FunctionWord.DEMONSTRATIVE);
    if (base && end > i + 1 && line.isNumber(end)) {
      return site(line, i, end + 1, clitic, noun);
    }
    if (Kind.ROAD.is(noun.kind()) && Words.definite(line, i + 1)) {
      return line.isOneOf(PlaceList.NUMBER_WORD, i + 2) && line.isNumber(i + 3)
          ? site(line, i, i + 4, clitic, noun)
          : null;
    }
    boolean one = !ListedSites.isPlural(line, i, noun) && isOne(line, end - 1, noun);
    if (end > i + 1 && one && untold.isPlaced(line, end)) {
      return site(line, i, end, clitic, noun);
    }
    boolean plain = end == i + 1 && nations.country(line, i + 1) == null;
    return plain
            && (noun.type() == EntityType.BASE && (base || TOLD_AGAIN.contains(noun.kind()))
                || noun.type() == EntityType.PLACE && pointed)
        ? Mention.described(i, end, clitic, noun.type(), noun.kind(), "")
        : null;
  }

  /** Whether a place has one of the sort: "the central PRISON in P", "the old CITY of P". */
  private static boolean isOne(Line line, int adjective, HeadNoun noun) {
    return noun.type() == EntityType.BASE
        || Kind.BUILDING.is(noun.kind())
        || line.endsWithOneOf(PlaceList.ONE_IN_EACH, adjective);
  }

  private Mention around(Line line, int i, String clitic, HeadNoun noun, Mention inner) {
    int end = line.isQuote(inner.to()) && line.isQuote(i + 1) ? inner.to() + 1 : inner.to();
    end = numbered(line, adjectives(line, end, noun), noun);
    boolean place = noun.type() == EntityType.PLACE;
    return switch (inner.type()) {
      case BASE -> inner.over(i, end, clitic);
      case PLACE -> {
        if (Kind.ROAD.is(noun.kind())) {
          yield road(line, i, clitic, noun, inner);
        }
        if (Kind.STREET.is(noun.kind())) {
          yield null;
        }
        boolean same = place && !Kind.BUILDING.is(noun.kind());
        if (noun.type() == EntityType.BASE && ListedSites.isOpen(line, i, end, noun)) {
          yield null;
        }
        yield same && !ListedSites.isPlural(line, i, noun)
            ? inner.over(i, end, clitic)
            : same ? inner.behind(i, clitic, null) : named(line, i, end, clitic, noun, inner);
      }
      case INSTITUTION, FORCE ->
          noun.use() == HeadNoun.Use.SEAT || isOf(noun, inner)
              ? site(line, i, end, clitic, noun)
              : null;
      default -> null;
    };
  }

  /**
   * Whether a building bears the name of those under arms who use it: "the MOSQUE of the guard".
   */
  private static boolean isOf(HeadNoun noun, Mention force) {
    return Kind.BUILDING.is(noun.kind()) && force.type() == EntityType.FORCE;
  }

  /** A road by the two towns it joins: "the road P Q", "the coastal road P - Q". */
  private Mention road(Line line, int i, String clitic, HeadNoun noun, Mention inner) {
    int j = line.form(inner.to()).equals("-") ? inner.to() + 1 : inner.to();
    Mention other = gazetteer.at(line, j, EntityType.PLACE);
    boolean joins = other != null && other.clitic().isEmpty();
    return joins ? site(line, i, adjectives(line, other.to(), noun), clitic, noun) : null;
  }

  /** Behind the number that quarters and streets have: "the quarter Q 86", "street 60". */
  private static int numbered(Line line, int i, HeadNoun noun) {
    boolean counts = Kind.QUARTER.is(noun.kind()) || Kind.STREET.is(noun.kind());
    return counts && line.isNumber(i) && !line.isMark(i + 1) ? i + 1 : i;
  }

  /** The site the gazetteer names after the place, whatever adjectives follow, or a new one. */
  private Mention named(Line line, int i, int end, String clitic, HeadNoun noun, Mention inner) {
    Mention known = end > inner.to() ? gazetteer.at(line, i, noun.type()) : null;
    return known != null && known.to() == inner.to() && known.from() == i
        ? known.over(i, end, clitic)
        : around(line, i, end, clitic, noun, inner);
  }

  /** A base named after a place: "the base of P", "the two bases of P and Q". */
  private Mention around(Line line, int i, int end, String clitic, HeadNoun noun, Mention inner) {
    boolean several = noun.type() == EntityType.BASE && ListedSites.isPlural(line, i, noun);
    return several ? bases.first(line, i, clitic, noun, inner) : site(line, i, end, clitic, noun);
  }

  private Mention unknown(Line line, int i, String clitic, HeadNoun noun, int start) {
    boolean quoted = start == i + 2;
    int j = quoted ? start : start + PlaceWords.bound(line, start);
    while (j < line.size()
        && j < start + LONGEST
        && PlaceWords.isName(line, j, j == start, quoted)
        && (j == start || gazetteer.at(line, j, null) == null)) {
      j++;
    }
    if (j == start
        && !quoted
        && (bearsWords(line, i, noun) && untold.isNamed(line, j) || untold.isUnlike(line, j))) {
      j++;
    }
    if (j == start || !quoted && joins(line, start)) {
      return null;
    }
    j = !quoted && j > start + 2 && PostPhrases.isPost(line, i - 1) ? start + 1 : j;
    int end = quoted && line.isQuote(j) ? j + 1 : j;
    end = adjectives(line, end, noun);
    return Mention.named(
        i, end, clitic, noun.type(), Ids.of(noun.type(), line, i + 1, end, ""), noun.kind());
  }

  /**
   * Whether an ordinary word may name such a site: "the village of THE SPRING", "the mosque of".
   */
  private static boolean bearsWords(Line line, int i, HeadNoun noun) {
    return MADE.contains(noun.kind()) || line.endsWithOneOf(PlaceList.WORSHIP, i);
  }

  /** Whether "and" joins another known name: "the camp AND P". */
  private boolean joins(Line line, int i) {
    Mention other = line.form(i).startsWith("و") ? gazetteer.at(line, i, null) : null;
    return other != null && other.coordinated();
  }

  /** The token behind the adjectives of a name, which carry the article as directions do not. */
  private int adjectives(Line line, int i, HeadNoun noun) {
    int end = nations.skipPlainAdjectives(line, i, noun.type());
    for (int j = i; j < end; j++) {
      if (!Words.definite(line, j)) {
        return j;
      }
    }
    return end;
  }
}
