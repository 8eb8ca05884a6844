package io.masar.extract.name;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Kind;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/**
 * A word that heads the name of people under arms, where it stands.
 *
 * @param at the token of the word
 * @param reading the reading in which it does
 */
record ForceHead(Line line, int at, Reading reading) {

  /** {@return the head at token {@code i}, a unit's before others; {@code null} where is none} */
  static ForceHead at(Line line, int i) {
    Reading best = null;
    for (Reading reading : line.readings(i)) {
      if (heads(line, i, reading) && (best == null || numbered(reading) && !numbered(best))) {
        best = reading;
      }
    }
    return best == null ? null : new ForceHead(line, i, best);
  }

  private static boolean heads(Line line, int i, Reading reading) {
    if (reading.sense() instanceof Sense.People people) {
      boolean adjective =
          !people.plural() && reading.pronoun().equals("ه") && line.form(i).endsWith("يه");
      boolean mine = reading.pronoun().equals("ي"); // "the advisers OF", never "my adviser"
      return !adjective && !mine;
    }
    return reading.sense() instanceof Sense.Head head
        && head.noun().type() == EntityType.FORCE
        && !(reading.article() && line.isOneOf(NameList.NO_HEAD, i));
  }

  private static boolean numbered(Reading reading) {
    return reading.sense() instanceof Sense.Head head && head.noun().use() == HeadNoun.Use.NUMBERED;
  }

  /** {@return the head noun, or {@code null} for people who are counted, such as soldiers} */
  HeadNoun noun() {
    return reading.sense() instanceof Sense.Head head ? head.noun() : null;
  }

  String kind() {
    return reading.sense() instanceof Sense.People people ? people.forceClass() : noun().kind();
  }

  String clitic() {
    return Clitics.of(reading);
  }

  boolean isUsed(HeadNoun.Use use) {
    return noun() != null && noun().use() == use;
  }

  boolean isPeople() {
    return reading.sense() instanceof Sense.People;
  }

  boolean isOnePerson() {
    return reading.sense() instanceof Sense.People people && !people.plural();
  }

  /** {@return whether it may carry the article, so that no name can own it} */
  boolean isDefinite() {
    return Among.any(line.readings(at), Reading::article);
  }

  /** {@return whether adjectives alone make no name of it: "the extremist groups"} */
  boolean isGeneral() {
    return noun() != null && line.isOneOf(NameList.NAMELESS_FORCE, noun().folded());
  }

  /** {@return whether it is one group, "the MOVEMENT", and not its people} */
  boolean isOneGroup() {
    return line.isOneOf(NameList.ONE_GROUP, noun().folded());
  }

  /** {@return whether it is "arm", as in "air arm"} */
  boolean isArm() {
    return noun() != null && Kind.AIR_FORCE.is(noun().kind());
  }

  /** {@return the force named by the words up to token {@code end}} */
  Mention named(int end) {
    return named(end, Ids.of(EntityType.FORCE, line, at, end, clitic()), kind());
  }

  Mention named(int end, String id, String kind) {
    return Mention.named(at, end, clitic(), EntityType.FORCE, id, kind);
  }

  /** {@return the force of those words that only the context names} */
  Mention described(int end, String kind, String pronoun) {
    return Mention.described(at, end, clitic(), EntityType.FORCE, kind, pronoun);
  }
}
