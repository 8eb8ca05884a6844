package io.masar.extract.name;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Words;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Kind;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.Set;

/** Finds institutions, governments (as their country) and agreements by their head noun. */
final class BodyNames {

  private static final int LONGEST = 7;

  /** The kinds of body that one adjective of relation names: "the revolutionary committee". */
  private static final Set<String> TOLD_BY_ONE = Kind.ids(Kind.BODY, Kind.COUNCIL, Kind.COURT);

  /** The kinds of body that have foreign names: "the company of D". */
  private static final Set<String> BRANDED = Kind.ids(Kind.ORGANISATION, Kind.LOCAL_AUTHORITY, Kind.SECTION);

  /** The kinds of body that may be called after what they do. */
  private static final Set<String> ACTIVE = Kind.ids(Kind.BODY, Kind.AGENCY, Kind.DEPARTMENT, Kind.COUNCIL);

  private final Gazetteer known;
  private final GazetteerNames gazetteer;
  private final NationalBodies nations;
  private final AgreementNames agreements;
  private final BodyAdjectives adjectives;
  private final BodyPurposes purposes;

  BodyNames(Gazetteer known, GazetteerNames gazetteer, NationalBodies nations) {
    this.known = known;
    this.gazetteer = gazetteer;
    this.nations = nations;
    this.agreements = new AgreementNames(gazetteer, nations);
    this.adjectives = new BodyAdjectives(nations);
    this.purposes = new BodyPurposes(gazetteer, nations);
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
          default -> head.article() ? definite(line, i, noun) : described(line, i, noun);
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
    String bare = head.startsWith("ال") ? head.substring(2) : head;
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
    while (j < line.size() && j < i + 4 && adjectives.isDefinite(line, j)) {
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
        && (start == i + 2 ? line.isWord(j) : Words.nameLike(line, j) && !theirs(line, j))) {
      j++;
    }
    if (j == start) {
      return i;
    }
    j = start == i + 2 && line.isQuote(j) ? j + 1 : j;
    return nations.skipAdjectives(line, j, EntityType.INSTITUTION);
  }

  /** Whether it is "and its team", "for its breach": more than a name. */
  private static boolean theirs(Line line, int j) {
    String form = line.form(j);
    boolean pronoun = form.endsWith("ها") || form.endsWith("هم");
    return pronoun && form.length() > 5 && "ولب".indexOf(form.charAt(0)) >= 0;
  }

  /** The nouns and adjectives of "the ministry of religious affairs and endowments of S". */
  private int described(Line line, int i, HeadNoun noun) {
    int first = i + 1;
    int placed = place(line, first);
    if (placed > first) {
      return purposes.behind(line, placed);
    }
    int branded = BodyBrands.end(line, first, BRANDED.contains(noun.kind()));
    if (branded > first) {
      return purposes.behind(line, nations.skipAdjectives(line, branded, EntityType.INSTITUTION));
    }
    int j = first;
    while (j < line.size() && j < i + LONGEST) {
      Mention known = gazetteer.at(line, j, null);
      if (known != null && (owns(line, known, j > first) || j > first && seat(line, known, noun))) {
        boolean company = j == first || line.has(j - 1, Sense.Head.class);
        boolean state = known.type() == EntityType.COUNTRY && !Kind.MINISTRY.is(noun.kind());
        return state && company ? purposes.behind(line, known.to()) : known.to();
      }
      if (j > first && BodyBrands.isPurpose(line, j) && !Kind.MINISTRY.is(noun.kind())) {
        return nations.skipAdjectives(line, j + 2, EntityType.INSTITUTION);
      }
      boolean ends =
          j > first && (known != null && isPart(known) || runsBy(line, j, noun))
              || j > first + 1 && (done(line, j) || adjectives.isTold(line, j));
      if (ends || !continues(line, j, j == first) && !bound(line, i, j, noun)) {
        break;
      }
      j++;
    }
    return j;
  }

  /**
   * Whether "for" tells what a post in the body is for: "deputy of the ministry FOR inspection".
   */
  private static boolean runsBy(Line line, int j, HeadNoun noun) {
    return Kind.MINISTRY.is(noun.kind()) && line.form(j).startsWith("لل") || theirs(line, j);
  }

  /** Whether a body is that of the state, or of the force behind an indefinite noun of its name. */
  private static boolean owns(Line line, Mention owner, boolean inside) {
    boolean force =
        owner.type() == EntityType.FORCE && inside && !Words.definite(line, owner.from() - 1);
    return owner.clitic().isEmpty() && (owner.type() == EntityType.COUNTRY || force);
  }

  /** Whether a place ends the construct: "the directorate of security of T". */
  private boolean seat(Line line, Mention place, HeadNoun noun) {
    int before = place.from() - 1;
    return !Kind.CENTRE.is(noun.kind())
        && place.type() == EntityType.PLACE
        && place.clitic().isEmpty()
        && !Words.definite(line, before)
        && nations.country(line, before) == null;
  }

  /** Whether a known name stands behind the body's name and not in it. */
  private static boolean isPart(Mention known) {
    return known.preposition().isEmpty() && known.type() != EntityType.INSTITUTION;
  }

  /** Whether the adjective of a state ends the name before token {@code j}. */
  private boolean done(Line line, int j) {
    return nations.country(line, j - 1) != null
        && nations.country(line, j) == null
        && !line.has(j, Sense.Adjective.class)
        && !line.form(j).startsWith("لل");
  }

  /** The token behind a place that the head at {@code i - 1} is of, or {@code i}. */
  private int place(Line line, int i) {
    Reading head = line.reading(i, Sense.Head.class);
    boolean region =
        head != null
            && head.sense() instanceof Sense.Head h
            && h.noun().type() == EntityType.PLACE
            && !head.article();
    Mention whole = gazetteer.at(line, i, EntityType.PLACE);
    Mention part = whole == null && region ? gazetteer.at(line, i + 1, EntityType.PLACE) : whole;
    boolean free = part != null && part.clitic().isEmpty();
    return free ? nations.skipAdjectives(line, part.to(), EntityType.PLACE) : i;
  }

  /**
   * Whether word {@code j} is an indefinite noun inside the construct: "the commission of RIGHTS of
   * man", "the office of the HEAD of government".
   */
  private boolean bound(Line line, int i, int j, HeadNoun noun) {
    boolean open = !Words.definite(line, j - 1) && nations.country(line, j - 1) == null;
    boolean goesOn = line.form(j + 1).startsWith("ال") && line.form(j + 1).length() > 3;
    boolean post = line.has(j, Sense.Post.class);
    if (post && !Kind.OFFICE.is(noun.kind())) {
      return false;
    }
    boolean ruled =
        post && (goesOn || line.has(j + 1, Sense.Post.class) || place(line, j + 1) > j + 1);
    boolean ordinary =
        (goesOn || place(line, j + 1) > j + 1)
            && (line.has(j, Sense.Ordinary.class)
                || line.readings(j).isEmpty()
                || Kind.CABINET.is(noun.kind())
                || deed(line, j, noun))
            && line.readings(j).stream()
                .filter(r -> r.pronoun().isEmpty())
                .noneMatch(
                    r ->
                        r.conjunction()
                            || !r.preposition().isEmpty()
                            || r.sense() instanceof Sense.Function
                            || r.sense() instanceof Sense.Rank
                            || r.sense() instanceof Sense.Action action
                                && action.finite()
                                && !Words.whole(line, j));
    return line.isWord(j) && open && j < i + 4 && (ruled || ordinary);
  }

  /** Whether word {@code j} tells what a body does: "the commission of FIGHTING corruption". */
  private static boolean deed(Line line, int j, HeadNoun noun) {
    return ACTIVE.contains(noun.kind())
        && Among.any(
            line.readings(j),
            r -> r.sense() instanceof Sense.Action a && a.form() == Sense.Form.NOUN);
  }

  private boolean continues(Line line, int j, boolean first) {
    if (!line.isWord(j) || line.has(j, Sense.Function.class) && !line.form(j).startsWith("الا")) {
      return false;
    }
    boolean verb = line.verb(j) != null && !Words.definite(line, j);
    if (verb || line.isOneOf(NameList.OF_HOLDER, j)) {
      return false;
    }
    if (nations.country(line, j) != null) {
      return true;
    }
    String form = line.form(j);
    boolean definite =
        form.startsWith("ال") && form.length() > 3
            || form.startsWith("وال") && !first && form.length() > 4 && !action(line, j);
    boolean forPurpose = !first && form.startsWith("لل") && form.length() > 4;
    boolean nested =
        Among.any(
            line.readings(j),
            r ->
                r.sense() instanceof Sense.Head inner
                    && (inner.noun().type() == EntityType.INSTITUTION
                        || inner.noun().type() == EntityType.FORCE
                            && inner.noun().use() != HeadNoun.Use.SAME)
                    && r.preposition().isEmpty()
                    && !r.conjunction());
    boolean post = line.has(j, Sense.Post.class) || line.has(j, Sense.Rank.class);
    return (!post || first && members(line, j)) && (definite || forPurpose || nested && first);
  }

  /** Whether the plural of a trade stands there, as a union has it: "the union of THE LAWYERS". */
  private static boolean members(Line line, int j) {
    String form = line.form(j);
    return form.length() > 6 && (form.endsWith("ين") || form.endsWith("ات"));
  }

  /** Whether "and the coordination with" goes on with another clause, not with the name. */
  private static boolean action(Line line, int j) {
    return line.isOneOf(NameList.BEHIND_BODY, j + 1) || line.has(j, Sense.Head.class);
  }
}
