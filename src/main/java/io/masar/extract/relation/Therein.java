package io.masar.extract.relation;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Resolver;
import io.masar.mapping.ClauseList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.NameList;
import io.masar.mapping.PlaceList;

/**
 * Reads presence where the place stands before those who are counted: "it has in L N soldiers", "in
 * L there are now N soldiers of F", "the base, and in it N soldiers of F".
 */
final class Therein {

  private final Page page;
  private final Resolver resolver;

  Therein(Page page, Resolver resolver) {
    this.page = page;
    this.resolver = resolver;
  }

  /** {@return the presence of those counted, or {@code null}} */
  Draft read(Line line, Mention force) {
    if (force.quantity() == null) {
      return null;
    }
    int end = before(line, force.from());
    Mention site = siteBefore(line, end);
    boolean pronoun = site == null && inIt(line, end - 1);
    site = pronoun ? meant(line, end - 1) : site;
    if (site == null) {
      return null;
    }
    int in = pronoun ? end - 1 : site.preposition().isEmpty() ? site.from() - 1 : site.from();
    Mention owner = pronoun ? null : owner(line, site.over(in, site.to(), ""));
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
            new Draft(ClaimKind.PRESENCE, "garrison", line, force.from())
                .fill(Role.FORCE, id, "counted")
                .fill(Role.LOCATION, place, pronoun ? "in it" : "in")
                .quantity(force.quantity())
                .status(Status.ONGOING, "no verb")
                .over(in, force.to()));
  }

  /**
   * Before the adverbs and times that stand before token {@code i}: "in L NOW about N soldiers".
   */
  private int before(Line line, int i) {
    int end = i;
    while (end > 0 && adverb(line, end - 1)) {
      end--;
    }
    return end;
  }

  private boolean adverb(Line line, int i) {
    boolean time = page.timeAt(line.index(), i) != null && page.at(line.index(), i) == null;
    return time || line.isOneOf(ClauseList.ADVERB, i) || line.is(i, FunctionWord.APPROXIMATE);
  }

  private static boolean inIt(Line line, int i) {
    return Words.pronominal(line, i) && line.isOneOf(PlaceList.THERE_IN_IT, i);
  }

  /** What "it" is: the nearest base named before in the sentence, else the only place so far. */
  private Mention meant(Line line, int i) {
    for (int j = i - 1; j >= 0; j--) {
      Mention mention = page.at(line.index(), j);
      if (mention != null && mention.isNamed() && mention.type() == EntityType.BASE) {
        return mention;
      }
    }
    return onlySite(line, i);
  }

  /**
   * The only site or state told before token {@code end} in its sentence, else in the one before.
   */
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

  /**
   * The state that "has" them, by a preposition before its name: "A has 300 soldiers in B", "A has
   * SINCE 2015 300 soldiers in B".
   */
  Mention owner(Line line, Mention force) {
    int end = before(line, force.from());
    boolean since = end < force.from() && line.isPreposition(end - 1);
    Mention before = page.at(line.index(), since ? end - 2 : end - 1);
    boolean has =
        before != null
            && before.type() == EntityType.COUNTRY
            && (before.preposition().equals("ل")
                || line.preposition(before.from() - 1).equals("لدي"));
    return has ? before : null;
  }

  /** "And in L N soldiers of F", and nothing else in the clause: they are there. */
  private static boolean theirOwn(Line line, int in, Mention force) {
    boolean last = force.to() >= line.size() || line.isMark(force.to());
    boolean first = in == 0 || line.isMark(in - 1) || line.is(in - 1, FunctionWord.PAST);
    boolean still =
        line.isOneOf(ClauseList.LASTS, in - 1) && line.endsWithOneOf(ClauseList.NOT_ENDED, in - 2);
    return force.isNamed() && last && (first || still);
  }

  /** "It HAD in L N soldiers": over, where "was" stands before who had them, or opens it. */
  private Draft had(Line line, int in, Draft draft) {
    Mention owner = page.at(line.index(), in - 1);
    int before = owner == null ? in - 2 : owner.from() - 1;
    boolean past =
        line.is(before, FunctionWord.PAST) || owner == null && line.is(in - 1, FunctionWord.PAST);
    return past ? draft.status(Status.COMPLETED, "had") : draft;
  }

  /** The site behind "in" that ends before token {@code end}, or near whose name it does. */
  private Mention siteBefore(Line line, int end) {
    Mention site = page.at(line.index(), end - 1);
    if (site != null && line.isOneOf(PlaceList.NEAR, line.preposition(site.from() - 1))) {
      site = page.at(line.index(), site.from() - 2);
    }
    boolean in =
        site != null
            && (line.preposition(site.from() - 1).equals("في") || site.preposition().equals("ب"));
    return in && Fillers.fits(site.type(), Role.LOCATION) ? site : null;
  }
}
