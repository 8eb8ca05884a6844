package io.masar.extract.name;

import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Words;
import io.masar.mapping.Analysis;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Kind;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Mapping;
import io.masar.mapping.NameList;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.List;

/** Finds every mention of a line: the longest that any kind of name gives from each word on. */
public final class NameFinder {

  /** How many words and names a title before a name has at most. */
  private static final int TITLE = 8;

  private static final int HEAD = Analysis.bits(Sense.Head.class);

  private final GazetteerNames gazetteer;
  private final ForceNames forces;
  private final SiteNames sites;
  private final BodyNames bodies;
  private final MediaNames media;
  private final SeatedBases seats;
  private final LedCoalitions coalitions;

  public NameFinder(Mapping mapping) {
    Gazetteer known = mapping.gazetteer();
    NationalBodies nations = new NationalBodies(known);
    this.gazetteer = new GazetteerNames();
    this.forces = new ForceNames(gazetteer, nations);
    this.sites = new SiteNames(gazetteer, nations, known);
    this.media = new MediaNames(known);
    this.bodies = new BodyNames(known, gazetteer, nations);
    this.coalitions = new LedCoalitions(known);
    this.seats = new SeatedBases(forces, gazetteer, sites, bodies);
  }

  /** {@return the mentions of {@code line}, in order, none over another} */
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>();
    Mention last = null;
    int i = 0;
    while (i < line.size()) {
      Mention mention = line.isMark(i) ? media.over(line, i, null) : longest(line, i, found);
      mention = mention == null ? second(line, i, last) : mention;
      boolean none = mention == null || Camps.isOfTeam(line, mention);
      if (none || appositive(line, mention, last)) {
        i++;
      } else if (Dedications.named(line, mention)) {
        i = mention.to();
      } else {
        last = sites.listed(line, mention, last);
        found.add(last);
        i = Math.max(mention.to(), i + 1);
      }
    }
    return found;
  }

  /** What the mention right before token {@code i}, or before a mark there, goes on with. */
  private Mention second(Line line, int i, Mention former) {
    if (former == null || former.to() < i - 1) {
      return null;
    }
    Mention site = sites.second(line, i, former);
    return site == null ? forces.second(line, i, former) : site;
  }

  private Mention longest(Line line, int i, List<Mention> found) {
    boolean head = line.isAny(i, HEAD);
    Mention best = gazetteer.at(line, i, null);
    best = longer(best, forces.at(line, i));
    best = longer(best, coalitions.at(line, i));
    best = longer(best, sites.at(line, i));
    best = best == null && head ? seats.at(line, i) : best;
    best = longer(best, BodyNames.beyond(line, best, bodies.at(line, i)));
    best = longer(best, BranchNames.at(line, i));
    best = head ? longer(best, description(line, i)) : best;
    best = best == null || best.type() == EntityType.PLACE ? media.over(line, i, best) : best;
    best = best == null ? seat(line, i) : best;
    if (best == null || best.type() == EntityType.PERSON) {
      Mention person =
          PersonNames.mayBegin(line, i) && !line.isOneOf(PlaceList.SUCH_AS, i)
              ? PersonNames.at(line, i, title(line, i, found))
              : null;
      if (namesake(line, best, person)) {
        return person;
      }
      return whole(line, best, person) ? best : longer(best, person);
    }
    return best;
  }

  /** The unknown place that an official is of: "the governor of T, P". */
  private static Mention seat(Line line, int i) {
    if (!line.isOneOf(NameList.LOCAL_POST, i - 1)
        || !line.isWord(i)
        || !line.readings(i).isEmpty()) {
      return null;
    }
    int name = Words.comma(line, i + 1) ? i + 2 : i + 1;
    while (line.has(name, Sense.Rank.class)) {
      name++;
    }
    boolean holder =
        bareName(line, name)
            && (name > i + 1 || bareName(line, name + 1) || Words.definite(line, name + 1));
    return holder
        ? Mention.named(
            i, i + 1, "", EntityType.PLACE, Ids.of(EntityType.PLACE, line, i, i + 1, ""), null)
        : null;
  }

  /** "The ministry", "the movement": a definite head that only an earlier name explains. */
  private static Mention description(Line line, int i) {
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Head kingdom
          && Kind.KINGDOM.is(kingdom.noun().kind())
          && reading.article()
          && !Words.definite(line, i + 1)) {
        return Mention.described(
            i, i + 1, Clitics.of(reading), EntityType.COUNTRY, Kind.KINGDOM.id(), "");
      }
      if (reading.sense() instanceof Sense.Head head
          && reading.article()
          && reading.pronoun().isEmpty()
          && !Words.definite(line, i + 1)
          && (head.noun().type() == EntityType.INSTITUTION
              || head.noun().use() == HeadNoun.Use.SAME)) {
        String kind = head.noun().kind();
        return Mention.described(i, i + 1, Clitics.of(reading), head.noun().type(), kind, "");
      }
    }
    return null;
  }

  private static Mention longer(Mention best, Mention other) {
    if (other == null) {
      return best;
    }
    if (best == null || other.to() > best.to()) {
      return best != null && best.type() == EntityType.PERSON && other.type() == EntityType.PERSON
          ? best.over(best.from(), other.to(), best.clitic())
          : other;
    }
    return best;
  }

  /**
   * Whether the name of somebody known, "A son of B", goes on with a family name: it is another's.
   */
  private static boolean namesake(Line line, Mention known, Mention other) {
    return known != null
        && other != null
        && known.type() == EntityType.PERSON
        && other.to() > known.to()
        && line.isOneOf(NameList.SON, known.to() - 2)
        && (!line.is(known.to(), FunctionWord.NAME_PARTICLE)
            || line.isOneOf(NameList.SON, known.to())
                && !Words.bareGivenName(line, known.to() + 1));
  }

  /**
   * Whether a person is named in full by the gazetteer and the word behind is no name, though it
   * might be one behind a stranger's: "N. the ATTACK".
   */
  private static boolean whole(Line line, Mention known, Mention other) {
    if (known == null || other == null || known.to() >= other.to()) {
      return false;
    }
    int next = known.to();
    boolean given = Words.bareGivenName(line, next - 1) || line.isOneOf(NameList.SON, next - 2);
    boolean name =
        Words.bareGivenName(line, next)
            || line.is(next, FunctionWord.NAME_PARTICLE)
            || line.isOneOf(NameList.NAME_BINDER, next);
    return known.known() != null && known.to() > known.from() + 1 && !given && !name;
  }

  /** Whether a rank stands right before token {@code i}, or a post with what belongs to it. */
  private static PersonNames.Title title(Line line, int i, List<Mention> found) {
    int j = line.form(i - 1).equals("/") ? i - 2 : i - 1;
    if (line.has(j, Sense.Rank.class) && !counted(line, j)) {
      return PersonNames.Title.RANK;
    }
    if (told(line, i)) {
      return PersonNames.Title.POST;
    }
    if (speaks(line, i)) {
      return PersonNames.Title.RANK;
    }
    return post(line, Words.comma(line, j) ? j - 1 : j, found)
        ? PersonNames.Title.POST
        : PersonNames.Title.NONE;
  }

  /** Whether a post or rank stands at token {@code last}, or before it with what it is of. */
  private static boolean post(Line line, int last, List<Mention> found) {
    int j = last;
    for (int steps = 0; j >= 0 && steps < TITLE; steps++) {
      Mention before = endingAt(found, j);
      boolean rank = before == null && line.has(j, Sense.Rank.class);
      boolean post =
          before == null
              && (line.has(j, Sense.Post.class) || line.phrase(j, Sense.Post.class) != null);
      if (post || rank && !counted(line, j)) {
        return true;
      }
      boolean person = before != null && before.type() == EntityType.PERSON;
      if (person || rank || before == null && parts(line, j)) {
        return false;
      }
      j = before == null ? j - 1 : before.from() - 1;
    }
    return false;
  }

  /** Whether the token is no word of a title. */
  private static boolean parts(Line line, int j) {
    return !line.isWord(j)
        || !Words.definite(line, j) && (line.verb(j) != null || Words.nameLike(line, j));
  }

  /** Whether a word that belongs to ranks only counts what follows: "the FIRST success". */
  private static boolean counted(Line line, int j) {
    return line.has(j, Sense.Adjective.class)
        && !Words.definite(line, j)
        && !line.has(j - 1, Sense.Rank.class);
  }

  /**
   * Whether a post follows names that a verb of speech stands before, or that are at least two:
   * "said X, the minister of", "X Y, head of the".
   */
  private static boolean told(Line line, int i) {
    Sense.Action verb = line.verb(i - 1);
    boolean speech = verb != null && verb.lexeme().meaning() instanceof Lexeme.Tells;
    int j = ordinaryFirst(line, i) ? i + 1 : i;
    while (j < i + 4 && (j > i && Surnames.isOrigin(line, j) || bareName(line, j))) {
      j++;
    }
    int post = Words.comma(line, j) ? j + 1 : j;
    if (speech) {
      return j > i && line.has(post, Sense.Post.class) && !line.form(post).startsWith("و");
    }
    boolean free = !line.isPreposition(i - 1) || line.isOneOf(NameList.CARRIED_FROM, i - 1);
    return j > i + 1 && free && complete(line, post);
  }

  /** Whether unknown words stand between a man's verb of speech and what he said: "said P THAT". */
  private static boolean speaks(Line line, int i) {
    Sense.Action verb = line.verb(i - 1);
    boolean man =
        verb != null
            && verb.form() == Sense.Form.PERFECT
            && verb.lexeme().meaning() instanceof Lexeme.Tells
            && !line.form(i - 1).endsWith("ت");
    int j = i;
    while (man && j < i + 3 && line.readings(j).isEmpty() && isName(line, j)) {
      j++;
    }
    return j > i && line.is(j, FunctionWord.THAT);
  }

  private static boolean isName(Line line, int j) {
    String form = line.form(j);
    boolean many = form.endsWith("ون") || form.endsWith("ين") || form.endsWith("ات");
    return line.isWord(j) && form.length() > 3 && !many && !Words.definite(line, j);
  }

  /** Whether word {@code i} is a given name only by the family name behind it: "SALAM of R". */
  private static boolean ordinaryFirst(Line line, int i) {
    return line.has(i, Sense.Ordinary.class)
        && !Words.definite(line, i)
        && !line.means(i, Lexeme.Tells.class)
        && Surnames.isOrigin(line, i + 1);
  }

  private static boolean bareName(Line line, int j) {
    return Words.nameLike(line, j) && !Words.definite(line, j);
  }

  /** Whether a post begins at token {@code j} that tells what it is of: "head of THE". */
  private static boolean complete(Line line, int j) {
    Reading post = line.reading(j, Sense.Post.class);
    return post != null
        && Clitics.of(post).isEmpty()
        && PostPhrases.isPost(line, j)
        && (Words.definite(line, j)
            || Words.definite(line, j + 1)
            || line.has(j + 1, Sense.Post.class)
            || line.has(j + 1, Sense.Head.class));
  }

  /** "Town T north of C": the country tells where the town lies, and no region is meant. */
  private static boolean appositive(Line line, Mention mention, Mention former) {
    return mention.type() == EntityType.PLACE
        && mention.clitic().isEmpty()
        && line.has(mention.from(), Sense.Direction.class)
        && former != null
        && former.to() == mention.from()
        && (former.type() == EntityType.PLACE || former.type() == EntityType.BASE);
  }

  private static Mention endingAt(List<Mention> found, int last) {
    for (int k = found.size() - 1; k >= 0 && found.get(k).to() > last; k--) {
      if (found.get(k).to() == last + 1) {
        return found.get(k);
      }
    }
    return null;
  }
}
