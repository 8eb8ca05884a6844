package io.masar.extract.frame;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.extract.clause.Charge;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Reading;
import io.masar.mapping.RouteList;
import io.masar.mapping.Sense;
import java.util.List;
import java.util.Set;

/**
 * Gives roles to places that are told otherwise than by a name behind the trigger: by a pronoun,
 * "the withdrawal from it", or in front of the verb, "from A to B moved a force".
 */
final class OtherPlaces {

  /** How far behind "where" a verb may stand. */
  private static final int NEXT = 6;

  /** How many adjectives may stand between the force and the place that a pronoun tells. */
  private static final int ADJECTIVES = 2;

  private final Filling filling;
  private final Trigger trigger;
  private final Line line;

  OtherPlaces(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.line = trigger.line();
  }

  void fill() {
    if (trigger.kind() == ClaimKind.AGREEMENT) {
      return;
    }
    if (trigger.kind() == ClaimKind.ATTACK) {
      ownLands();
      return;
    }
    int end = Math.min(line.size(), behindAdjectives(trigger.field().end()) + 2);
    for (int i = trigger.behind(); i < end; i++) {
      if (i >= trigger.field().end() && trigger.ends(i)) {
        break;
      }
      Role role = pointed(i);
      if (role != null && !filling.has(role)) {
        Mention place = placeBefore(i);
        if (place != null) {
          filling.take(role, place, "pronoun behind a preposition");
          joined(role, place);
        }
      }
    }
    if (trigger.kind() == ClaimKind.HANDOVER && !filling.has(Role.SITE)) {
      charge();
      left();
    }
    if (trigger.finite() || begun()) {
      fronted();
    }
    if (trigger.finite() || trigger.participle() && !Words.definite(line, trigger.at())) {
      where();
    }
  }

  /** The state on whose lands an attack is: "the strikes of C on ITS LANDS". */
  private void ownLands() {
    for (int i = trigger.behind(); i < trigger.field().end() + 2; i++) {
      Role role = lands(i) ? trigger.frame().prepositions().get(line.preposition(i - 1)) : null;
      if (role != null && !filling.has(role)) {
        trigger.page().mentions().get(line.index()).stream()
            .filter(m -> m.type() == EntityType.COUNTRY && m.isNamed() && m.to() <= trigger.at())
            .filter(m -> !filling.draft().in(Role.ATTACKER).contains(m.id()))
            .findFirst()
            .ifPresent(state -> filling.take(role, state, "its lands"));
      }
    }
  }

  /** The place whose security is handed over: "took over the security FILE in P". */
  private void charge() {
    Mention site = new Charge(trigger).site();
    if (site != null) {
      filling.take(Role.SITE, site, "what it takes charge of");
      return;
    }
    for (int i = trigger.behind(); i < trigger.behind() + NEXT; i++) {
      boolean charge = line.isOneOf(RouteList.CHARGE, line.words(i, i + 2));
      int at = charge && line.isPreposition(i + 2) ? i + 3 : i + 2;
      Mention place = charge ? trigger.page().at(line.index(), at) : null;
      if (place != null
          && (at == i + 3 || !place.preposition().isEmpty())
          && Fillers.fits(place.type(), Role.LOCATION)) {
        filling.take(Role.SITE, place, "whose security is handed over");
      }
    }
  }

  /** The one place told to be left before: "and handed IT over to F". */
  private void left() {
    boolean it =
        trigger.finite()
            && trigger.reading().conjunction()
            && trigger.reading().pronoun().equals("ها");
    Set<String> left = filling.resolver().stations().left();
    boolean hands = filling.has(Role.GIVER) || filling.has(Role.RECIPIENT);
    if (it && hands && left.size() == 1 && !filling.has(Role.SITE)) {
      left.forEach(place -> filling.draft().fill(Role.SITE, place, "told to be left before"));
    }
  }

  /** The places that "and" joins the one that is meant to: "they left A and B, … to them". */
  private void joined(Role role, Mention last) {
    Mention next = last;
    while (next != null && next.coordinated()) {
      boolean here = next.equals(trigger.page().at(line.index(), next.from()));
      int l = here ? line.index() : line.index() - 1;
      Mention former = trigger.page().at(l, next.from() - 1);
      boolean fits = former != null && former.isNamed() && former.type() == last.type();
      if (fits) {
        filling.take(role, former, "joined to it");
      }
      next = fits ? former : null;
    }
  }

  /** Behind what describes the last mention and was not read: "the army OF THE ENEMY". */
  private int behindAdjectives(int from) {
    int i = from;
    while (i < from + ADJECTIVES && Words.definite(line, i) && trigger.unread(i)) {
      i++;
    }
    return i;
  }

  /** Whether a verb only tells that it begins, goes on or ends: "in P, F began the withdrawal". */
  private boolean begun() {
    List<Clause.Governor> governors = trigger.governors();
    return governors.size() == 1
        && governors.get(0).action().finite()
        && governors.get(0).action().lexeme().meaning() instanceof Lexeme.Governs governs
        && (governs.status() == Status.ONGOING || governs.status() == Status.COMPLETED);
  }

  /** "B, where F is": the place before the clause. */
  private void where() {
    int where = trigger.clause().start() - 1;
    if (!line.is(where, FunctionWord.WHERE) || trigger.at() - where > NEXT) {
      return;
    }
    Mention place = trigger.page().at(line.index(), line.isMark(where - 1) ? where - 2 : where - 1);
    Role role = place == null ? null : trigger.frame().prepositions().get("في");
    if (role != null && !filling.has(role) && Fillers.fits(place.type(), role)) {
      filling.take(role, place, "where it is");
    }
  }

  /** The role of "there", where it follows the trigger or a name; "there is" is none. */
  private Role there(int i) {
    String preposition = line.preposition(i - 1);
    boolean size = trigger.kind() == ClaimKind.PRESENCE || trigger.kind() == ClaimKind.REDUCTION;
    boolean bare = preposition.isEmpty() && trigger.follows(i) && size;
    Role role = trigger.frame().prepositions().get(bare ? "في" : preposition);
    return role != null && Fillers.fits(EntityType.PLACE, role) ? role : null;
  }

  /** The role of a place that token {@code i} ("from it") only points at, or {@code null}. */
  private Role pointed(int i) {
    if (line.isOneOf(RouteList.THERE, i)) {
      return there(i);
    }
    if (lands(i)) {
      Role role = trigger.frame().prepositions().get(line.preposition(i - 1));
      return role != null && Fillers.fits(EntityType.COUNTRY, role) ? role : null;
    }
    if (!line.isWord(i) || trigger.page().at(line.index(), i) != null) {
      return null;
    }
    if (isSide(i) || isSpot(i)) {
      String preposition = line.preposition(i - 1);
      Role role =
          preposition.isEmpty() && trigger.follows(i)
              ? trigger.frame().object()
              : trigger.frame().prepositions().get(preposition);
      return role != null && Fillers.fits(EntityType.PLACE, role) ? role : null;
    }
    for (Reading reading : line.readings(i)) {
      String pronoun = reading.pronoun();
      if (reading.sense() instanceof Sense.Function function
          && function.word() == FunctionWord.PREPOSITION
          && (pronoun.equals("ها") || pronoun.equals("ه") || pronoun.equals("هما"))) {
        String form = line.form(i);
        String bare =
            form.substring(reading.conjunction() ? 1 : 0, form.length() - pronoun.length());
        Role role = trigger.frame().prepositions().get(bare);
        return role != null && Fillers.fits(EntityType.PLACE, role) ? role : null;
      }
    }
    return null;
  }

  /** Whether the word is a side of the place told before: "its OUTSKIRTS", "its NORTH". */
  private boolean isSide(int i) {
    String form = line.form(i);
    if (!form.endsWith("ها") || form.length() < 5) {
      return false;
    }
    String bare = form.substring(0, form.length() - 2);
    return line.isOneOf(PlaceList.SHARE, bare) || line.isOneOf(RouteList.SIDE, bare);
  }

  /** Whether it is "the site", told of nothing more. */
  private boolean isSpot(int i) {
    return line.isOneOf(RouteList.SPOT, i)
        && trigger.kind() != ClaimKind.PRESENCE
        && !Words.definite(line, i + 1)
        && !line.is(i + 1, FunctionWord.RELATIVE);
  }

  /** Whether no two bases are told, of which "the site" could be either. */
  private static boolean oneBase(List<Mention> mentions) {
    String base = null;
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.BASE && mention.isNamed()) {
        if (base != null && !base.equals(mention.id())) {
          return false;
        }
        base = mention.id();
      }
    }
    return true;
  }

  /** Whether the word is "its lands", of the country told before. */
  private boolean lands(int i) {
    return line.isOneOf(RouteList.OWN_LANDS, i);
  }

  /**
   * The last place or country before the trigger, in its sentence or, where that tells of none, the
   * one before.
   */
  private Mention placeBefore(int at) {
    boolean country = lands(at);
    for (int l = line.index(); l >= Math.max(0, line.index() - 1); l--) {
      Line where = trigger.page().lines().get(l);
      List<Mention> mentions = trigger.page().mentions().get(l);
      if (isSpot(at) && !oneBase(mentions)) {
        return null;
      }
      boolean place = false;
      for (int k = mentions.size() - 1; k >= 0; k--) {
        Mention mention = mentions.get(k);
        if (!country && l == line.index() && mention.to() <= trigger.at() && isTold(mention)) {
          return mention;
        }
        if (meant(mention, country) && (l < line.index() || mention.to() <= trigger.at())) {
          place |= isSite(mention);
          boolean spot = isSpot(at) && mention.type() != EntityType.BASE;
          if (spot || l < line.index() && near(where, mention)) {
            continue;
          }
          if ((country || l == line.index() && !there(mention, at) || lies(where, mention))
              && agrees(where, mention, at)) {
            return told(where, mentions, k, at);
          }
        }
      }
      if (place) {
        return null;
      }
    }
    return null;
  }

  /** Whether a base is only pointed at there, "THE BASE", which then is what "it" means. */
  private static boolean isTold(Mention mention) {
    return mention.type() == EntityType.BASE && !mention.isNamed() && mention.pronoun().isEmpty();
  }

  /** The first of those that lie in the place and agree: "of THE TOWN of A in B, from it". */
  private Mention told(Line where, List<Mention> mentions, int k, int at) {
    for (int i = ToldPlaces.first(where, mentions, k); i < k && !lands(at); i++) {
      if (meant(mentions.get(i), false) && agrees(where, mentions.get(i), at)) {
        return mentions.get(i);
      }
    }
    return mentions.get(k);
  }

  private static boolean meant(Mention mention, boolean country) {
    return mention.isNamed()
        && (country
            ? mention.type() == EntityType.COUNTRY
            : Fillers.fits(mention.type(), Role.ORIGIN));
  }

  /** Whether "there" at token {@code at} would mean a state, which may only act. */
  private boolean there(Mention mention, int at) {
    return mention.type() == EntityType.COUNTRY && line.isOneOf(RouteList.THERE, at);
  }

  /** Whether the place only tells what something else lies near to. */
  private static boolean near(Line where, Mention place) {
    int before = place.from() - 1;
    return where.isOneOf(PlaceList.NEAR, before)
        || where.form(before).equals("من") && where.isOneOf(PlaceList.NEAR, before - 1);
  }

  private static boolean isSite(Mention mention) {
    return mention.type() == EntityType.PLACE || mention.type() == EntityType.BASE;
  }

  /** Whether something is told to be in it: a state that acts is no place. */
  private static boolean lies(Line where, Mention place) {
    return place.type() != EntityType.COUNTRY
        || !place.preposition().isEmpty()
        || where.isPreposition(place.from() - 1);
  }

  /** Whether the pronoun at token {@code at} does not speak against the place by its gender. */
  private boolean agrees(Line where, Mention place, int at) {
    boolean any = lands(at) || line.isOneOf(RouteList.THERE, at) || isSpot(at);
    if (any || line.form(at).endsWith("هما")) {
      return true;
    }
    return EarlierSites.agrees(where, place, line.form(at).endsWith("ها"));
  }

  /** Places in front of the verb that open its clause. */
  private void fronted() {
    int next = trigger.clause().start();
    for (Mention mention : trigger.page().mentions().get(line.index())) {
      boolean opens =
          mention.from() >= next && mention.from() <= next + 1 && mention.to() <= trigger.at();
      if (!opens) {
        continue;
      }
      String preposition = line.preposition(mention.from() - 1);
      Role role =
          trigger
              .frame()
              .prepositions()
              .get(preposition.isEmpty() ? mention.preposition() : preposition);
      if (role == null || !Fillers.fits(mention.type(), role) || role == Role.FORCE) {
        return;
      }
      if (!filling.has(role)) {
        filling.take(role, mention, "in front of the verb");
      }
      next = mention.to() + (line.isMark(mention.to()) ? 1 : 0);
    }
  }
}
