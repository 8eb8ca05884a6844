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
import io.masar.extract.page.Words;
import io.masar.extract.reference.Resolver;
import io.masar.mapping.ClauseList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.MoverList;
import io.masar.mapping.NameList;
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
  private final Seats seats;
  private final Presences presences;

  public Garrisons(Page page, Resolver resolver) {
    this.page = page;
    this.resolver = resolver;
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
        draft = draft == null ? fronted(line, force) : draft;
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
    String id = resolver.resolve(line, force, owner(line, force));
    String place = resolver.resolve(line, site, null);
    if (id == null || place == null) {
      return null;
    }
    Draft draft =
        present(line, force, id)
            .fill(Role.LOCATION, place, "in")
            .quantity(quantity)
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

  /** The state that "has" them: "A has 300 soldiers in B", by a preposition before its name. */
  private Mention owner(Line line, Mention force) {
    Mention before = page.at(line.index(), owned(line, force.from()) - 1);
    boolean has =
        before != null
            && before.type() == EntityType.COUNTRY
            && (before.preposition().equals("ل")
                || line.preposition(before.from() - 1).equals("لدي"));
    return has ? before : null;
  }

  /** "It has in L N soldiers", "C has in L N soldiers". */
  private Draft fronted(Line line, Mention force) {
    Mention site = force.quantity() == null ? null : siteBefore(line, before(line, force.from()));
    if (site == null) {
      return null;
    }
    int in = site.preposition().isEmpty() ? site.from() - 1 : site.from();
    Mention owner = owner(line, site.over(in, site.to(), ""));
    boolean it = line.isOneOf(NameList.IT_HAS, in - 1);
    Mention theirs = it && !force.isNamed() ? force.of("ها") : force;
    boolean there = theirOwn(line, in, force);
    String id = owner == null && !it && !there ? null : resolver.resolve(line, theirs, owner);
    String place = id == null ? null : resolver.resolve(line, site, null);
    return place == null
        ? null
        : had(
            line,
            in,
            present(line, force, id)
                .fill(Role.LOCATION, place, "in")
                .quantity(force.quantity())
                .over(site.from(), force.to()));
  }

  /** Before the adverbs and times that stand before token {@code i}: "in L NOW 300 soldiers". */
  private int before(Line line, int i) {
    int end = i;
    while (end > 0 && (line.isOneOf(ClauseList.ADVERB, end - 1) || isTime(line, end - 1))) {
      end--;
    }
    return end;
  }

  /** Before a time behind "since" and the like: "C has SINCE 2015 hundreds of soldiers in L". */
  private int owned(Line line, int i) {
    int end = before(line, i);
    return end < i && line.isPreposition(end - 1) ? end - 1 : end;
  }

  private boolean isTime(Line line, int i) {
    return page.timeAt(line.index(), i) != null && page.at(line.index(), i) == null;
  }

  /** "And in L N soldiers of F", and nothing else in the clause: they are there. */
  private static boolean theirOwn(Line line, int in, Mention force) {
    boolean last = force.to() >= line.size() || line.isMark(force.to());
    boolean first = in == 0 || line.isMark(in - 1);
    boolean still =
        line.isOneOf(ClauseList.LASTS, in - 1) && line.isOneOf(ClauseList.NOT_ENDED, in - 2);
    boolean was = line.is(in - 1, FunctionWord.PAST) && (in == 1 || line.isMark(in - 2));
    return force.isNamed() && last && (first || still || was);
  }

  /** "It HAD in L N soldiers": over, where "was" stands before who had them. */
  private Draft had(Line line, int in, Draft draft) {
    Mention owner = page.at(line.index(), in - 1);
    boolean past =
        line.is(owner == null ? in - 2 : owner.from() - 1, FunctionWord.PAST)
            || line.is(in - 1, FunctionWord.PAST);
    return past ? draft.status(Status.COMPLETED, "had") : draft;
  }

  /** The site behind "in" that ends before token {@code end}, or near whose name it does. */
  private Mention siteBefore(Line line, int end) {
    if (Words.pronominal(line, end - 1) && line.isOneOf(PlaceList.THERE_IN_IT, end - 1)) {
      Mention meant = onlySite(line, end - 1);
      return meant == null ? null : meant.over(end - 1, end, "ب");
    }
    Mention site = page.at(line.index(), end - 1);
    if (site != null && line.isOneOf(PlaceList.NEAR, line.preposition(site.from() - 1))) {
      site = page.at(line.index(), site.from() - 2);
    }
    boolean in =
        site != null
            && (line.preposition(site.from() - 1).equals("في") || site.preposition().equals("ب"));
    return in && Fillers.fits(site.type(), Role.LOCATION) ? site : null;
  }

  /** The only site or state told before "in it" in its sentence, else in the one before. */
  private Mention onlySite(Line line, int end) {
    Mention only = null;
    for (int l = line.index(); l >= Math.max(0, line.index() - 1) && only == null; l--) {
      for (Mention mention : page.mentions().get(l)) {
        boolean earlier = l < line.index() || mention.to() <= end;
        if (earlier && mention.isNamed() && Fillers.fits(mention.type(), Role.LOCATION)) {
          if (only != null && !only.id().equals(mention.id())) {
            return null;
          }
          only = mention;
        }
      }
    }
    return only;
  }

  /** "F is STILL in L", where nothing else is told of it. */
  private Draft still(Line line, Mention force) {
    boolean lasts =
        line.isOneOf(ClauseList.LASTS, force.from() - 1)
            && line.isOneOf(ClauseList.NOT_ENDED, force.from() - 2);
    Draft draft = lasts ? counted(line, force, force.to(), force.quantity()) : null;
    return draft == null || line.isMark(draft.to()) || draft.to() >= line.size() ? draft : null;
  }

  private static Draft present(Line line, Mention force, String id) {
    return new Draft(ClaimKind.PRESENCE, "garrison", line, force.from())
        .fill(Role.FORCE, id, "counted")
        .status(Status.ONGOING, "no verb");
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
