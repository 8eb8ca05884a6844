package io.masar.extract;

import io.masar.claim.EntityType;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.mapping.WordList;
import io.masar.text.ArabicText;

/** Finds bases and places by their head noun or by a direction before a country. */
final class SiteNames {

  private static final int LONGEST = 3;

  private final GazetteerNames gazetteer;
  private final NationalBodies nations;
  private final BorderNames borders;
  private final UntoldPlaces untold;

  SiteNames(GazetteerNames gazetteer, NationalBodies nations) {
    this.gazetteer = gazetteer;
    this.nations = nations;
    this.borders = new BorderNames(gazetteer, nations);
    this.untold = new UntoldPlaces(gazetteer);
  }

  /** {@return the site that begins at token {@code i}, or {@code null}} */
  Mention at(Line line, int i) {
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Head head
          && isSite(head.noun())
          && reading.pronoun().isEmpty()) {
        Mention found = headed(line, i, Clitics.of(reading), head.noun(), reading.article());
        if (found != null) {
          return found;
        }
      }
    }
    Mention border = borders.at(line, i);
    Mention site = border != null ? border : home(line, i);
    site = site != null ? site : untold.placed(line, i);
    return site != null ? site : UntoldPlaces.listed(line, i);
  }

  /** "The country", and a part of a country by its direction: "the north of C". */
  private Mention home(Line line, int i) {
    if (line.isOneOf(WordList.THE_COUNTRY, i)) {
      return Mention.described(
          i,
          i + 1,
          line.form(i).startsWith("ا") ? "" : line.form(i).substring(0, 1),
          EntityType.COUNTRY,
          "country",
          "");
    }
    Reading direction = line.reading(i, Sense.Direction.class);
    if (direction == null || direction.article()) {
      return null;
    }
    int j = i + 1;
    while (line.has(j, Sense.Direction.class) && j < i + 3) {
      j++;
    }
    Mention whole = gazetteer.at(line, j, null);
    boolean country =
        whole != null && whole.clitic().isEmpty() && whole.type() == EntityType.COUNTRY;
    if (!country
        || line.isMark(i - 1)
        || !line.isPreposition(i - 1) && direction.preposition().isEmpty()) {
      return null;
    }
    int end = whole.to();
    String clitic = Clitics.of(direction);
    return Mention.named(
        i, end, clitic, EntityType.PLACE, Ids.of(EntityType.PLACE, line, i, end, clitic), "part");
  }

  private static boolean isSite(HeadNoun noun) {
    return isSite(noun.type());
  }

  private static boolean isSite(EntityType type) {
    return type == EntityType.BASE || type == EntityType.PLACE;
  }

  private Mention headed(Line line, int i, String clitic, HeadNoun noun, boolean article) {
    if (article) {
      return definite(line, i, clitic, noun);
    }
    int start = line.isQuote(i + 1) ? i + 2 : i + 1;
    Mention inner = gazetteer.at(line, start, noun.type());
    if (inner == null || !inner.clitic().isEmpty()) {
      inner = gazetteer.at(line, start, null);
    }
    if (inner != null && inner.clitic().isEmpty() && inner.type() != EntityType.PERSON) {
      return around(line, i, clitic, noun, inner);
    }
    if (noun.use() == HeadNoun.Use.SEAT || line.form(i - 1).equals("عن")) {
      return null;
    }
    if (plural(line, i, noun)) {
      return line.form(i).endsWith("تي") ? pair(line, i, clitic, noun) : null;
    }
    Mention dedicated = dedicated(line, i, clitic, noun);
    if (dedicated != null || gazetteer.at(line, i, noun.type()) != null) {
      return dedicated;
    }
    return unknown(line, i, clitic, noun, start);
  }

  /** A site that bears a person's name: "the hospital of King F", "the mosque of Imam A". */
  private Mention dedicated(Line line, int i, String clitic, HeadNoun noun) {
    boolean title =
        Words.definite(line, i + 1)
            && (line.has(i + 1, Sense.Rank.class) || line.has(i + 1, Sense.Post.class));
    if (!title || !Words.bareGivenName(line, i + 2)) {
      return null;
    }
    int j = i + 3;
    while (j < i + 7
        && (Words.bareGivenName(line, j)
            || line.is(j, FunctionWord.NAME_PARTICLE) && line.form(j).length() > 1)) {
      j++;
    }
    int end = adjectives(line, j, noun);
    return site(line, i, end, clitic, noun);
  }

  /** The first of two unknown places under one head: "the towns of Q and R". */
  private Mention pair(Line line, int i, String clitic, HeadNoun noun) {
    int end = nameWord(line, i + 2, false, false) ? i + 3 : i + 2;
    boolean both =
        nameWord(line, i + 1, true, false)
            && line.form(end).startsWith("و")
            && line.form(end).length() > 3;
    return both
        ? Mention.named(
                i + 1, end, "", noun.type(), Ids.of(noun.type(), line, i + 1, end, ""), noun.kind())
            .behind(i, clitic, null)
        : null;
  }

  /**
   * {@return an unknown place right behind {@code former} in one list with it: the second of two
   * under one head, or one whose whereabouts follow}
   */
  Mention second(Line line, int i, Mention former) {
    Mention seat = former == null ? null : UntoldPlaces.seat(line, i, former);
    if (seat != null) {
      return seat;
    }
    boolean pair =
        former != null
            && former.to() == i
            && isSite(former.type())
            && line.form(i).startsWith("و")
            && line.form(i).length() > 3
            && line.readings(i).isEmpty();
    boolean follows = pair && (former.head() == former.from() + 1 || untold.isPlaced(line, i + 1));
    return follows
        ? Mention.named(
            i, i + 1, "و", former.type(), Ids.of(former.type(), line, i, i + 1, "و"), former.kind())
        : null;
  }

  private static Mention site(Line line, int i, int end, String clitic, HeadNoun noun) {
    return Mention.named(
        i, end, clitic, noun.type(), Ids.of(noun.type(), line, i, end, clitic), noun.kind());
  }

  /** Whether the head is another form than the singular, so that what follows is rarely a name. */
  private static boolean plural(Line line, int i, HeadNoun noun) {
    return !line.form(i).endsWith(ArabicText.fold(noun.word()));
  }

  private Mention definite(Line line, int i, String clitic, HeadNoun noun) {
    int end = nations.skipPlainAdjectives(line, i + 1, noun.type());
    boolean base =
        noun.kind().equals("base") || noun.kind().equals("camp") || noun.kind().equals("airport");
    boolean pointed = line.is(i - 1, FunctionWord.DEMONSTRATIVE);
    boolean plain = end == i + 1 && nations.country(line, i + 1) == null;
    return plain
            && (noun.type() == EntityType.BASE && base
                || noun.type() == EntityType.PLACE && pointed)
        ? Mention.described(i, end, clitic, noun.type(), noun.kind(), "")
        : null;
  }

  private Mention around(Line line, int i, String clitic, HeadNoun noun, Mention inner) {
    int end = line.isQuote(inner.to()) && line.isQuote(i + 1) ? inner.to() + 1 : inner.to();
    end = adjectives(line, end, noun);
    boolean place = noun.type() == EntityType.PLACE;
    return switch (inner.type()) {
      case BASE -> inner.over(i, end, clitic);
      case PLACE -> {
        if (noun.kind().equals("street")) {
          yield null;
        }
        boolean same = place && !noun.kind().equals("building");
        yield same && !plural(line, i, noun)
            ? inner.over(i, end, clitic)
            : same ? inner.behind(i, clitic, null) : site(line, i, end, clitic, noun);
      }
      case INSTITUTION, FORCE ->
          noun.use() == HeadNoun.Use.SEAT ? site(line, i, end, clitic, noun) : null;
      default -> null;
    };
  }

  private Mention unknown(Line line, int i, String clitic, HeadNoun noun, int start) {
    boolean quoted = start == i + 2;
    int j = start;
    while (j < line.size()
        && j < start + LONGEST
        && nameWord(line, j, j == start, quoted)
        && (j == start || gazetteer.at(line, j, null) == null)) {
      j++;
    }
    if (j == start) {
      return null;
    }
    int end = quoted && line.isQuote(j) ? j + 1 : j;
    end = adjectives(line, end, noun);
    return Mention.named(
        i, end, clitic, noun.type(), Ids.of(noun.type(), line, i + 1, end, ""), noun.kind());
  }

  /** The token behind the adjectives of a name, which carry the article as directions do not. */
  private int adjectives(Line line, int i, HeadNoun noun) {
    int end = nations.skipPlainAdjectives(line, i, noun.type());
    for (int j = i; j < end; j++) {
      if (!Words.definite(line, j)) {
        return j;
      }
    }
    return end;
  }

  private static boolean nameWord(Line line, int j, boolean first, boolean quoted) {
    if (!line.isWord(j)) {
      return false;
    }
    if (!first
        && !quoted
        && (line.form(j).startsWith("و")
            || Words.definite(line, j) && !line.form(j).startsWith("ال"))) {
      return false;
    }
    if (first && ordinary(line, j) && named(line, j)) {
      return true;
    }
    boolean unknown =
        line.readings(j).isEmpty()
            || line.is(j, FunctionWord.NAME_PARTICLE) && line.form(j).length() > 2;
    if (first && definiteGivenName(line, j)
        || line.has(j, Sense.Rank.class) && Words.nameLike(line, j + 1)) {
      return true;
    }
    return quoted || Words.nameLike(line, j) || unknown && (first || !line.form(j).startsWith("و"));
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
        line.endsWithOneOf(WordList.SETTLEMENT, j - 1)
            && !line.form(j).endsWith("ين")
            && !line.form(j).endsWith("ات")
            && !line.has(j, Sense.Action.class)
            && !line.has(j, Sense.People.class);
    return settlement || line.endsWithOneOf(WordList.STREET, j - 1);
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
