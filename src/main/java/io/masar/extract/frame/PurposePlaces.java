package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.extract.reference.MeantPlaces;
import io.masar.mapping.AttackList;
import io.masar.mapping.RouteList;
import io.masar.mapping.WordList;

/**
 * Finds where a force goes by what it is sent for, where the clause tells it no other way: "sent
 * soldiers TO PROTECT the field", "set out to take part in freeing the town".
 */
final class PurposePlaces {

  /** How far behind the field the purpose may begin. */
  private static final int BEHIND = 3;

  /** How far behind the word of the purpose the place may stand. */
  private static final int REACH = 6;

  private final Filling filling;
  private final Trigger trigger;
  private final Line line;

  PurposePlaces(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.line = trigger.line();
  }

  /** Fills DESTINATION of a force that is sent nowhere told, and what an attack is to take back. */
  void fill() {
    if (trigger.kind() == ClaimKind.ATTACK && !trigger.finite() && !filling.has(Role.TARGET)) {
      retaken();
      return;
    }
    boolean sent =
        trigger.kind() == ClaimKind.DEPLOYMENT
            && filling.has(Role.FORCE)
            && !filling.has(Role.DESTINATION);
    int purpose = sent ? purpose(RouteList.PURPOSE) : -1;
    Mention place = purpose < 0 || goes(purpose) ? null : place(purpose + 1);
    if (place != null) {
      filling.take(Role.DESTINATION, place, "place that it is sent for");
    }
  }

  /** The place that is to be taken back, and who would lose it: "from the hands of F". */
  private void retaken() {
    int purpose = purpose(AttackList.RETAKES);
    if (purpose < 0) {
      return;
    }
    Mention place = place(purpose + 1);
    if (place != null && place.type() != EntityType.COUNTRY) {
      filling.take(Role.TARGET, place, "place that it is to take back");
    }
    for (int i = purpose + 1; i < Math.min(line.size(), purpose + 2 * REACH); i++) {
      boolean hands = line.isOneOf(AttackList.HANDS, i) && line.form(i - 1).equals("من");
      Mention holder = hands ? trigger.page().at(line.index(), i + 1) : null;
      if (holder != null && holder.type() == EntityType.FORCE) {
        filling.take(Role.TARGET, holder, "from whose hands");
      }
    }
  }

  /** Whether it is told before the purpose where the move goes, though by no name: "to a port". */
  private boolean goes(int purpose) {
    return Among.any(trigger.behind(), purpose, i -> line.form(i).equals("الي"));
  }

  private int purpose(WordList words) {
    int end = Math.min(line.size(), trigger.field().end() + BEHIND);
    for (int i = trigger.behind(); i < end; i++) {
      if (line.isOneOf(words, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The first place from token {@code from} on, before another clause begins. */
  private Mention place(int from) {
    MeantPlaces meant = new MeantPlaces(trigger.page(), filling.resolver());
    for (int i = from; i < Math.min(line.size(), from + REACH); i++) {
      if (line.isMark(i) && !line.isQuote(i) || line.verb(i) != null && !Words.definite(line, i)) {
        return null;
      }
      Mention told = trigger.page().at(line.index(), i);
      Mention place = told == null ? meant.at(line, i) : told;
      if (place != null && Fillers.fits(place.type(), Role.DESTINATION)) {
        return place;
      }
    }
    return null;
  }
}
