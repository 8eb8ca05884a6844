package io.masar.extract;

import io.masar.claim.EntityType;
import io.masar.mapping.FunctionWord;
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
      if (line.is(i, FunctionWord.AMONG)) {
        among(line, i, held);
      }
    }
    for (Mention area : page.mentions().get(line.index())) {
      if (area.type() == EntityType.PLACE) {
        holding(line, area, held);
      }
    }
    scene(line, held);
    return held;
  }

  /** "B comprises A and C", "B, which hosts A". */
  private void holding(Line line, Mention holder, List<Held> held) {
    int i = holder.to();
    boolean before = holds(line, holder.from() - 1) && holder.preposition().isEmpty();
    if (!before) {
      while (line.form(i).equals("،") || line.is(i, FunctionWord.RELATIVE)) {
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
    String form = line.form(i);
    return line.isOneOf(PlaceList.HOLDING, form.startsWith("و") ? form.substring(1) : form);
  }

  private void among(Line line, int i, List<Held> held) {
    Areas.Area area = several(line, i);
    Mention part = area == null ? null : page.at(line.index(), i + 1);
    while (part != null && Placements.lies(part) && part.preposition().isEmpty()) {
      held.add(new Held(part, area, "one of its places", part.to()));
      int next = line.form(part.to()).equals("،") ? part.to() + 1 : part.to();
      Mention other = page.at(line.index(), next);
      part = other != null && (other.coordinated() || next > part.to()) ? other : null;
    }
  }

  /** The area whose several places were spoken of right before token {@code i}. */
  private Areas.Area several(Line line, int i) {
    boolean plural = false;
    for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
      Mention mention = page.at(line.index(), j);
      plural |= line.isOneOf(PlaceList.SEVERAL_PLACES, bare(line.form(j)));
      Areas.Area state = plural ? areas.state(line, j + 1) : null;
      if (state != null) {
        return state;
      }
      if (mention != null && mention.type() == EntityType.PLACE) {
        int from = mention.from();
        for (int k = Math.max(0, from - 4); k < from; k++) {
          plural |= line.isOneOf(PlaceList.SEVERAL_PLACES, bare(line.form(k)));
        }
        return plural ? areas.at(line, from) : null;
      }
    }
    return null;
  }

  private static String bare(String form) {
    return form.startsWith("ال") ? form.substring(2) : form;
  }

  /** "In B, …": what is done in places of the sentence is done in B. */
  private void scene(Line line, List<Held> held) {
    Areas.Area area = opening(line);
    if (area == null) {
      return;
    }
    Mention former = null;
    for (Mention mention : page.mentions().get(line.index())) {
      if (mention.from() < area.end()) {
        continue;
      }
      if (elsewhere(line, mention, area)) {
        return;
      }
      boolean inside =
          located(line, mention) && isSmall(line, mention)
              || former != null && Placements.joined(line, former, mention);
      former = inside ? mention : null;
      if (inside) {
        held.add(new Held(mention, area, "told of that area", mention.to()));
      }
    }
  }

  private Areas.Area opening(Line line) {
    int i = line.isOneOf(PlaceList.AS_FOR, 0) ? 1 : 0;
    if (!line.preposition(i).equals("في")) {
      return null;
    }
    Areas.Area area = areas.at(line, i + 1);
    boolean fronted =
        area != null && line.form(area.end()).equals("،") && areas.divides(line, area);
    return fronted ? area : null;
  }

  /** Whether the sentence goes on in another country or division. */
  private boolean elsewhere(Line line, Mention mention, Areas.Area area) {
    Areas.Area other = areas.at(line, mention.from());
    return mention.type() == EntityType.COUNTRY && located(line, mention)
        || other != null && !other.id().equals(area.id()) && areas.divides(line, other);
  }

  private static boolean located(Line line, Mention mention) {
    return mention.preposition().equals("ب") || line.preposition(mention.from() - 1).equals("في");
  }

  private static boolean isSmall(Line line, Mention mention) {
    return Placements.lies(mention)
        && mention.isNamed()
        && (mention.known() == null || !Areas.headKind(line, mention).isEmpty())
        && !line.has(mention.to(), Sense.Direction.class);
  }
}
