package io.masar.extract.name;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/** Which words behind a head noun are the name of a site. */
final class PlaceWords {

  private PlaceWords() {}

  /**
   * {@return whether token {@code j} is a word of the name of a site}
   *
   * @param first whether it stands right behind the head
   * @param quoted whether the name stands in quotes
   */
  static boolean isName(Line line, int j, boolean first, boolean quoted) {
    if (!line.isWord(j)) {
      return false;
    }
    if (!first
        && !quoted
        && (line.form(j).startsWith("و")
            || Words.definite(line, j) && !line.form(j).startsWith("ال"))) {
      return false;
    }
    if (first && (ordinary(line, j) && named(line, j) || settled(line, j) || made(line, j))) {
      return true;
    }
    boolean unknown =
        Among.all(line.readings(j), reading -> reading.pronoun().equals("ي"))
            || line.is(j, FunctionWord.NAME_PARTICLE) && line.form(j).length() > 2;
    if (first && definiteGivenName(line, j)
        || line.has(j, Sense.Rank.class) && Words.nameLike(line, j + 1)) {
      return true;
    }
    return quoted || Words.nameLike(line, j) || unknown && (first || !line.form(j).startsWith("و"));
  }

  /**
   * {@return how many words from token {@code j} are a name by the first of them: "BAYT Q", "UMM
   * Q"; 0 where they are none}
   */
  static int bound(Line line, int j) {
    return line.isOneOf(PlaceList.PLACE_BINDER, j) && binds(line, j) ? 2 : 0;
  }

  /** {@return whether "and" stands before such a word: "and BAYT Q"} */
  static boolean isBinder(Line line, int j) {
    String form = line.form(j);
    return form.startsWith("و")
        && line.isOneOf(PlaceList.PLACE_BINDER, form.substring(1))
        && binds(line, j);
  }

  private static boolean binds(Line line, int j) {
    return line.isWord(j + 1)
        && !line.isPreposition(j + 1)
        && !line.has(j + 1, Sense.Direction.class)
        && !line.form(j + 1).startsWith("و")
        && (line.verb(j + 1) == null || Words.definite(line, j + 1));
  }

  /**
   * Whether what follows is said of something definite, which a head before an indefinite word is
   * only where that is a name: "the town Q, WHICH", "the town Q the COASTAL".
   */
  private static boolean made(Line line, int j) {
    boolean plain =
        line.has(j, Sense.Ordinary.class)
            && Words.whole(line, j)
            && !Words.definite(line, j)
            && !line.isPreposition(j)
            && !line.has(j, Sense.Direction.class)
            && !line.has(j, Sense.Head.class)
            && !line.has(j, Sense.Numeral.class)
            && !line.has(j, Sense.Adjective.class);
    return plain
        && (isAdjective(line, j + 1)
            || line.is(j + 1, FunctionWord.LYING) && definite(line, j + 1)
            || !line.form(j).endsWith("ه") && besides(line, j));
  }

  /** Whether a neighbour follows, behind a small place: "the village Q NEAR P". */
  private static boolean besides(Line line, int j) {
    boolean beside = line.isOneOf(PlaceList.NEAR, j + 1) || line.has(j + 1, Sense.Direction.class);
    return beside && line.endsWithOneOf(PlaceList.SMALL_PLACE, j - 1);
  }

  private static boolean isAdjective(Line line, int i) {
    return definite(line, i)
        && Among.any(
            line.readings(i),
            reading ->
                reading.sense() instanceof Sense.Adjective adjective
                        && (adjective.type() == EntityType.PLACE
                            || adjective.type() == EntityType.BASE)
                    || reading.sense() instanceof Sense.Nisba);
  }

  private static boolean definite(Line line, int i) {
    return line.form(i).startsWith("ال") && Words.definite(line, i);
  }

  /** "The camp of the Hamza": a given name with the article. */
  private static boolean definiteGivenName(Line line, int j) {
    Reading reading = line.reading(j, Sense.GivenName.class);
    return reading != null
        && reading.article()
        && !reading.conjunction()
        && reading.preposition().isEmpty()
        && line.form(j).startsWith("ال");
  }

  /** Whether the head before an ordinary word makes a name of it. */
  private static boolean named(Line line, int j) {
    boolean settlement =
        line.endsWithOneOf(PlaceList.SETTLEMENT, j - 1)
            && !line.form(j).endsWith("ين")
            && !line.form(j).endsWith("ات")
            && !line.has(j, Sense.Action.class)
            && !line.has(j, Sense.People.class);
    return settlement || line.endsWithOneOf(PlaceList.STREET, j - 1);
  }

  /**
   * Whether a definite word of any sort, but people and posts, stands behind a head for small
   * places: "the village of the KNIGHT", since no adjective with the article describes that.
   */
  private static boolean settled(Line line, int j) {
    return line.form(j).startsWith("ال")
        && Words.definite(line, j)
        && line.endsWithOneOf(PlaceList.SMALL_PLACE, j - 1)
        && (!line.has(j, Sense.Head.class) || line.endsWithOneOf(PlaceList.LAND, j))
        && !line.has(j, Sense.Rank.class)
        && !line.form(j).endsWith("ين")
        && !line.form(j).endsWith("ون")
        && !line.form(j).endsWith("ات")
        && !line.has(j, Sense.People.class)
        && !line.has(j, Sense.Post.class)
        && !line.has(j, Sense.Numeral.class)
        && Among.none(line.readings(j), r -> r.sense() instanceof Sense.Function);
  }

  /** Whether a definite ordinary word may name a street or quarter: "the street of peace". */
  private static boolean ordinary(Line line, int j) {
    return line.form(j).startsWith("ال")
        && line.has(j, Sense.Ordinary.class)
        && !line.has(j, Sense.Head.class)
        && !line.has(j, Sense.Post.class)
        && !line.has(j, Sense.Adjective.class);
  }
}
