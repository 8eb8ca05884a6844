package io.masar.extract.relation;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Quantity;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Numbers;
import io.masar.extract.page.Page;
import io.masar.extract.reference.Resolver;
import io.masar.mapping.ClauseList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.MoverList;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads presence that no verb tells: "2,500 soldiers in I", "the number of soldiers in I is 2,500".
 */
public final class Garrisons {

  /** How far before those who are counted "has" may stand. */
  private static final int HAS = 6;

  private final Page page;
  private final Resolver resolver;
  private final Therein therein;
  private final Seats seats;
  private final Presences presences;

  public Garrisons(Page page, Resolver resolver) {
    this.page = page;
    this.resolver = resolver;
    this.therein = new Therein(page, resolver);
    this.seats = new Seats(page, resolver);
    this.presences = new Presences(page, resolver);
  }

  /** {@return the presences told in one line; {@code used} tokens belong to other claims} */
  public List<Draft> read(Line line, boolean[] used) {
    List<Draft> drafts = new ArrayList<>();
    for (Mention force : page.mentions().get(line.index())) {
      if (force.type() == EntityType.COUNTRY && !used[force.from()]) {
        Draft draft = seats.read(line, force);
        if (draft != null) {
          drafts.add(draft);
        }
      } else if (force.type() == EntityType.FORCE && !used[force.from()]) {
        Draft draft =
            force.quantity() != null && !acts(line, force)
                ? counted(line, force, force.to(), force.quantity())
                : numbered(line, force);
        draft = draft == null ? therein.read(line, force) : draft;
        draft = draft == null ? still(line, force) : draft;
        draft = draft == null ? seats.read(line, force) : draft;
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    drafts.addAll(presences.read(line, used));
    return drafts;
  }

  /**
   * Whether something is told of them that is not their presence: "27 of them were killed in P".
   */
  private boolean acts(Line line, Mention force) {
    if (line.isOneOf(MoverList.LOSS, force.from() - 1)) {
      return true;
    }
    return page.at(line.index(), force.from() - 1) == null
        && Among.any(
            line.readings(force.from() - 1),
            r ->
                r.sense() instanceof Sense.Action action
                    && action.lexeme().meaning() instanceof Lexeme.Other);
  }

  private Draft counted(Line line, Mention force, int behind, Quantity quantity) {
    int j =
        line.form(behind).equals("في") || line.form(behind).equals("داخل") ? behind + 1 : behind;
    j += j > behind && line.isOneOf(PlaceList.OUTSKIRTS, j) ? 1 : 0;
    Mention site = page.at(line.index(), j);
    boolean in = site != null && site.from() == j && (j > behind || site.preposition().equals("ب"));
    if (!in || !Fillers.fits(site.type(), Role.LOCATION) || ofUnread(line, force)) {
      return null;
    }
    Mention owner = therein.owner(line, force);
    boolean had = owner != null && line.is(owner.from() - 2, FunctionWord.PAST);
    String id = resolver.resolve(line, force, owner);
    String place = resolver.resolve(line, site, null);
    if (id == null || place == null) {
      return null;
    }
    Draft draft =
        present(line, force, id)
            .fill(Role.LOCATION, place, "in")
            .quantity(quantity)
            .status(had ? Status.COMPLETED : Status.ONGOING, had ? "had" : "no verb")
            .over(force.from(), site.to());
    joined(line, site, draft);
    return draft;
  }

  /** "In A and B": the other places of the list, unless people are counted there anew. */
  private void joined(Line line, Mention site, Draft draft) {
    Mention next = page.at(line.index(), site.to());
    boolean listed =
        next != null
            && next.from() == site.to()
            && next.clitic().equals("و")
            && next.type() == site.type();
    if (listed) {
      draft
          .fill(Role.LOCATION, resolver.resolve(line, next, null), "joined to the place")
          .over(next.from(), next.to());
    }
  }

  /** Whether somebody has them who was not read: "THE NORTHERN STATE has 300 soldiers in L". */
  private boolean ofUnread(Line line, Mention force) {
    for (int i = force.from() - 1; i > force.from() - HAS; i--) {
      if (page.at(line.index(), i) != null || line.isMark(i)) {
        return false;
      }
      if (line.preposition(i).equals("لدي")) {
        return i < force.from() - 1;
      }
    }
    return false;
  }

  /** "F is STILL in L", "is STILL F in L", "F is NOW in L", where nothing else is told of it. */
  private Draft still(Line line, Mention force) {
    int behind = force.to();
    if (notEnded(line, behind)) {
      behind += 2;
    } else if (line.verb(behind) != null && line.isVerbOf(ClauseList.IS_NOW, line.verb(behind))) {
      behind++;
    } else if (!notEnded(line, force.from() - 2)) {
      return null;
    }
    Draft draft = counted(line, force, behind, force.quantity());
    boolean only = draft != null && (line.isMark(draft.to()) || draft.to() >= line.size());
    boolean was = line.is(force.from() - 1, FunctionWord.PAST);
    return !only ? null : was ? draft.status(Status.COMPLETED, "was still") : draft;
  }

  private static boolean notEnded(Line line, int i) {
    return line.isOneOf(ClauseList.NOT_ENDED, i) && line.isOneOf(ClauseList.LASTS, i + 1);
  }

  private static Draft present(Line line, Mention force, String id) {
    return new Draft(ClaimKind.PRESENCE, "garrison", line, force.from())
        .fill(Role.FORCE, id, "counted");
  }

  /** "The number of F in L is N". */
  private Draft numbered(Line line, Mention force) {
    if (!line.endsWithOneOf(MoverList.NUMBER_OF, force.from() - 1)) {
      return null;
    }
    for (int j = force.to(); j < Math.min(line.size(), force.to() + 10); j++) {
      Numbers.Found number = line.isMark(j) ? null : Numbers.at(line, j);
      if (number != null && page.timeAt(line.index(), j) == null) {
        Draft draft = counted(line, force, force.to(), number.quantity());
        return draft == null ? null : draft.over(force.from() - 1, number.to());
      }
    }
    return null;
  }
}
