package io.masar.extract.reference;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.Kind;
import io.masar.mapping.KindList;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.List;
import java.util.Set;

/** What a place can lie in: the country or place that a stretch of a line means. */
public final class Areas {

  private static final Set<String> DIVISIONS =
      Kind.ids(
          Kind.GOVERNORATE,
          Kind.PROVINCE,
          Kind.REGION,
          Kind.DISTRICT,
          Kind.STATE,
          Kind.EMIRATE,
          Kind.ISLAND,
          Kind.PART);

  private static final String CAPITAL = "capital";

  private static final Set<String> QUARTERS = Kind.ids(Kind.QUARTER, Kind.STREET, Kind.BUILDING);

  private final Page page;
  private final Resolver resolver;
  private final Gazetteer gazetteer;
  private final GazetteerNames names = new GazetteerNames();
  private final NationalBodies nations;

  public Areas(Page page, Resolver resolver) {
    this.page = page;
    this.nations = new NationalBodies(page.mapping().gazetteer());
    this.resolver = resolver;
    this.gazetteer = page.mapping().gazetteer();
  }

  /**
   * What a place lies in.
   *
   * @param id the id of the country or place
   * @param end the token behind it
   * @param preposition the preposition written together with its first word, or empty
   * @param mention where it is named, or {@code null} where a description stands for it
   */
  public record Area(String id, int end, String preposition, Mention mention) {}

  /** {@return the area that begins at token {@code i}, or {@code null}} */
  public Area at(Line line, int i) {
    Mention mention = page.at(line.index(), i);
    if (mention == null) {
      Area capital = capital(line, i);
      return capital == null ? described(line, i) : capital;
    }
    boolean fits =
        mention.type() == EntityType.PLACE
            || mention.type() == EntityType.COUNTRY
            || mention.type() == EntityType.BASE;
    boolean begins = mention.from() == i || mention.head() == i;
    if (!begins || !fits || mention.coordinated() && mention.from() == i) {
      return null;
    }
    String id = resolver.resolve(line, mention, null);
    boolean home = id == null && mention.type() == EntityType.COUNTRY;
    id = home ? "" : id;
    return id == null ? null : new Area(id, mention.to(), mention.preposition(), mention);
  }

  /** "The capital A", "the Libyan capital A". */
  private Area capital(Line line, int i) {
    String form = line.form(i);
    int clitic = form.startsWith("بال") || form.startsWith("لل") ? 1 : 0;
    String noun = form.startsWith("لل") ? "ال" + form.substring(2) : form.substring(clitic);
    if (!line.kinds(KindList.DIVISION, noun).contains(CAPITAL)) {
      return null;
    }
    int j = nations.country(line, i + 1) == null ? i + 1 : i + 2;
    Mention named = page.at(line.index(), j);
    boolean told = named != null && named.from() == j && named.type() == EntityType.PLACE;
    return told && named.clitic().isEmpty()
        ? new Area(named.id(), named.to(), form.substring(0, clitic), named)
        : null;
  }

  /** {@return the area behind the directions that begin a mention such as "the north of C"} */
  public Area inside(Line line, Mention part) {
    int i = part.from();
    while (i < part.to() && line.has(i, Sense.Direction.class)) {
      i++;
    }
    Mention whole = i == part.from() ? null : country(line, i);
    return whole == null ? null : new Area(whole.id(), part.to(), part.preposition(), whole);
  }

  private Mention country(Line line, int i) {
    Mention named = names.at(line, i, EntityType.COUNTRY);
    return named != null && named.clitic().isEmpty() ? named : null;
  }

  /** {@return the country whose adjective token {@code i} is: "SYRIAN towns", or {@code null}} */
  public Area state(Line line, int i) {
    String country = page.at(line.index(), i) == null ? nations.country(line, i) : null;
    return country == null ? null : new Area(country, i + 1, "", null);
  }

  /** {@return the country that "the country" means where it is said of {@code part}} */
  public Area home(Area area, Mention part) {
    boolean described =
        area.mention() != null
            && area.mention().type() == EntityType.COUNTRY
            && !area.mention().isNamed();
    String own = described && part.known() != null ? gazetteer.countryOf(part.known()) : null;
    return own == null || !isTold(own)
        ? area
        : new Area(
            own,
            area.end(),
            area.preposition(),
            area.mention().as(EntityType.COUNTRY, own, gazetteer.byId(own)));
  }

  /** {@return whether the article speaks of the country, by its name or its adjective} */
  public boolean isTold(String country) {
    return Among.any(page.lines(), line -> isTold(line, country));
  }

  private boolean isTold(Line line, String country) {
    for (Mention mention : page.mentions().get(line.index())) {
      if (country.equals(mention.id())) {
        return true;
      }
    }
    for (int i = 0; i < line.size(); i++) {
      if (country.equals(nations.country(line, i))) {
        return true;
      }
    }
    return false;
  }

  /** "The governorate" where no name of one follows. */
  private Area described(Line line, int i) {
    return Words.definite(line, i + 1) || page.at(line.index(), i + 1) != null
        ? null
        : toldBefore(line, i);
  }

  /** {@return the nearest division before it that "the governorate" at token {@code i} means} */
  public Area toldBefore(Line line, int i) {
    String form = line.form(i);
    boolean joined = form.startsWith("بال") || form.startsWith("لل");
    String noun = form.startsWith("لل") ? "ال" + form.substring(2) : form.substring(joined ? 1 : 0);
    Set<String> kinds = line.kinds(KindList.DIVISION, noun);
    Mention antecedent = kinds.isEmpty() ? null : before(line, i, noun.substring(2), kinds);
    return antecedent == null
        ? null
        : new Area(antecedent.id(), i + 1, joined ? form.substring(0, 1) : "", null);
  }

  private Mention before(Line line, int i, String noun, Set<String> kinds) {
    for (int l = line.index(); l >= Math.max(0, line.index() - 6); l--) {
      List<Mention> mentions = page.mentions().get(l);
      for (int k = mentions.size() - 1; k >= 0; k--) {
        Mention mention = mentions.get(k);
        boolean earlier = l < line.index() || mention.to() <= i;
        if (earlier
            && mention.type() == EntityType.PLACE
            && mention.isNamed()
            && isKind(page.lines().get(l), mention, kinds)
            && (!kinds.contains(Kind.DISTRICT.id())
                || isCalled(page.lines().get(l), mention, noun))) {
          return mention;
        }
      }
    }
    return null;
  }

  /** Whether the noun is the head of its name, since one district may lie in another. */
  private static boolean isCalled(Line line, Mention mention, String noun) {
    return line.form(mention.head()).endsWith(noun);
  }

  private boolean isKind(Line line, Mention mention, Set<String> kinds) {
    return kinds.contains(CAPITAL)
        ? gazetteer.countryOfCapital(mention.id()) != null
        : kinds.contains(kind(mention))
            || kinds.contains(headKind(line, mention))
            || kinds.contains(Kind.GOVERNORATE.id()) && namesGovernorate(line, mention);
  }

  private static String kind(Mention mention) {
    return mention.kind() == null ? "" : mention.kind();
  }

  /** {@return the kind that the head noun of a name tells, or empty} */
  public static String headKind(Line line, Mention mention) {
    Reading reading = line.reading(mention.head(), Sense.Head.class);
    boolean headed =
        reading != null
            && !reading.article()
            && (mention.to() > mention.head() + 1 || mention.head() < mention.from());
    return headed && reading.sense() instanceof Sense.Head head ? head.noun().kind() : "";
  }

  /**
   * {@return whether what is "north of" the area lies in it: a country or a division, not a city,
   * whose outskirts are meant}
   */
  public boolean hasDirections(Line line, Area area) {
    Mention mention = area.mention();
    if (mention == null || mention.type() == EntityType.COUNTRY) {
      return true;
    }
    String head = headKind(line, mention);
    if (!head.isEmpty()) {
      return DIVISIONS.contains(head);
    }
    return DIVISIONS.contains(kind(mention)) || namesGovernorate(line, mention);
  }

  /** Whether a bare name is that of a governorate and of its seat, which is no capital. */
  private boolean namesGovernorate(Line line, Mention mention) {
    boolean shared =
        mention.type() == EntityType.PLACE
            && mention.known() != null
            && headKind(line, mention).isEmpty()
            && gazetteer.countryOfCapital(mention.id()) == null;
    return shared
        && Among.any(
            line.words(PlaceList.GOVERNORATE),
            head ->
                !gazetteer.named(head + " " + mention.known().name(), EntityType.PLACE).isEmpty());
  }

  /** Kinds of places from the smallest to the largest; none lies in one of a smaller kind. */
  private static final List<Set<String>> SIZES =
      List.of(
          Kind.ids(Kind.STREET, Kind.BUILDING),
          Kind.ids(Kind.QUARTER, Kind.CAMP),
          Kind.ids(Kind.VILLAGE, Kind.TOWN),
          Kind.ids(Kind.CITY),
          Kind.ids(Kind.GOVERNORATE, Kind.PROVINCE));

  /**
   * {@return whether {@code part} is of a larger kind than the area, so that it cannot lie there}
   */
  public boolean outgrown(Line line, Mention part, Area area) {
    int inner = size(line, part);
    int outer = area.mention() == null ? -1 : size(line, area.mention());
    return outer >= 0 && inner > outer;
  }

  /** {@return whether {@code part} is of a smaller kind than the area} */
  public boolean smaller(Line line, Mention part, Area area) {
    int inner = size(line, part);
    int outer = size(line, area.mention());
    boolean district = Kind.DISTRICT.is(headKind(line, part)) && outer == SIZES.size() - 1;
    return district
        || inner >= 0 && (inner < outer || DIVISIONS.contains(headKind(line, area.mention())));
  }

  /** {@return whether it is a part of a town, which lies in the town it is "east of"} */
  public boolean quarter(Line line, Mention part) {
    String head = headKind(line, part);
    return QUARTERS.contains(head.isEmpty() ? kind(part) : head);
  }

  private static int size(Line line, Mention mention) {
    String head = headKind(line, mention);
    String kind = head.isEmpty() || mention.known() != null ? kind(mention) : head;
    for (int size = 0; size < SIZES.size(); size++) {
      if (SIZES.get(size).contains(kind)) {
        return size;
      }
    }
    return -1;
  }

  /** {@return whether the area is a division of a country, by its name or by that of its seat} */
  public boolean divides(Line line, Area area) {
    return area.mention() != null
        && area.mention().type() == EntityType.PLACE
        && hasDirections(line, area);
  }

  /**
   * {@return whether the gazetteer knows that {@code part} lies elsewhere than in {@code whole}}
   */
  public boolean contradicted(String part, String whole) {
    KnownEntity inner = gazetteer.byId(part);
    KnownEntity outer = gazetteer.byId(whole);
    if (part.equals(whole) || outer != null && within(outer, part)) {
      return true;
    }
    if (inner == null || outer == null || inner.within() == null || within(inner, whole)) {
      return false;
    }
    String state = gazetteer.countryOf(inner);
    String other = gazetteer.countryOf(outer);
    boolean abroad = state != null && other != null && !state.equals(other);
    return abroad || outer.type() == EntityType.COUNTRY || besides(inner, outer);
  }

  /** Whether both are cities, or the inner is a division of another one. */
  private boolean besides(KnownEntity inner, KnownEntity outer) {
    boolean divisions = isDivision(outer) && division(inner) != null;
    return divisions
        ? !sameName(division(inner), outer)
        : Kind.CITY.is(outer.kind()) && (Kind.CITY.is(inner.kind()) || isDivision(inner));
  }

  private static boolean isDivision(KnownEntity place) {
    return Kind.GOVERNORATE.is(place.kind()) || Kind.PROVINCE.is(place.kind());
  }

  private KnownEntity division(KnownEntity inner) {
    return Among.first(gazetteer.around(inner), Areas::isDivision);
  }

  private static boolean sameName(KnownEntity a, KnownEntity b) {
    return a.id().equals(b.id())
        || a.id().startsWith(b.id() + "-")
        || b.id().startsWith(a.id() + "-");
  }

  /** {@return whether the gazetteer knows that the place lies in {@code whole}} */
  public boolean holds(String whole, Mention place) {
    return place.known() != null && within(place.known(), whole);
  }

  private boolean within(KnownEntity place, String whole) {
    List<KnownEntity> around = gazetteer.around(place);
    return Among.any(around.subList(1, around.size()), outer -> outer.id().equals(whole));
  }
}
