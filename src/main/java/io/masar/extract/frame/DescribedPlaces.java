package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.extract.clause.OpenSites;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.extract.reference.MeantPlaces;
import io.masar.mapping.Frame;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Sense;

/**
 * Gives roles to places behind the trigger that a definite noun means: "left THE TOWN", "arrived at
 * the outskirts of THE CAMP".
 */
final class DescribedPlaces {

  /** How many words behind the last mention of the field such a noun may stand. */
  private static final int BEYOND = 5;

  /** How far before "in" a noun for sites may stand. */
  private static final int OPEN = 3;

  private final OpenSites sites;
  private final Filling filling;
  private final Trigger trigger;
  private final Frame frame;
  private final Line line;
  private final MeantPlaces meant;

  DescribedPlaces(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.frame = trigger.frame();
    this.line = trigger.line();
    this.sites = new OpenSites(trigger.page(), line);
    this.meant = new MeantPlaces(trigger.page(), filling.resolver());
  }

  void fill() {
    if (!attack() && trigger.kind().roles().get(0) != Role.FORCE) {
      return;
    }
    int end = Math.min(line.size(), trigger.field().end() + BEYOND);
    for (int i = trigger.behind(); i < end && !trigger.ends(i); i++) {
      Mention place = meant.at(line, i);
      Role role = place == null ? null : role(i, place);
      if (role != null && !filling.has(role) && Fillers.fits(place.type(), role)) {
        filling.take(role, place, "definite noun for the place told before");
      }
    }
  }

  private Role role(int i, Mention place) {
    String preposition = place.preposition();
    int before = preposition.isEmpty() ? behindShare(i) - 1 : i - 1;
    preposition = preposition.isEmpty() ? line.preposition(before) : preposition;
    if (!preposition.isEmpty()) {
      boolean only = attack() && !preposition.equals("علي") && !Words.within(preposition);
      Role role = frame.prepositions().get(preposition);
      return only ? null : role == null && Words.within(preposition) ? open(before) : role;
    }
    return trigger.follows(before + 1) && !tellsWhere(before, i) ? direct() : null;
  }

  /** The role of sites without a name before "in": "reached several areas IN the governorate". */
  private Role open(int in) {
    for (int i = in - 1; i >= Math.max(trigger.behind(), in - OPEN); i--) {
      if (sites.at(i)) {
        Role role = frame.prepositions().get(line.preposition(i - 1));
        return role == Role.ORIGIN || role == Role.DESTINATION ? role : null;
      }
    }
    return null;
  }

  /** Where what ends at {@code i} begins with its share: "the OUTSKIRTS of the town". */
  private int behindShare(int i) {
    int from = i;
    while (from > trigger.behind()
        && (line.isOneOf(PlaceList.SHARE, from - 1) || line.has(from - 1, Sense.Direction.class))) {
      from--;
    }
    return from;
  }

  /** Whether the noun only tells where a place right before it lies: "the village NORTH of it". */
  private boolean tellsWhere(int before, int i) {
    Mention former = trigger.page().at(line.index(), before);
    return former != null && before < i - 1 && Fillers.fits(former.type(), Role.LOCATION);
  }

  private boolean attack() {
    return trigger.kind() == ClaimKind.ATTACK;
  }

  private Role direct() {
    if (attack() && !trigger.finite()) {
      return frame.genitive().contains(Role.TARGET) ? Role.TARGET : null;
    }
    if (trigger.finite()) {
      return frame.object() == Role.FORCE ? null : frame.object();
    }
    return Among.first(frame.genitive(), role -> role != Role.FORCE);
  }
}
