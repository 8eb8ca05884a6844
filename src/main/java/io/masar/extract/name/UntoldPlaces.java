package io.masar.extract.name;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.Analysis;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.KindList;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/** Finds places that neither the gazetteer nor a head noun tells, only what stands round them. */
final class UntoldPlaces {

  /** How many words before a place the words may stand that tell of several. */
  private static final int LIST = 8;

  /** How many more names "and" may join to one. */
  private static final int LISTED = 3;

  private static final int ORDINARY = Analysis.bits(Sense.Ordinary.class);

  private final GazetteerNames gazetteer;

  UntoldPlaces(GazetteerNames gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** An unknown name behind "in" or "to", whose whereabouts the line tells: "in Q in B". */
  Mention placed(Line line, int i) {
    if (!line.readings(i).isEmpty() && !line.isAny(i, ORDINARY)) {
      return null;
    }
    String before = line.preposition(i - 1);
    boolean shared = isShared(line, i);
    if (line.form(i).startsWith("بال") && unknown(line, i) && isPlaced(line, i + 1)) {
      String id = Ids.of(EntityType.PLACE, line, i, i + 1, "ب");
      return Mention.named(i, i + 1, "ب", EntityType.PLACE, id, "town");
    }
    if (!shared
            && !line.isOneOf(PlaceList.LOCATIVE, before)
            && !line.isOneOf(PlaceList.NEAR, before)
        || !unknown(line, i) && !isSeat(line, i)) {
      return null;
    }
    int end = !shared && goesOn(line, i + 1) || PlaceWords.bound(line, i) > 0 ? i + 2 : i + 1;
    return shared
            || isPlaced(line, behindList(line, end))
            || end == i + 1 && (isSeat(line, i) || isBeside(line, i))
        ? Mention.named(
            i, end, "", EntityType.PLACE, Ids.of(EntityType.PLACE, line, i, end, ""), "town")
        : null;
  }

  /** Whether "and" joins a known place to an unknown name behind "in" or "to": "in Q and P". */
  private boolean isBeside(Line line, int i) {
    String before = line.preposition(i - 1);
    Mention next =
        before.equals("في") || before.equals("الي") ? gazetteer.at(line, i + 1, null) : null;
    return next != null
        && next.clitic().equals("و")
        && next.type() == EntityType.PLACE
        && next.known() != null
        && unknown(line, i);
  }

  /** Behind what "and" joins to a name: "in Q AND R in B". */
  private static int behindList(Line line, int i) {
    int j = i;
    while (j < i + LISTED && line.form(j).startsWith("و") && unknown(line, j)) {
      j++;
    }
    return j;
  }

  /** Whether an unknown name stands behind its share: "the OUTSKIRTS of Q", "WEST of Q". */
  private boolean isShared(Line line, int i) {
    Reading direction = line.reading(i - 1, Sense.Direction.class);
    boolean side = direction != null && !direction.article();
    return (side || line.endsWithOneOf(PlaceList.OUTSKIRTS, i - 1))
        && unknown(line, i)
        && gazetteer.at(line, i, null) == null;
  }

  /**
   * {@return whether a definite word behind a head is a name, since what the place lies in follows:
   * "the area of the TRIANGLE north of B"}
   */
  boolean isNamed(Line line, int i) {
    boolean plain =
        line.form(i).startsWith("ال")
            && Words.definite(line, i)
            && !line.form(i).endsWith("ين")
            && !line.form(i).endsWith("ات")
            && !(line.has(i, Sense.Ordinary.class) && line.endsWithOneOf(PlaceList.OFFICE, i - 1))
            && !(line.has(i, Sense.Head.class) && !line.endsWithOneOf(PlaceList.LAND, i))
            && !line.has(i, Sense.Post.class)
            && !line.has(i, Sense.People.class)
            && !line.has(i, Sense.Direction.class)
            && Among.none(line.readings(i), r -> r.sense() instanceof Sense.Function);
    return plain && isPlaced(line, i + 1);
  }

  /**
   * Whether an indefinite word that cannot describe the feminine head before it is its name, where
   * what it lies in follows: "the town (f.) of CIVIL (m.) in P".
   */
  boolean isUnlike(Line line, int i) {
    boolean plain =
        line.endsWithOneOf(PlaceList.FEMININE_SETTLEMENT, i - 1)
            && line.isWord(i)
            && (Words.whole(line, i) || line.has(i, Sense.Adjective.class))
            && !Words.definite(line, i)
            && !line.form(i).endsWith("ه")
            && !line.form(i).endsWith("ات")
            && line.verb(i) == null
            && Among.none(
                line.readings(i), r -> r.pronoun().isEmpty() && r.sense() instanceof Sense.Head)
            && !line.has(i, Sense.Post.class)
            && !line.has(i, Sense.People.class)
            && !line.has(i, Sense.Direction.class)
            && !line.has(i, Sense.Numeral.class)
            && !line.has(i, Sense.Action.class)
            && Among.none(line.readings(i), r -> r.sense() instanceof Sense.Function);
    return plain && isPlaced(line, i + 1);
  }

  /** Whether the words from token {@code i} tell what the place before them lies in. */
  boolean isPlaced(Line line, int i) {
    if (line.form(i).equals("في")) {
      return isArea(line, i + 1, "");
    }
    int j = line.form(i).equals("(") ? i + 1 : i;
    int behind = j;
    while (line.has(behind, Sense.Direction.class) && behind < j + 3) {
      behind++;
    }
    return behind > j && isArea(line, behind, "") || isArea(line, i, "ب");
  }

  /** Whether a word that may be an ordinary one is the seat of a division: "Q, capital of B". */
  private boolean isSeat(Line line, int i) {
    boolean comma = Words.comma(line, i + 1);
    int seat = comma ? i + 2 : i + 1;
    String area = line.form(seat + 1);
    return line.isWord(i)
        && !Words.definite(line, i)
        && (unknown(line, i) || line.has(i, Sense.Ordinary.class) && Words.whole(line, i))
        && !Words.definite(line, seat)
        && line.endsWithOneOf(PlaceList.SEAT_OF_DIVISION, seat)
        && (!line.kinds(KindList.DIVISION, area).isEmpty() || isArea(line, seat + 1, ""));
  }

  private boolean isArea(Line line, int i, String preposition) {
    Mention known = gazetteer.at(line, i, null);
    if (known != null && known.clitic().equals(preposition)) {
      return known.type() == EntityType.PLACE || known.type() == EntityType.COUNTRY;
    }
    Reading head = line.reading(i, Sense.Head.class);
    return head != null
        && head.preposition().equals(preposition)
        && !head.conjunction()
        && !head.article()
        && head.sense() instanceof Sense.Head h
        && h.noun().type() == EntityType.PLACE
        && !Kind.BUILDING.is(h.noun().kind())
        && !Kind.STREET.is(h.noun().kind());
  }

  /** A name in a list of places told behind "among them": "towns of B, among them Q and R". */
  static Mention listed(Line line, int i) {
    if (!unknown(line, i)) {
      return null;
    }
    int first = i;
    while (first > i - LIST && line.form(first).startsWith("و") && line.isWord(first - 1)) {
      first--;
    }
    if (!line.is(first - 1, FunctionWord.AMONG)) {
      return null;
    }
    for (int j = first - 2; j >= Math.max(0, first - LIST); j--) {
      String form = line.form(j);
      if (line.isOneOf(PlaceList.SEVERAL_PLACES, Clitics.bare(form))) {
        String clitic = first < i ? "و" : "";
        return Mention.named(
            i,
            i + 1,
            clitic,
            EntityType.PLACE,
            Ids.of(EntityType.PLACE, line, i, i + 1, clitic),
            "town");
      }
    }
    return null;
  }

  /** An unknown name behind "in" right behind a base, which must be where that lies. */
  static Mention seat(Line line, int i, Mention former) {
    boolean base =
        former.type() == EntityType.BASE
            && former.isNamed()
            && former.to() == i - 1
            && line.preposition(i - 1).equals("في");
    int end = i;
    while (base && end < i + 2 && (end > i ? goesOn(line, end) : unknown(line, end))) {
      end++;
    }
    return end == i
        ? null
        : Mention.named(
            i, end, "", EntityType.PLACE, Ids.of(EntityType.PLACE, line, i, end, ""), "town");
  }

  private static boolean goesOn(Line line, int i) {
    return line.isWord(i)
        && !line.form(i - 1).endsWith("ه")
        && !line.form(i).startsWith("و")
        && !Words.definite(line, i)
        && Words.nameLike(line, i)
        && line.form(i).length() > 2;
  }

  private static boolean unknown(Line line, int i) {
    return line.isWord(i) && line.readings(i).isEmpty() && line.form(i).length() > 2;
  }
}
