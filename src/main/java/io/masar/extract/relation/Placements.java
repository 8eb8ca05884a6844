package io.masar.extract.relation;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.page.Cast;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Areas;
import io.masar.extract.reference.Resolver;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what lies in what: "A in B", "A north of B", "A, capital of B", "the Syrian A". */
public final class Placements {

  /** Kinds that an adjective of a state says the origin or owner of, not where they lie. */
  private static final Set<String> OWNED =
      Kind.ids(Kind.BASE, Kind.CAMP, Kind.BARRACKS, Kind.BUILDING, Kind.STREET);

  /** Kinds that reach over areas rather than lie in one. */
  private static final Set<String> WIDE =
      Kind.ids(Kind.BORDER, Kind.PART, Kind.RIVER, Kind.CONTINENT, Kind.GULF, Kind.SEA, Kind.OCEAN);

  private final Page page;
  private final Resolver resolver;
  private final Cast cast;
  private final Areas areas;
  private final Contents contents;
  private final NationalBodies nations;

  public Placements(Page page, Cast cast, Resolver resolver) {
    this.page = page;
    this.nations = new NationalBodies(page.mapping().gazetteer());
    this.cast = cast;
    this.resolver = resolver;
    this.areas = new Areas(page, resolver);
    this.contents = new Contents(page, areas);
  }

  /** {@return the locations told in one line} */
  public List<Draft> read(Line line) {
    List<Draft> drafts = new ArrayList<>();
    Whereabouts whereabouts = new Whereabouts(page, areas, line);
    List<Mention> mentions = page.mentions().get(line.index());
    for (int k = 0; k < mentions.size(); k++) {
      Mention part = mentions.get(k);
      if (!lies(part)) {
        continue;
      }
      national(line, part, drafts);
      seated(line, part, drafts);
      Whereabouts.Found found =
          whereabouts.behind(part, line.is(part.from() - 1, FunctionWord.LYING));
      if (found != null) {
        together(line, mentions, k)
            .forEach(member -> add(drafts, line, member, found.area(), found.how(), found.end()));
      }
    }
    contents
        .read(line)
        .forEach(held -> add(drafts, line, held.part(), held.area(), held.how(), held.end()));
    return drafts;
  }

  /** {@return whether it is a site whose whereabouts may be told} */
  static boolean lies(Mention mention) {
    return (mention.type() == EntityType.BASE || mention.type() == EntityType.PLACE)
        && !WIDE.contains(String.valueOf(mention.kind()));
  }

  private void add(
      List<Draft> drafts, Line line, Mention part, Areas.Area area, String how, int end) {
    String id = resolver.resolve(line, part, null);
    if (id == null) {
      return;
    }
    Areas.Area told = areas.home(area, part);
    String whole = told.id();
    boolean impossible =
        told.mention() != null && Kind.ROAD.is(told.mention().kind())
            || areas.contradicted(id, whole)
            || areas.outgrown(line, part, told)
            || !Whereabouts.fits(part, told);
    if (impossible || !known(line, told)) {
      return;
    }
    drafts.add(
        new Draft(ClaimKind.LOCATION, "placement", line, part.from())
            .fill(Role.PART, id, "what lies")
            .fill(Role.WHOLE, whole, how)
            .over(part.from(), Math.max(part.to(), end)));
  }

  /** Whether the area is one of the article's, be it only now: C in "the north of C". */
  private boolean known(Line line, Areas.Area area) {
    if (!cast.has(area.id()) && area.mention() != null && area.mention().known() != null) {
      cast.add(line, area.mention());
    }
    return cast.has(area.id());
  }

  /** "The Syrian A", "A the Syrian": a place with the adjective of the state it lies in. */
  private void national(Line line, Mention part, List<Draft> drafts) {
    int i = part.to();
    while (i < part.to() + 2
        && Words.definite(line, i)
        && line.has(i, Sense.Adjective.class)
        && nations.country(line, i) == null) {
      i++;
    }
    String behind = Words.definite(line, i) ? nations.country(line, i) : null;
    boolean noun = line.endsWithOneOf(PlaceList.APPOSED_PLACE, part.from() - 2);
    String before = noun ? nations.country(line, part.from() - 1) : null;
    String country = behind == null ? before : behind;
    boolean told =
        country != null
            && part.isNamed()
            && !(behind != null && OWNED.contains(String.valueOf(part.kind())))
            && cast.type(country) == EntityType.COUNTRY;
    if (told) {
      int end = behind == null ? part.to() : i + 1;
      Areas.Area state = new Areas.Area(country, end, "", null);
      add(drafts, line, part, state, "adjective of a state", end);
    }
  }

  /** "The capital of B, A" with A right behind B. */
  private void seated(Line line, Mention part, List<Draft> drafts) {
    int i = line.isQuote(part.from() - 1) ? part.from() - 2 : part.from() - 1;
    if (!part.preposition().isEmpty() || part.coordinated()) {
      return;
    }
    Mention before = page.at(line.index(), i);
    int start = before == null ? i : before.from();
    boolean seat = line.function(start - 1, FunctionWord.SEAT) > 0;
    Areas.Area area =
        seat ? before == null ? areas.toldBefore(line, start) : areas.at(line, start) : null;
    if (area != null && area.end() == i + 1 && area.preposition().isEmpty()) {
      add(drafts, line, part, area, "its capital or town", part.to());
    }
  }

  /** {@return the mention and those named in one list with it, which lie where it does} */
  private List<Mention> together(Line line, List<Mention> mentions, int last) {
    List<Mention> members = new ArrayList<>(List.of(mentions.get(last)));
    for (int k = last; k > 0 && joined(line, mentions.get(k - 1), mentions.get(k)); k--) {
      members.add(mentions.get(k - 1));
    }
    return members;
  }

  /** {@return whether the second place stands in one list with the first} */
  static boolean joined(Line line, Mention former, Mention member) {
    boolean free = member.preposition().isEmpty() || member.from() > former.to();
    if (!lies(former) || !free) {
      return false;
    }
    return linked(line, former.to(), member.from(), former.type() == member.type());
  }

  /**
   * Whether only "and", "and near" or "and areas round" stands between two places of a list; a
   * comma or a preposition parts a base from a place.
   */
  private static boolean linked(Line line, int from, int to, boolean alike) {
    if (from == to) {
      return line.form(to).startsWith("و");
    }
    if (to == from + 1 && Words.comma(line, from)) {
      return alike;
    }
    boolean joint = line.form(from).startsWith("و") && to - from <= 2;
    for (int i = from; joint && i < to; i++) {
      boolean plural = line.has(i, Sense.Head.class) && i == from;
      boolean share = i == from && line.isOneOf(PlaceList.SHARE, line.form(i).substring(1));
      joint = plural || share || alike && line.isPreposition(i) || line.form(i).equals("و");
    }
    return joint;
  }
}
