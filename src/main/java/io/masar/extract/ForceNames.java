package io.masar.extract;

import io.masar.claim.EntityType;
import io.masar.claim.Quantity;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.Set;

/**
 * Finds people under arms by their head noun: a state's forces by its adjective or name, a group's
 * by the group's name, divisions by their number, others by adjectives, and those that only the
 * context names.
 */
final class ForceNames {

  private static final Set<String> GENERAL = Set.of("طائرات", "سفن", "جماعات");

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
    Quantity quantity = null;
    Numbers.Found number = Numbers.at(line, j);
    if (number != null) {
      quantity = number.quantity();
      j = number.to();
      if (line.form(j).equals("من")) {
        j++;
      }
    }
    if (j == i + 1 && number == null && line.form(i).endsWith("هولاء")) {
      Mention pointed = headed(line, j, true);
      return pointed != null
          ? pointed.behind(i, clitic(line, i), null)
          : Mention.described(i, i + 1, clitic(line, i), EntityType.FORCE, "armed-forces", "");
    }
    Mention found = headed(line, j, quantity != null);
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
    Mention owned = owned(line, i, clitic, noun, kind);
    if (owned != null) {
      return owned;
    }
    return described(line, i, clitic, kind, head, noun, counted);
  }

  private static boolean joinedPeople(Line line, int i) {
    return line.readings(i).stream()
        .anyMatch(r -> r.conjunction() && r.sense() instanceof Sense.People);
  }

  /** The pronoun of "his country" at token {@code i}, or {@code null}. */
  private static String homePronoun(Line line, int i) {
    String form = line.form(i);
    return form.equals("بلاده") || form.equals("بلادها") || form.equals("بلادهم")
        ? form.substring(4)
        : null;
  }

  private static Reading headReading(Line line, int i) {
    Reading best = null;
    for (Reading reading : line.readings(i)) {
      boolean fits =
          reading.sense() instanceof Sense.People
              || reading.sense() instanceof Sense.Head head
                  && head.noun().type() == EntityType.FORCE;
      if (fits && (best == null || numbered(reading) && !numbered(best))) {
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
        && (Ordinals.is(line, j) || j > i + 1 && line.isNumber(j))) {
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
    int afterOf =
        line.form(adjectives).equals("من") || line.form(j).equals("تابعه") ? adjectives + 1 : j;
    for (int at : new int[] {j, adjectives, afterOf}) {
      int start = line.isQuote(at) ? at + 1 : at;
      Mention owner = gazetteer.at(line, start, null);
      if (owner == null
          && (at == afterOf && at != j
              || noun != null && noun.use() == HeadNoun.Use.SAME && at == j)) {
        int inner = line.is(start, FunctionWord.DEMONSTRATIVE) ? start + 1 : start;
        owner = headed(line, inner, false);
        if (owner != null && owner.id() == null) {
          boolean pointed = inner > start && owner.pronoun().isEmpty();
          return pointed
              ? Mention.described(i, owner.to(), clitic, EntityType.FORCE, "group", "")
              : null;
        }
      }
      boolean genitive = owner != null && (owner.clitic().isEmpty() || at == afterOf && at != j);
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

  private Mention ofOwner(
      Line line, int i, String clitic, HeadNoun noun, String kind, Mention owner, int end) {
    int full = end;
    return switch (owner.type()) {
      case FORCE ->
          new Mention(
              i,
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
      case PERSON, INSTITUTION ->
          noun != null && noun.use() == HeadNoun.Use.NUMBERED
              ? null
              : Mention.named(
                  i,
                  full,
                  clitic,
                  EntityType.FORCE,
                  Ids.of(EntityType.FORCE, line, i, full, clitic),
                  kind);
      default -> null;
    };
  }

  /** Whether adjectives alone make no name of the noun: "the warplanes", "the extremist groups". */
  private static boolean general(HeadNoun noun) {
    return noun != null && GENERAL.contains(noun.word());
  }

  /**
   * A force by its adjectives, one of which may be that of a state; or one that only the context
   * names.
   */
  private Mention described(
      Line line, int i, String clitic, String kind, Reading head, HeadNoun noun, boolean counted) {
    int joined = i + 1;
    while (counted && joinedPeople(line, joined)) {
      joined++;
    }
    int end = nations.skipAdjectives(line, joined, EntityType.FORCE);
    boolean single = head.sense() instanceof Sense.People one && !one.plural() && !counted;
    String country = single ? null : nations.countryIn(line, i + 1, end);
    if (country != null) {
      String national = nations.kind(line, i + 1, end, kind);
      return Mention.named(
          i, end, clitic, EntityType.FORCE, nations.forces(country, national), national);
    }
    boolean same = noun != null && noun.use() == HeadNoun.Use.SAME && !noun.word().equals("فصائل");
    boolean people = head.sense() instanceof Sense.People;
    boolean named = !single && !general(noun) && (head.article() || Words.definite(line, end - 1));
    if (end > i + 1 && !counted && !same && named) {
      return Mention.named(
          i, end, clitic, EntityType.FORCE, Ids.of(EntityType.FORCE, line, i, end, clitic), kind);
    }
    if (single) {
      return null;
    }
    if (same
        || !counted && !people && !head.article() && !line.is(i - 1, FunctionWord.DEMONSTRATIVE)) {
      return noun != null && noun.use() == HeadNoun.Use.NATIONAL && !same
          ? Mention.described(i, end, clitic, EntityType.FORCE, kind, "?")
          : null;
    }
    return Mention.described(i, end, clitic, EntityType.FORCE, kind, "");
  }
}
