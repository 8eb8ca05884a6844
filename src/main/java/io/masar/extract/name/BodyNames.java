package io.masar.extract.name;

import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Words;
import io.masar.mapping.ClauseList;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Kind;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.Set;

/** Finds institutions, governments (as their country) and agreements by their head noun. */
final class BodyNames {

  /** The kinds of body that one adjective of relation names: "the revolutionary committee". */
  private static final Set<String> TOLD_BY_ONE = Kind.ids(Kind.BODY, Kind.COUNCIL, Kind.COURT);

  private final Gazetteer known;
  private final GazetteerNames gazetteer;
  private final NationalBodies nations;
  private final AgreementNames agreements;
  private final BodyAdjectives adjectives;
  private final BodyConstructs constructs;

  BodyNames(Gazetteer known, GazetteerNames gazetteer, NationalBodies nations) {
    this.known = known;
    this.gazetteer = gazetteer;
    this.nations = nations;
    this.agreements = new AgreementNames(gazetteer, nations);
    this.adjectives = new BodyAdjectives(nations);
    this.constructs = new BodyConstructs(gazetteer, nations, adjectives);
  }

  /** {@return the body that begins at token {@code i}, or {@code null}} */
  Mention at(Line line, int i) {
    Mention best = null;
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Head head && reading.pronoun().isEmpty()) {
        Mention found =
            switch (head.noun().type()) {
              case COUNTRY -> government(line, i, reading);
              case INSTITUTION -> institution(line, i, reading, head.noun());
              case AGREEMENT -> agreements.at(line, i, reading, head.noun());
              default -> null;
            };
        best = better(best, found);
      }
    }
    return best == null ? AgreementNames.truce(line, i) : best;
  }

  /**
   * {@return {@code found} where it goes on with adjectives behind the known name that begins with
   * it, or {@code null}; a party stays what it is}
   */
  static Mention beyond(Line line, Mention known, Mention found) {
    if (known == null || found == null || known.type() != found.type() || known.known() == null) {
      return found;
    }
    boolean adjectives = !Kind.PARTY.is(known.kind());
    for (int j = known.to(); j < found.to(); j++) {
      String form = line.form(j);
      adjectives &= form.endsWith("ي") || form.endsWith("يه") || line.has(j, Sense.Adjective.class);
    }
    return adjectives ? found : null;
  }

  /** The longer one; a government before a body of the same length. */
  private static Mention better(Mention best, Mention found) {
    if (best == null || found == null) {
      return best == null ? found : best;
    }
    boolean longer = found.to() > best.to();
    boolean state = found.to() == best.to() && found.type() == EntityType.COUNTRY;
    return longer || state ? found : best;
  }

  private Mention government(Line line, int i, Reading head) {
    if (!head.article() && line.endsWithOneOf(ClauseList.BESIDES, i)) {
      return null; // "at the side of C", whose government only "the C side" is
    }
    String clitic = Clitics.of(head);
    String country = nations.country(line, i + 1);
    if (country != null) {
      int end = nations.skipAdjectives(line, i + 1, EntityType.INSTITUTION);
      return Mention.named(i, end, clitic, EntityType.COUNTRY, country, null)
          .as(EntityType.COUNTRY, country, known.byId(country));
    }
    Mention owner = head.article() ? null : gazetteer.at(line, i + 1, EntityType.COUNTRY);
    return owner == null || !owner.clitic().isEmpty() ? null : owner.over(i, owner.to(), clitic);
  }

  private Mention institution(Line line, int i, Reading head, HeadNoun noun) {
    String clitic = Clitics.of(head);
    if (leading(line, i, clitic, noun) || ofPost(line, i, head, noun)) {
      return null;
    }
    if (isNoBody(line, i, clitic) || !service(line, i, noun)) {
      return null;
    }
    int end =
        switch (noun.use()) {
          case NATIONAL -> national(line, i);
          case NAMED -> named(line, i);
          default -> head.article() ? definite(line, i, noun) : constructs.end(line, i, noun);
        };
    boolean open = line.isOneOf(NameList.HONOURED_TITLE, end) && !Words.definite(line, end - 1);
    return end <= i + 1 || end == i + 2 && general(line, i + 1) || open && end > i + 2
        ? null
        : Mention.named(
            i,
            end,
            clitic,
            EntityType.INSTITUTION,
            Ids.of(EntityType.INSTITUTION, line, i, end, clitic),
            noun.kind());
  }

  private static boolean isNoBody(Line line, int i, String clitic) {
    String head = Clitics.strip(line.form(i), clitic);
    String bare = Clitics.bare(head);
    return line.isOneOf(NameList.NO_BODY, bare + " " + line.form(i + 1));
  }

  /** Whether an "agency" is one of the state, and a "fund" or "centre" has a name. */
  private boolean service(Line line, int i, HeadNoun noun) {
    return switch (noun.kind()) {
      case "agency" -> line.isOneOf(NameList.STATE_SERVICE, i + 1);
      case "department" ->
          line.isOneOf(NameList.STATE_SERVICE, i + 1)
              || line.isOneOf(NameList.DEPARTMENT, i + 1)
              || Words.definite(line, i);
      case "centre" -> gazetteer.at(line, i + 1, EntityType.PLACE) == null;
      case "cabinet" -> !Words.definite(line, i) && line.isOneOf(NameList.CABINET, i + 1);
      case "section" -> BodyBrands.anchored(line, i);
      default -> true;
    };
  }

  /** "Led by" and "chaired by", which are no bodies. */
  private static boolean leading(Line line, int i, String clitic, HeadNoun noun) {
    return clitic.endsWith("ب")
        && (Kind.COMMAND.is(noun.kind()) || Kind.PRESIDENCY.is(noun.kind()))
        && !Words.definite(line, i);
  }

  /** "The minister of the exterior", where the ministry is only in the post. */
  private static boolean ofPost(Line line, int i, Reading head, HeadNoun noun) {
    boolean minister =
        noun.use() == HeadNoun.Use.NATIONAL && line.isOneOf(NameList.MINISTER, i - 1);
    boolean post = (head.article() || minister) && line.has(i - 1, Sense.Post.class);
    boolean several = line.endsWithOneOf(NameList.MINISTERS, i - 1);
    return Kind.MINISTRY.is(noun.kind()) && (post || several);
  }

  /** A definite head with adjectives and what it is for: "the supreme committee for elections". */
  private int definite(Line line, int i, HeadNoun noun) {
    int j = i + 1;
    while (j < line.size()
        && j < i + 4
        && adjectives.isDefinite(line, j)
        && !adjectives.isHolders(line, j)) {
      j++;
    }
    int found = j - i - 1;
    if (found == 0) {
      return i;
    }
    if (BodyBrands.isPurpose(line, j)) {
      return j + 2;
    }
    if (line.form(j).startsWith("لل") && line.form(j).length() > 4 && line.isWord(j)) {
      return adjectives.isDefinite(line, j + 1) ? j + 2 : j + 1;
    }
    boolean telling =
        TOLD_BY_ONE.contains(noun.kind()) && BodyAdjectives.isRelation(line, i + 1)
            || line.isOneOf(NameList.TELLS_BODY, BodyAdjectives.masculine(line, i + 1));
    return found > 1 || telling || nations.country(line, i + 1) != null ? j : i;
  }

  /** Whether the only word behind the head is another "the committee", which names nothing. */
  private static boolean general(Line line, int j) {
    Reading reading = line.reading(j, Sense.Head.class);
    boolean another = reading != null && reading.article() && !line.isOneOf(NameList.NAMES_BODY, j);
    return another && !line.has(j, Sense.Nisba.class) || line.isOneOf(NameList.PLAIN_BODY, j);
  }

  private int national(Line line, int i) {
    int end = nations.skipAdjectives(line, i + 1, EntityType.INSTITUTION);
    if (nations.countryIn(line, i + 1, end) != null) {
      return agrees(line, i, end) ? end : i;
    }
    Mention country = gazetteer.at(line, i + 1, EntityType.COUNTRY);
    return country != null && country.clitic().isEmpty() ? country.to() : i;
  }

  /** Whether the last adjective is the head's own, and not that of a post before it. */
  private static boolean agrees(Line line, int i, int end) {
    boolean feminine = line.form(i).endsWith("ه") || line.form(i).endsWith("ات");
    return feminine == line.form(end - 1).endsWith("ه");
  }

  private int named(Line line, int i) {
    int start = line.isQuote(i + 1) ? i + 2 : i + 1;
    int j = start;
    while (j < line.size()
        && j < start + 3
        && (start == i + 2
            ? line.isWord(j)
            : Words.nameLike(line, j) && !BodyConstructs.theirs(line, j))) {
      j++;
    }
    boolean other = start == i + 1 && Words.definite(line, i) && Words.bareGivenName(line, start);
    if (j == start || other) {
      return i;
    }
    j = start == i + 2 && line.isQuote(j) ? j + 1 : j;
    return nations.skipAdjectives(line, j, EntityType.INSTITUTION);
  }
}
