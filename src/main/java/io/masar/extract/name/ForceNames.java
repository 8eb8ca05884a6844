package io.masar.extract.name;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.Quantity;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Numbers;
import io.masar.extract.page.Words;
import io.masar.mapping.Analysis;
import io.masar.mapping.AttackList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Kind;
import io.masar.mapping.MoverList;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.Set;

/**
 * Finds people under arms by their head noun: a state's forces by its adjective or name, a group's
 * by the group's name, divisions by their number, others by adjectives, and those that only the
 * context names.
 */
final class ForceNames {

  /** The kinds of which a state has many, so that only definite ones are named by it. */
  private static final Set<String> SOME = Kind.ids(Kind.GROUP, Kind.TRIBES);

  /** The kinds that are part of a state's armed forces, whatever they are called. */
  private static final Set<String> PARTS = Kind.ids(Kind.UNIT, Kind.POSITIONS, Kind.SHIP);

  /** How many words a name in quotes has at most. */
  private static final int QUOTED = 4;

  private static final int HEADS = Analysis.bits(Sense.Head.class, Sense.People.class);
  private static final long LEADING = FunctionWord.DEMONSTRATIVE.bit() | FunctionWord.OTHERS.bit();

  private final GazetteerNames gazetteer;
  private final NationalBodies nations;
  private final OwnedForces owned;
  private final UnitNames units;

  ForceNames(GazetteerNames gazetteer, NationalBodies nations) {
    this.gazetteer = gazetteer;
    this.nations = nations;
    this.owned = new OwnedForces(this, gazetteer, nations);
    this.units = new UnitNames(gazetteer, nations);
  }

  /** {@return the force that begins at token {@code i}, or {@code null}} */
  Mention at(Line line, int i) {
    if (!mayBegin(line, i)) {
      return null;
    }
    int j = line.is(i, FunctionWord.DEMONSTRATIVE) ? i + 1 : i;
    boolean last = line.is(j, FunctionWord.OTHERS) && !line.isNumber(j - 1);
    j += last ? 1 : 0;
    Numbers.Found number = Numbers.at(line, j);
    if (number != null) {
      j = number.to();
      j += line.form(j).equals("من") ? 1 : 0;
    } else if (j == i + 1 && line.endsWithOneOf(NameList.THESE, i)) {
      return these(line, i);
    }
    Quantity quantity = number == null ? null : number.quantity();
    boolean counted = quantity != null || last;
    Mention known = counted ? gazetteer.at(line, j, EntityType.FORCE) : null;
    if (known != null && known.clitic().isEmpty()) {
      return known.behind(i, clitic(line, i), quantity);
    }
    boolean any =
        line.isOneOf(MoverList.ANY, i - 1) || line.endsWithOneOf(AttackList.KILLED, i - 1);
    Mention found = some(line, j, counted || any);
    if (found == null && quantity != null && line.is(j, FunctionWord.OTHERS)) {
      found = Mention.described(j, j + 1, "", EntityType.FORCE, Kind.ARMED_FORCES.id(), "");
    }
    if (found == null) {
      return null;
    }
    boolean people = line.form(j - 1).equals("من") && found.isNamed() || people(line, j);
    return found.behind(i, clitic(line, i), people ? quantity : null);
  }

  /** Whether anything at token {@code i} leads to a force: its head, a number, "these". */
  private static boolean mayBegin(Line line, int i) {
    return line.isAny(i, HEADS) || line.isAnyOf(i, LEADING) || Numbers.mayBegin(line, i);
  }

  /** "These", before a noun for a force or alone. */
  private Mention these(Line line, int i) {
    Mention pointed = headed(line, i + 1, true);
    return pointed == null
        ? Mention.described(i, i + 1, clitic(line, i), EntityType.FORCE, Kind.ARMED_FORCES.id(), "")
        : pointed.behind(i, clitic(line, i), null);
  }

  /** The force at token {@code i}; of a definite whole it is that: "200 of the Guard". */
  private Mention some(Line line, int i, boolean counted) {
    boolean whole = line.form(i - 1).equals("من") && Words.definite(line, i);
    Mention of = whole ? headed(line, i, false) : null;
    return of != null && of.isNamed() ? of : headed(line, i, counted);
  }

  /** Whether people are counted, and no units or vehicles: "three battalions". */
  private static boolean people(Line line, int j) {
    ForceHead head = ForceHead.at(line, j);
    return head == null
        || !head.isUsed(HeadNoun.Use.NATIONAL)
            && !head.isUsed(HeadNoun.Use.MILITARY)
            && !head.isUsed(HeadNoun.Use.NUMBERED);
  }

  /**
   * {@return the force of another state under the head of {@code former}: "the forces of A and B"
   * by their adjectives}
   */
  Mention second(Line line, int i, Mention former) {
    boolean follows =
        former != null
            && former.to() == i
            && former.type() == EntityType.FORCE
            && former.isNamed()
            && former.quantity() == null
            && (former.known() == null
                ? nations.countryIn(line, former.head(), former.to()) != null
                : former.to() > former.head() + 1 && nations.country(line, i - 1) != null);
    if (!follows) {
      return null;
    }
    if (line.form(i).endsWith("ه") != line.form(i - 1).endsWith("ه")
        || nations.another(line, i + 1)) {
      return null;
    }
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Nisba nisba
          && reading.conjunction()
          && (former.known() == null || reading.article() == Words.definite(line, i - 1))) {
        Mention other =
            Mention.named(
                i,
                i + 1,
                "و",
                EntityType.FORCE,
                nations.forces(nisba.country(), former.kind()),
                former.kind());
        return other.under(former.head());
      }
    }
    return null;
  }

  private static String clitic(Line line, int i) {
    String form = line.form(i);
    return form.startsWith("و") && line.isWord(i) ? "و" : "";
  }

  /** {@return the force whose head is token {@code i}, behind a number or not, or {@code null}} */
  Mention headed(Line line, int i, boolean counted) {
    ForceHead head = ForceHead.at(line, i);
    boolean mine = head != null && !head.reading().pronoun().isEmpty();
    boolean vehicles = head != null && head.isUsed(HeadNoun.Use.MILITARY);
    boolean deed = mine && line.isOneOf(NameList.NO_FORCE, i); // "their opposition to"
    if (head == null
        || deed
        || byForce(line, i)
        || vehicles && mine != Kind.EQUIPMENT.is(head.kind())) {
      return null;
    }
    String homeOf = homePronoun(line, i + 1);
    if (homeOf != null) {
      return head.described(i + 2, head.kind(), homeOf);
    }
    if (mine) {
      return head.described(i + 1, head.kind(), head.reading().pronoun());
    }
    Mention quoted = quoted(head);
    if (quoted != null) {
      return quoted;
    }
    Mention unit = head.isUsed(HeadNoun.Use.NUMBERED) ? units.numbered(head) : null;
    unit = unit == null ? units.called(head) : unit;
    if (unit != null || rescues(line, i + 1)) {
      return unit;
    }
    Mention loyal = Loyalties.of(line, i, head.clitic(), head.kind(), nations, gazetteer);
    Mention of = loyal == null ? owned.of(head) : loyal;
    return of == null ? pointed(head, described(head, counted)) : of;
  }

  /** Whether something is done to a state with might: "supports BY FORCE the state of C". */
  private boolean byForce(Line line, int i) {
    return line.isOneOf(NameList.BY_FORCE, i)
        && gazetteer.at(line, i + 1, EntityType.COUNTRY) != null;
  }

  /** A part that a pronoun behind it tells the whole of: "a convoy of theirs", "one of them". */
  private static Mention pointed(ForceHead head, Mention found) {
    Line line = head.line();
    boolean bare = found == null || found.to() == head.at() + 1;
    boolean unit = bare && head.isUsed(HeadNoun.Use.NUMBERED);
    boolean some = found != null && !found.isNamed();
    if (!unit && !some || head.isDefinite()) {
      return found;
    }
    int end = unit ? head.at() + 1 : found.to();
    for (int at = end; at <= end + (unit ? 1 : 0); at++) {
      boolean belongs = line.is(at, FunctionWord.LYING) && line.isOneOf(NameList.TO_THEM, at + 1);
      if (belongs || line.isOneOf(NameList.OF_THEM, at)) {
        int last = belongs ? at + 1 : at;
        return head.described(last + 1, head.kind(), line.form(last).substring(belongs ? 1 : 2));
      }
    }
    return found;
  }

  /** Whether a service that rescues is named at token {@code i}: "the forces of civil defence". */
  private boolean rescues(Line line, int i) {
    Mention service = gazetteer.at(line, i, EntityType.INSTITUTION);
    return service != null && Kind.EMERGENCY_SERVICE.is(service.kind());
  }

  private static boolean joinedPeople(Line line, int i) {
    return Among.any(line.readings(i), r -> r.conjunction() && r.sense() instanceof Sense.People);
  }

  /** The pronoun of "his country" at token {@code i}, or {@code null}. */
  private static String homePronoun(Line line, int i) {
    return line.isOneOf(NameList.OWN_COUNTRY, i) ? line.form(i).substring(4) : null;
  }

  /** A unit, a group or a ship with a name in quotes: "battalion 'Q'", "the destroyer 'Q'". */
  private Mention quoted(ForceHead head) {
    Line line = head.line();
    int first = head.at() + 2;
    boolean group = head.isUsed(HeadNoun.Use.SAME) && Kind.GROUP.is(head.kind());
    boolean ship = Kind.SHIP.is(head.kind());
    boolean one = head.isUsed(HeadNoun.Use.NUMBERED) || ship || group && head.isOneGroup();
    if (!one || head.reading().article() && !ship || !line.isQuote(head.at() + 1)) {
      return null;
    }
    int end = first;
    while (end < first + QUOTED && line.isWord(end)) {
      end++;
    }
    boolean name = end > first && line.isQuote(end) && gazetteer.at(line, first, null) == null;
    if (name && ship) {
      return head.named(end + 1);
    }
    String id = Ids.of(EntityType.FORCE, line, first, end, "");
    return name
        ? Mention.named(first, end, "", EntityType.FORCE, id, head.kind())
            .behind(head.at(), head.clitic(), null)
        : null;
  }

  /**
   * A force by its adjectives, one of which may be that of a state; or one that only the context
   * names.
   */
  private Mention described(ForceHead head, boolean counted) {
    Line line = head.line();
    boolean arm = head.isArm() && line.isOneOf(NameList.ARM_OF_SERVICE, head.at() + 1);
    if (head.isArm() && !arm) {
      return null;
    }
    int behind = behindPeople(line, arm ? head.at() + 2 : head.at() + 1, counted);
    boolean enemy =
        line.isOneOf(NameList.ENEMY, behind) && nations.country(line, behind + 1) != null;
    behind += enemy ? 1 : 0;
    int end = behindAdjectives(head, behind);
    if (line.isOneOf(NameList.NO_FORCE, line.words(head.at(), end))) {
      return null;
    }
    if (head.isUsed(HeadNoun.Use.MILITARY)
        && !line.hasOneOf(MoverList.MILITARY_KIND, behind, end)) {
      boolean mission = Kind.MISSION.is(head.kind()) && head.reading().article();
      return mission && end == behind ? head.described(end, head.kind(), "") : null;
    }
    boolean single = head.isOnePerson() && !counted;
    String country = single ? null : nations.countryIn(line, head.at() + 1, end);
    if (country != null) {
      boolean some = SOME.contains(head.kind()) && !counted && !Words.definite(line, end - 1);
      return some ? head.described(end, head.kind(), Mention.SOME) : national(head, end, country);
    }
    if (single) {
      return null;
    }
    return !counted && namedByAdjectives(head, end)
        ? head.named(end)
        : unnamed(head, end, counted, end > behind);
  }

  /** The token behind other people who are counted with them from {@code i} on. */
  private static int behindPeople(Line line, int i, boolean counted) {
    int joined = i;
    while (counted && joinedPeople(line, joined)) {
      joined++;
    }
    return joined;
  }

  /** The token behind the adjectives from {@code i}, all with the article or none. */
  private int behindAdjectives(ForceHead head, int i) {
    Line line = head.line();
    int end = nations.skipAdjectives(line, i, EntityType.FORCE);
    while (end > i
        && !Words.definite(line, end - 1)
        && (head.reading().article() || end > i + 1 && Words.definite(line, end - 2))) {
      end--;
    }
    boolean theirs = end > i && line.isOneOf(NameList.THEIRS, end - 1, end + 1);
    return theirs ? end - 1 : end;
  }

  private Mention national(ForceHead head, int end, String country) {
    boolean part = PARTS.contains(head.kind());
    String whole = part ? Kind.ARMED_FORCES.id() : head.kind();
    String kind = nations.kind(head.line(), head.at() + 1, end, whole);
    return head.named(end, nations.forces(country, kind), kind);
  }

  private static boolean namedByAdjectives(ForceHead head, int end) {
    String noun = Clitics.strip(head.line().form(head.at()), head.clitic());
    String bare = Clitics.bare(noun);
    boolean vehicles = head.line().isOneOf(MoverList.GEAR, bare) && end == head.at() + 2;
    boolean any = vehicles && head.line().isOneOf(MoverList.MILITARY_KIND, head.at() + 1);
    return !any
        && end > head.at() + 1
        && !head.isUsed(HeadNoun.Use.SAME)
        && !head.isGeneral()
        && (head.reading().article() || Words.definite(head.line(), end - 1));
  }

  /** A force that only the context names; an indefinite one that nothing points to may be any. */
  private static Mention unnamed(ForceHead head, int end, boolean counted, boolean adjective) {
    if (counted && head.isUsed(HeadNoun.Use.NUMBERED) && !adjective) {
      return null;
    }
    boolean parts = counted && !head.isPeople() && some(head, adjective);
    if (parts && !head.reading().article()) {
      return head.described(end, head.kind(), Mention.SOME);
    }
    boolean told =
        counted
            || head.isPeople()
            || head.reading().article()
            || head.line().is(head.at() - 1, FunctionWord.DEMONSTRATIVE);
    if (told && !head.isUsed(HeadNoun.Use.SAME)) {
      return head.described(end, head.kind(), "");
    }
    return some(head, adjective) ? head.described(end, head.kind(), Mention.SOME) : null;
  }

  /** Whether the indefinite noun is some force: a unit's or vehicles' only with an adjective. */
  private static boolean some(ForceHead head, boolean adjective) {
    boolean unit =
        head.isUsed(HeadNoun.Use.NUMBERED)
            && head.line()
                .isOneOf(NameList.UNIT, Clitics.strip(head.line().form(head.at()), head.clitic()))
            && !head.reading().article();
    return head.isUsed(HeadNoun.Use.NATIONAL)
        || unit
        || adjective && (head.isUsed(HeadNoun.Use.MILITARY) || head.isUsed(HeadNoun.Use.NUMBERED));
  }
}
