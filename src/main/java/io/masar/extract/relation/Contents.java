package io.masar.extract.relation;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Areas;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what an area told before it holds: "towns of B, among them A and C", "In B, they fought in
 * the camp of A".
 */
final class Contents {

  private static final int REACH = 8;

  private final Page page;
  private final Areas areas;

  Contents(Page page, Areas areas) {
    this.page = page;
    this.areas = areas;
  }

  /** A place, the area that holds it, how the line says so, and the token behind. */
  record Held(Mention part, Areas.Area area, String how, int end) {}

  /** {@return what the areas of one line hold} */
  List<Held> read(Line line) {
    List<Held> held = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      if (lists(line, i)) {
        among(line, i, held);
      }
      seat(line, i, held);
      where(line, i, held);
      inside(line, i, held);
    }
    for (Mention area : page.mentions().get(line.index())) {
      if (area.type() == EntityType.PLACE) {
        holding(line, area, held);
      }
    }
    for (int i = 0; i < line.size(); i++) {
      if (i == 0 || line.isMark(i - 1) && line.form(i).startsWith("و")) {
        scene(line, i, held);
      }
    }
    return held;
  }

  /** "B comprises A and C", "B, which hosts A". */
  private void holding(Line line, Mention holder, List<Held> held) {
    int i = holder.to();
    boolean before = holds(line, holder.from() - 1) && holder.preposition().isEmpty();
    if (!before) {
      while (Words.comma(line, i) || line.is(i, FunctionWord.RELATIVE)) {
        i++;
      }
      if (!holds(line, i)) {
        return;
      }
      i++;
    }
    Mention part = page.at(line.index(), i);
    Areas.Area area = part == null ? null : areas.at(line, holder.from());
    while (area != null && part != null && Placements.lies(part) && part.preposition().isEmpty()) {
      held.add(new Held(part, area, "held by it", part.to()));
      Mention next = page.at(line.index(), part.to());
      part = next != null && next.coordinated() ? next : null;
    }
  }

  private static boolean holds(Line line, int i) {
    return isOneOf(PlaceList.HOLDING, line, i);
  }

  /** Whether some of the places told before follow: "among them", "such as", a bracket, a colon. */
  private static boolean lists(Line line, int i) {
    return line.isMark(i)
        ? line.form(i).equals("(") || line.form(i).equals(":")
        : line.is(i, FunctionWord.AMONG) || isOneOf(PlaceList.SUCH_AS, line, i);
  }

  /** "B and its capital A". */
  private void seat(Line line, int i, List<Held> held) {
    if (!isOneOf(PlaceList.ITS_SEAT, line, i)) {
      return;
    }
    Mention seat = page.at(line.index(), i + 1);
    boolean told =
        seat != null
            && seat.from() == i + 1
            && seat.preposition().isEmpty()
            && Placements.lies(seat);
    int j = i - 1;
    while (told && j > i - REACH && page.at(line.index(), j) == null) {
      j--;
    }
    Mention whole = told ? page.at(line.index(), j) : null;
    Areas.Area area = whole == null ? null : areas.at(line, whole.head());
    if (area != null && areas.hasDirections(line, area)) {
      held.add(new Held(seat, area, "its seat", seat.to()));
    }
  }

  /** "B, where the base A lies". */
  private void where(Line line, int i, List<Held> held) {
    if (!line.is(i, FunctionWord.WHERE)) {
      return;
    }
    int before = line.isMark(i - 1) ? i - 2 : i - 1;
    int behind = line.is(i + 1, FunctionWord.LYING) ? i + 2 : i + 1;
    Mention whole = page.at(line.index(), before);
    Mention part = page.at(line.index(), behind);
    boolean base =
        part != null
            && part.from() == behind
            && part.type() == EntityType.BASE
            && part.isNamed()
            && part.clitic().isEmpty();
    part = base ? part : used(line, behind);
    Areas.Area area = part != null && whole != null ? areas.at(line, whole.head()) : null;
    if (area != null && area.end() == whole.to()) {
      held.add(new Held(part, area, "where it lies", part.to()));
    }
  }

  /** The base of which the clause behind "where" tells: "B, where F SERVES in the base A". */
  private Mention used(Line line, int from) {
    boolean stays = false;
    for (int i = from; i < from + REACH; i++) {
      Mention mention = page.at(line.index(), i);
      Sense.Action verb = line.verb(i);
      if (!line.isWord(i) && page.timeAt(line.index(), i) == null
          || Words.that(line, i)
          || verb != null
              && (verb.lexeme().meaning() instanceof Lexeme.Tells || verb.lexeme().judges())) {
        return null;
      }
      stays |= verb != null && isStay(verb);
      if (mention == null || mention.from() != i) {
        continue;
      }
      if (mention.type() == EntityType.BASE) {
        boolean in = line.form(i - 1).equals("في");
        boolean free = in || stays && mention.preposition().isEmpty() && !line.isPreposition(i - 1);
        return free && mention.isNamed() && !isPlaced(line, mention) ? mention : null;
      }
      if (mention.type() == EntityType.PLACE || mention.type() == EntityType.COUNTRY) {
        return null;
      }
    }
    return null;
  }

  /** Whether somebody stays where he is by it, or takes over or hands over. */
  private static boolean isStay(Sense.Action verb) {
    return verb.lexeme().meaning() instanceof Lexeme.Triggers triggers
        && (triggers.frame().kind() == ClaimKind.PRESENCE
            || triggers.frame().kind() == ClaimKind.HANDOVER);
  }

  /** "B, in WHICH the base A lies", with a pronoun: "that there is in it A". */
  private void inside(Line line, int i, List<Held> held) {
    int verb = i + 1;
    boolean lies =
        line.is(i, FunctionWord.RELATIVE)
            && line.isOneOf(PlaceList.LIES, verb)
            && line.isOneOf(PlaceList.IN_IT, verb + 1);
    int before = line.isMark(i - 1) ? i - 2 : i - 1;
    Mention whole = lies ? page.at(line.index(), before) : null;
    Mention part = lies ? page.at(line.index(), verb + 2) : null;
    boolean named =
        part != null
            && part.from() == verb + 2
            && Placements.lies(part)
            && part.isNamed()
            && part.clitic().isEmpty();
    Areas.Area area = named && whole != null ? areas.at(line, whole.head()) : null;
    if (area != null && area.end() == whole.to()) {
      held.add(new Held(part, area, "in which it lies", part.to()));
    }
  }

  /** Whether the word stands in the list, "and" aside. */
  private static boolean isOneOf(PlaceList list, Line line, int i) {
    if (!line.endsWithOneOf(list, i)) {
      return false;
    }
    String form = line.form(i);
    return line.isOneOf(list, form.startsWith("و") ? form.substring(1) : form);
  }

  private void among(Line line, int i, List<Held> held) {
    Areas.Area area = several(line, i);
    Mention part = area == null ? null : page.at(line.index(), i + 1);
    while (part != null && Placements.lies(part) && part.preposition().isEmpty()) {
      held.add(new Held(part, area, "one of its places", part.to()));
      int next = Words.comma(line, part.to()) ? part.to() + 1 : part.to();
      Mention other = page.at(line.index(), next);
      part = other != null && (other.coordinated() || next > part.to()) ? other : null;
    }
  }

  /** The area whose several places were spoken of right before token {@code i}. */
  private Areas.Area several(Line line, int i) {
    boolean plural = false;
    for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
      Mention mention = page.at(line.index(), j);
      plural |= line.isOneOf(PlaceList.SEVERAL_PLACES, Clitics.bare(line.form(j)));
      Areas.Area state = plural ? areas.state(line, j + 1) : null;
      if (state != null) {
        return state;
      }
      if (mention != null
          && (mention.type() == EntityType.PLACE || mention.type() == EntityType.COUNTRY)) {
        int from = mention.from();
        for (int k = Math.max(0, from - 4); k < from; k++) {
          plural |= line.isOneOf(PlaceList.SEVERAL_PLACES, Clitics.bare(line.form(k)));
        }
        return plural ? areas.at(line, from) : null;
      }
    }
    return null;
  }

  /** "In B, …": what is done in places of the sentence is done in B. */
  private void scene(Line line, int start, List<Held> held) {
    Areas.Area area = opening(line, start);
    if (area == null) {
      return;
    }
    Mention former = null;
    for (Mention mention : page.mentions().get(line.index())) {
      if (mention.from() < area.end()) {
        continue;
      }
      if (elsewhere(line, mention, area) && !isNested(line, mention, area)) {
        return;
      }
      boolean inside =
          inScene(line, mention) && isSmall(line, mention, area) && !isPlaced(line, mention)
              || former != null
                  && former.type() == mention.type()
                  && Placements.joined(line, former, mention);
      former = inside ? mention : null;
      if (inside) {
        held.add(new Held(mention, area, "told of that area", mention.to()));
      }
    }
  }

  private Areas.Area opening(Line line, int start) {
    int i = line.isOneOf(PlaceList.AS_FOR, start) ? start + 1 : start;
    if (!line.preposition(i).equals("في")) {
      return null;
    }
    Areas.Area area = areas.at(line, i + 1);
    boolean place = area != null && area.mention() != null;
    boolean fronted = place && area.mention().type() == EntityType.PLACE && opens(line, area.end());
    return fronted ? area : null;
  }

  /** Whether what stands before token {@code i} opens the sentence: a comma or the verb follows. */
  private static boolean opens(Line line, int i) {
    int j = i;
    while (j < i + REACH && line.isWord(j) && line.verb(j) == null) {
      j++;
    }
    return Words.comma(line, j) || j == i && line.verb(j) != null && !Words.definite(line, j);
  }

  /** Whether the sentence goes on in another country or division, which is no part of the area. */
  private boolean elsewhere(Line line, Mention mention, Areas.Area area) {
    Areas.Area other = areas.at(line, mention.from());
    return mention.type() == EntityType.COUNTRY && located(line, mention)
        || other != null
            && !other.id().equals(area.id())
            && areas.divides(line, other)
            && !areas.smaller(line, mention, area);
  }

  private static boolean located(Line line, Mention mention) {
    return mention.preposition().equals("ب") || line.preposition(mention.from() - 1).equals("في");
  }

  /** Whether something is told to be in, at or near it, and not to come from it. */
  private static boolean inScene(Line line, Mention mention) {
    String before = line.preposition(mention.from() - 1);
    boolean headed = !Areas.headKind(line, mention).isEmpty();
    return located(line, mention)
        || headed
            && mention.preposition().isEmpty()
            && (before.isEmpty() || line.isOneOf(PlaceList.IN_SCENE, before));
  }

  /** Whether the line tells right behind it what it lies in. */
  private boolean isPlaced(Line line, Mention mention) {
    Mention whole = page.at(line.index(), mention.to());
    return line.form(mention.to()).equals("في")
        || whole != null && whole.from() == mention.to() && whole.preposition().equals("ب");
  }

  /**
   * Whether a division of the area follows that it lies in: "in the region Q in the district P".
   */
  private boolean isNested(Line line, Mention mention, Areas.Area area) {
    Mention whole = page.at(line.index(), mention.to());
    return whole != null
        && whole.preposition().equals("ب")
        && areas.smaller(line, whole, area)
        && areas.divides(line, areas.at(line, whole.from()));
  }

  /** Whether it may be a part of the area: of a division, or what towns are made of. */
  private boolean isSmall(Line line, Mention mention, Areas.Area area) {
    boolean small =
        Placements.lies(mention)
            && mention.isNamed()
            && !line.has(mention.to(), Sense.Direction.class);
    boolean site = mention.known() == null || !Areas.headKind(line, mention).isEmpty();
    boolean fits = areas.divides(line, area) ? site : areas.quarter(line, mention);
    return small && (fits || areas.holds(area.id(), mention));
  }
}
