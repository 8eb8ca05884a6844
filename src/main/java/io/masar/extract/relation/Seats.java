package io.masar.extract.relation;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Resolver;
import io.masar.mapping.ClauseList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.MoverList;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;

/** Reads presence by the seats of forces: "F has a base in L", "C has set up two bases in L". */
final class Seats {

  /** How many words may stand between a force, its seat and where that is. */
  private static final int NEAR = 5;

  private final Page page;
  private final Resolver resolver;
  private final NationalBodies nations;

  Seats(Page page, Resolver resolver) {
    this.page = page;
    this.resolver = resolver;
    this.nations = new NationalBodies(page.mapping().gazetteer());
  }

  /** {@return the presence of a force, or of a state's, where it has a seat; or {@code null}} */
  Draft read(Line line, Mention owner) {
    boolean has = has(line, owner);
    int from = has ? owner.to() : behindVerb(line, owner);
    int noun = from;
    while (noun >= 0 && noun < from + NEAR && !isHeld(line, noun, has) && !parts(line, noun)) {
      noun++;
    }
    if (noun < 0 || !isHeld(line, noun, has) || !has && !isSite(line, noun)) {
      return null;
    }
    for (int i = noun + 1; i < noun + NEAR && !parts(line, i); i++) {
      if (line.form(i).equals("في")) {
        return in(line, owner, i);
      }
    }
    return null;
  }

  private Draft in(Line line, Mention owner, int in) {
    Mention site = page.at(line.index(), in + 1);
    boolean place =
        site != null && site.from() == in + 1 && Fillers.fits(site.type(), Role.LOCATION);
    String where = place ? resolver.resolve(line, site, null) : null;
    String force = where == null || where.equals(owner.id()) ? null : force(line, owner);
    int first = owner.preposition().isEmpty() ? owner.from() - 1 : owner.from();
    if (force == null
        || hasNot(line, first) && line.hasOneOf(PlaceList.NOT_ONLY, in, line.size())) {
      return null;
    }
    Draft draft =
        new Draft(ClaimKind.PRESENCE, "garrison", line, owner.from())
            .fill(Role.FORCE, force, "has a seat")
            .fill(Role.LOCATION, where, "in")
            .over(owner.from(), site.to());
    if (hasNot(line, first)) {
      return draft.status(Status.DENIED, line.form(first - 1));
    }
    boolean past = line.is(first - 1, FunctionWord.PAST);
    return draft.status(past ? Status.COMPLETED : Status.ONGOING, past ? "had" : "no verb");
  }

  /** Whether it is denied right before token {@code first}: "F has NOT", "has NO LONGER". */
  private static boolean hasNot(Line line, int first) {
    boolean gone =
        line.isOneOf(ClauseList.NO_LONGER, first - 1) || line.isOneOf(PlaceList.IS_LEFT, first - 1);
    return line.isOneOf(StatusList.IS_NOT, first - 1) || gone && Words.negates(line, first - 2);
  }

  /** The force itself, or the armed forces of the state, where those are known. */
  private String force(Line line, Mention owner) {
    if (owner.type() == EntityType.FORCE) {
      return resolver.resolve(line, owner, null);
    }
    String forces = owner.isNamed() ? nations.forces(owner.id(), null) : null;
    if (forces == null || page.mapping().gazetteer().byId(forces) == null) {
      return null;
    }
    resolver.introduce(line, owner.from(), forces);
    return forces;
  }

  /** "F has", by a preposition that opens the clause, or by "there is to F". */
  private static boolean has(Line line, Mention owner) {
    boolean to = owner.preposition().equals("ل");
    boolean with = line.preposition(owner.from() - 1).equals("لدي");
    int first = to ? owner.from() : owner.from() - 1;
    return (to || with)
        && (opens(line, first)
            || line.isOneOf(PlaceList.THERE_IS, first - 1)
            || hasNot(line, first));
  }

  /** Behind "C set up" and "C owns", in either order; -1 where nothing says so. */
  private int behindVerb(Line line, Mention owner) {
    boolean before = line.isOneOf(PlaceList.SETS_UP, owner.from() - 1);
    boolean behind = line.isOneOf(PlaceList.SETS_UP, owner.to());
    int verb = before ? owner.from() - 1 : owner.to();
    boolean told =
        (before || behind)
            && owner.clitic().isEmpty()
            && !line.isPreposition(owner.from() - 1)
            && !line.is(verb - 1, FunctionWord.NEGATION)
            && !line.is((before ? verb : owner.from()) - 1, FunctionWord.PAST)
            && !line.is((before ? verb : owner.from()) - 1, FunctionWord.HYPOTHETICAL);
    return told ? Math.max(owner.to(), verb + 1) : -1;
  }

  /** Whether it is a seat, or soldiers or a presence that one has: "C has TROOPS in L". */
  private static boolean isHeld(Line line, int i, boolean has) {
    boolean presence =
        line.isOneOf(MoverList.PRESENCE, i)
            && (line.isOneOf(MoverList.MILITARY_KIND, i + 1) || line.form(i + 1).equals("في"));
    boolean troops = line.isOneOf(PlaceList.TROOPS, i) || isCounted(line, i);
    return isSeat(line, i) || has && (presence || troops);
  }

  /** "300 soldiers", which Arabic counts by one: "C has A FIGHTER in L" is no presence. */
  private static boolean isCounted(Line line, int i) {
    return line.isOneOf(PlaceList.ONE_SOLDIER, i)
        && (line.isNumber(i - 1) || line.has(i - 1, Sense.Numeral.class));
  }

  private static boolean isSeat(Line line, int i) {
    return line.isOneOf(PlaceList.SEAT_OF_FORCE, i);
  }

  /** Whether the seat is one of soldiers beyond doubt: "military BASES", "two BASES in". */
  private static boolean isSite(Line line, int noun) {
    return line.isOneOf(PlaceList.SITE_OF_ARMS, noun)
        && (line.form(noun + 1).equals("في") || line.form(noun + 1).endsWith("يه"));
  }

  /** Whether something else is told from token {@code i} on. */
  private static boolean parts(Line line, int i) {
    return line.isMark(i) || line.verb(i) != null && !Words.definite(line, i);
  }

  /** Whether the token opens its clause: it is no part of what was told. */
  private static boolean opens(Line line, int first) {
    return first == 0
        || line.isMark(first - 1)
        || line.is(first - 1, FunctionWord.PAST)
        || line.is(first - 1, FunctionWord.THAT);
  }
}
