package io.masar.extract;

import io.masar.claim.EntityType;
import io.masar.claim.Quantity;
import io.masar.claim.Role;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.mapping.WordList;
import io.masar.text.ArabicText;
import java.util.Set;

/**
 * Finds people under arms by their head noun: a state's forces by its adjective or name, a group's
 * by the group's name, divisions by their number, others by adjectives, and those that only the
 * context names.
 */
final class ForceNames {

  /** The kinds of which a state has many, so that only definite ones are named by it. */
  private static final Set<String> SOME = Set.of("group", "tribes");

  /** The kinds that a place owns: "the police of P". */
  private static final Set<String> LOCAL = Set.of("police", "tribes", "resistance");

  /** How far before a force the verb of its move may stand. */
  private static final int TRIGGER = 5;

  private final GazetteerNames gazetteer;
  private final NationalBodies nations;

  ForceNames(GazetteerNames gazetteer, NationalBodies nations) {
    this.gazetteer = gazetteer;
    this.nations = nations;
  }

  /** {@return the force that begins at token {@code i}, or {@code null}} */
  Mention at(Line line, int i) {
    int j = i;
    if (line.is(j, FunctionWord.DEMONSTRATIVE)) {
      j++;
    }
    boolean last = line.is(j, FunctionWord.OTHERS) && !line.isNumber(j - 1);
    if (last) {
      j++;
    }
    Quantity quantity = null;
    Numbers.Found number = Numbers.at(line, j);
    if (number != null) {
      quantity = number.quantity();
      j = number.to();
      if (line.form(j).equals("من")) {
        j++;
      }
    }
    if (j == i + 1 && number == null && line.endsWithOneOf(WordList.THESE, i)) {
      Mention pointed = headed(line, j, true);
      return pointed != null
          ? pointed.behind(i, clitic(line, i), null)
          : Mention.described(i, i + 1, clitic(line, i), EntityType.FORCE, "armed-forces", "");
    }
    Mention found = headed(line, j, quantity != null || last);
    if (found == null && quantity != null && line.is(j, FunctionWord.OTHERS)) {
      found = Mention.described(j, j + 1, "", EntityType.FORCE, "armed-forces", "");
    }
    if (found == null) {
      return null;
    }
    return found.behind(i, clitic(line, i), quantity);
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
            && former.known() == null
            && former.quantity() == null
            && nations.countryIn(line, former.head(), former.to()) != null;
    if (!follows) {
      return null;
    }
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Nisba nisba && reading.conjunction()) {
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

  private Mention headed(Line line, int i, boolean counted) {
    Reading head = headReading(line, i);
    if (head == null) {
      return null;
    }
    HeadNoun noun = head.sense() instanceof Sense.Head h ? h.noun() : null;
    String kind = noun != null ? noun.kind() : ((Sense.People) head.sense()).forceClass();
    if ("equipment".equals(kind) && head.pronoun().isEmpty()) {
      return null;
    }
    String clitic = Clitics.of(head);
    String homeOf = homePronoun(line, i + 1);
    if (homeOf != null) {
      return Mention.described(i, i + 2, clitic, EntityType.FORCE, kind, homeOf);
    }
    if (!head.pronoun().isEmpty()) {
      return Mention.described(i, i + 1, clitic, EntityType.FORCE, kind, head.pronoun());
    }
    if (noun != null && noun.use() == HeadNoun.Use.NUMBERED) {
      Mention unit = numbered(line, i, clitic, kind);
      if (unit != null || noun.type() != EntityType.FORCE) {
        return unit;
      }
    }
    Mention service = gazetteer.at(line, i + 1, EntityType.INSTITUTION);
    if (service != null && "emergency-service".equals(service.kind())) {
      return null;
    }
    Mention loyal = Loyalties.of(line, i, clitic, kind, nations, gazetteer);
    if (loyal != null) {
      return loyal;
    }
    Mention owned = owned(line, i, clitic, noun, kind);
    if (owned != null) {
      return owned;
    }
    return described(line, i, clitic, kind, head, noun, counted);
  }

  /** Whether a definite head cannot be of the name behind it: "the aircraft", "the movement P". */
  private static boolean apposed(Line line, int i, HeadNoun noun, Mention owner) {
    boolean vehicles = general(line, noun);
    return definite(line, i) && (vehicles || owner.type() == EntityType.PERSON);
  }

  /** Whether the head carries the article, so that no name can own it. */
  private static boolean definite(Line line, int i) {
    return line.readings(i).stream().anyMatch(Reading::article);
  }

  private static boolean joinedPeople(Line line, int i) {
    return line.readings(i).stream()
        .anyMatch(r -> r.conjunction() && r.sense() instanceof Sense.People);
  }

  /** The pronoun of "his country" at token {@code i}, or {@code null}. */
  private static String homePronoun(Line line, int i) {
    return line.isOneOf(WordList.OWN_COUNTRY, i) ? line.form(i).substring(4) : null;
  }

  private static Reading headReading(Line line, int i) {
    Reading best = null;
    for (Reading reading : line.readings(i)) {
      boolean fits =
          reading.sense() instanceof Sense.People
              || reading.sense() instanceof Sense.Head head
                  && head.noun().type() == EntityType.FORCE;
      boolean adjective =
          reading.sense() instanceof Sense.People
              && reading.pronoun().equals("ه")
              && line.form(i).endsWith("يه");
      if (fits && !adjective && (best == null || numbered(reading) && !numbered(best))) {
        best = reading;
      }
    }
    return best;
  }

  private static boolean numbered(Reading reading) {
    return reading.sense() instanceof Sense.Head head && head.noun().use() == HeadNoun.Use.NUMBERED;
  }

  /** A unit with its ordinal: "the seventh division", "the fifteenth brigade". */
  private Mention numbered(Line line, int i, String clitic, String kind) {
    int j = i + 1;
    while (j < line.size()
        && j < i + 4
        && (line.isOneOf(WordList.ORDINAL, j) || j > i + 1 && line.isNumber(j))) {
      j++;
    }
    if (j == i + 1 && line.isNumber(j)) {
      j++;
    }
    if (j == i + 1) {
      return null;
    }
    int end = nations.skipAdjectives(line, j, EntityType.FORCE);
    return Mention.named(
        i, end, clitic, EntityType.FORCE, Ids.of(EntityType.FORCE, line, i, end, clitic), kind);
  }

  /** A force by whose it is: the name, or the people, of a gazetteer entry, a state, a person. */
  private Mention owned(Line line, int i, String clitic, HeadNoun noun, String kind) {
    int j = i + 1;
    int adjectives = nations.skipPlainAdjectives(line, j, EntityType.FORCE);
    int afterOf = ownership(line, i, j, adjectives);
    for (int at : new int[] {j, adjectives, afterOf}) {
      int start = line.isQuote(at) ? at + 1 : at;
      start = at == j ? Loyalties.behindTitles(line, start, nations) : start;
      Mention owner = owner(line, start, start > j && noun != null);
      if (owner == null && at == j && "police".equals(kind)) {
        owner = province(line, start);
      }
      if (owner == null
          && (at == afterOf && at != j
              || noun != null
                  && noun.use() == HeadNoun.Use.SAME
                  && at == j
                  && !definite(line, i))) {
        int inner = line.is(start, FunctionWord.DEMONSTRATIVE) ? start + 1 : start;
        owner = headed(line, inner, false);
        if (owner != null && owner.id() == null) {
          boolean pointed = inner > start && owner.pronoun().isEmpty();
          return pointed
              ? Mention.described(i, owner.to(), clitic, EntityType.FORCE, "group", "")
              : null;
        }
      }
      boolean apposed = owner != null && at == j && apposed(line, i, noun, owner);
      boolean genitive =
          owner != null
              && !apposed
              && (owner.clitic().isEmpty()
                  || at == afterOf && (at != j || !definite(line, i) && ownedBy(line, at)));
      if (genitive) {
        return ofOwner(
            line,
            i,
            clitic,
            noun,
            kind,
            owner,
            line.isQuote(owner.to()) ? owner.to() + 1 : owner.to());
      }
    }
    return null;
  }

  /**
   * Where the owner may stand behind "of", "belonging to" or "to": "a convoy of F"; {@code j} where
   * nothing says so.
   */
  private int ownership(Line line, int i, int j, int adjectives) {
    boolean of = line.form(adjectives).equals("من") && !leaves(line, i, adjectives + 1);
    boolean belongs =
        line.is(adjectives, FunctionWord.LYING) && line.form(adjectives + 1).startsWith("ل");
    if (of || belongs) {
      return adjectives + 1;
    }
    return !definite(line, i) && ownedBy(line, adjectives) ? adjectives : j;
  }

  /** Whether "of C" tells where it leaves and not whose it is: "withdrew the forces from C". */
  private boolean leaves(Line line, int i, int at) {
    if (gazetteer.at(line, at, EntityType.COUNTRY) == null) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - TRIGGER); k--) {
      if (departs(line, k)) {
        return true;
      }
    }
    return definite(line, i);
  }

  private static boolean departs(Line line, int k) {
    return line.readings(k).stream()
        .anyMatch(
            reading ->
                reading.sense() instanceof Sense.Action action
                    && action.lexeme().meaning() instanceof Lexeme.Triggers triggers
                    && triggers.frame().prepositions().containsValue(Role.ORIGIN));
  }

  /**
   * Whether a force or body stands behind "to" at token {@code i}: "a convoy to F", which is F's.
   */
  private boolean ownedBy(Line line, int i) {
    Mention known = line.form(i).startsWith("ل") ? gazetteer.at(line, i, null) : null;
    boolean name =
        known != null
            && (known.type() == EntityType.FORCE || known.type() == EntityType.INSTITUTION);
    return name && known.clitic().endsWith("ل")
        || line.readings(i).stream()
            .anyMatch(
                reading ->
                    reading.preposition().equals("ل")
                        && reading.sense() instanceof Sense.Head head
                        && head.noun().type() == EntityType.FORCE);
  }

  /** The name at token {@code i}; a person's without the gazetteer too, where a title precedes. */
  private Mention owner(Line line, int i, boolean titled) {
    Mention owner = gazetteer.at(line, i, null);
    return owner == null && titled ? PersonNames.at(line, i, PersonNames.Title.RANK) : owner;
  }

  /** "The province of P", of which the police may be. */
  private Mention province(Line line, int i) {
    Reading head = line.reading(i, Sense.Head.class);
    boolean place =
        head != null
            && head.sense() instanceof Sense.Head h
            && h.noun().type() == EntityType.PLACE
            && Words.nameLike(line, i + 1);
    Mention known = place ? gazetteer.at(line, i + 1, EntityType.PLACE) : null;
    return known == null && place
        ? Mention.named(
            i, i + 2, "", EntityType.PLACE, Ids.of(EntityType.PLACE, line, i + 1, i + 2, ""), null)
        : known;
  }

  /** Whether "arm" and what it is of begin at token {@code i}: "air arm". */
  private static boolean armOfService(Line line, int i, HeadNoun noun) {
    return isArm(noun) && line.isOneOf(WordList.ARM_OF_SERVICE, i + 1);
  }

  private static boolean isArm(HeadNoun noun) {
    return noun != null && "air-force".equals(noun.kind());
  }

  private Mention ofOwner(
      Line line, int i, String clitic, HeadNoun noun, String kind, Mention owner, int end) {
    int full = end;
    return switch (owner.type()) {
      case FORCE ->
          new Mention(
              i,
              full,
              full,
              i,
              clitic,
              EntityType.FORCE,
              owner.id(),
              owner.known(),
              owner.kind(),
              null,
              "");
      case COUNTRY ->
          noun != null && noun.use() == HeadNoun.Use.SAME
              ? null
              : Mention.named(
                  i, full, clitic, EntityType.FORCE, nations.forces(owner.id(), kind), kind);
      case PERSON -> Loyalties.ofLeader(i, clitic, kind, owner).named(full);
      case INSTITUTION ->
          noun != null && noun.use() == HeadNoun.Use.NUMBERED
              ? null
              : Mention.named(
                  i,
                  full,
                  clitic,
                  EntityType.FORCE,
                  Ids.of(EntityType.FORCE, line, i, full, clitic),
                  kind);
      case PLACE ->
          LOCAL.contains(kind)
              ? Mention.named(
                  i,
                  full,
                  clitic,
                  EntityType.FORCE,
                  Ids.of(EntityType.FORCE, line, i, full, clitic),
                  kind)
              : null;
      default -> null;
    };
  }

  /** Whether the indefinite noun is some force: a unit's or vehicles' only with an adjective. */
  private static boolean some(HeadNoun noun, boolean adjective) {
    return switch (noun.use()) {
      case NATIONAL -> true;
      case MILITARY, NUMBERED -> adjective;
      default -> false;
    };
  }

  /** Whether adjectives alone make no name of the noun: "the warplanes", "the extremist groups". */
  private static boolean general(Line line, HeadNoun noun) {
    return noun != null && line.isOneOf(WordList.NAMELESS_FORCE, ArabicText.fold(noun.word()));
  }

  /**
   * A force by its adjectives, one of which may be that of a state; or one that only the context
   * names.
   */
  private Mention described(
      Line line, int i, String clitic, String kind, Reading head, HeadNoun noun, boolean counted) {
    int joined = armOfService(line, i, noun) ? i + 2 : i + 1;
    if (isArm(noun) && joined == i + 1) {
      return null;
    }
    while (counted && joinedPeople(line, joined)) {
      joined++;
    }
    int end = nations.skipAdjectives(line, joined, EntityType.FORCE);
    while (head.article() && end > joined && !Words.definite(line, end - 1)) {
      end--;
    }
    if (line.isOneOf(WordList.NO_FORCE, line.words(i, end))) {
      return null;
    }
    boolean single = head.sense() instanceof Sense.People one && !one.plural() && !counted;
    String country = single ? null : nations.countryIn(line, i + 1, end);
    boolean some = SOME.contains(kind) && !counted && !Words.definite(line, end - 1);
    if (country != null && some) {
      return null;
    }
    if (country != null) {
      String whole = "unit".equals(kind) ? "armed-forces" : kind;
      String national = nations.kind(line, i + 1, end, whole);
      return Mention.named(
          i, end, clitic, EntityType.FORCE, nations.forces(country, national), national);
    }
    if (noun != null && noun.use() == HeadNoun.Use.MILITARY && end == joined) {
      return null;
    }
    boolean same = noun != null && noun.use() == HeadNoun.Use.SAME;
    boolean people = head.sense() instanceof Sense.People;
    boolean named =
        !single && !general(line, noun) && (head.article() || Words.definite(line, end - 1));
    if (end > i + 1 && !counted && !same && named) {
      return Mention.named(
          i, end, clitic, EntityType.FORCE, Ids.of(EntityType.FORCE, line, i, end, clitic), kind);
    }
    if (single) {
      return null;
    }
    if (same
        || !counted && !people && !head.article() && !line.is(i - 1, FunctionWord.DEMONSTRATIVE)) {
      return noun != null && some(noun, end > joined)
          ? Mention.described(i, end, clitic, EntityType.FORCE, kind, "?")
          : null;
    }
    return Mention.described(i, end, clitic, EntityType.FORCE, kind, "");
  }
}
