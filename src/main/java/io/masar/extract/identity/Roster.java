package io.masar.extract.identity;

import io.masar.Among;
import io.masar.article.Article;
import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.claim.Status;
import io.masar.extract.name.Borders;
import io.masar.extract.page.Cast;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Mapping;
import io.masar.mapping.MemberList;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.time.TimeMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Settles who is who over a whole article: a capital that acts is its country, a short form joins
 * its long form, and every named mention goes into the cast.
 */
public final class Roster {

  /** How far before a capital the verb may stand that asks something of it. */
  private static final int ASKS = 10;

  private final Article article;
  private final Mapping mapping;
  private final List<Line> lines;
  private final List<List<Mention>> mentions;
  private final List<List<TimeMention>> times;
  private final GazetteerNames gazetteer = new GazetteerNames();

  public Roster(
      Article article,
      Mapping mapping,
      List<Line> lines,
      List<List<Mention>> mentions,
      List<List<TimeMention>> times) {
    this.article = article;
    this.mapping = mapping;
    this.lines = lines;
    this.mentions = mentions;
    this.times = times;
  }

  /** {@return the page with its mentions settled and gathered in {@code cast}} */
  public Page settle(Cast cast) {
    ShortNames persons = new ShortNames(mapping.gazetteer(), lines, mentions);
    LongForms full = new LongForms(lines, mentions);
    Borders borders = new Borders(mentions);
    OnlyForces only = new OnlyForces(article, mentions);
    LocalSites sites = new LocalSites(article, lines, mentions);
    Theatres theatres = new Theatres(mapping.gazetteer(), lines, mentions);
    StateWeights weights = new StateWeights(mapping.gazetteer(), lines, mentions);
    BareSites bare = new BareSites(mapping.gazetteer(), weights, lines, mentions);
    Kingdom kingdom = new Kingdom(mapping, weights);
    StateBodies bodies = new StateBodies(article, weights, lines, mentions);
    List<List<Mention>> settled = new ArrayList<>();
    for (Line line : lines) {
      List<Mention> own = new ArrayList<>();
      for (Mention found : mentions.get(line.index())) {
        Mention mention = only.named(line, found);
        Mention settledOne = full.join(line, persons.join(line, capital(line, mention, own)));
        Mention local = sites.join(line, theatres.join(line, settledOne));
        own.add(bodies.join(kingdom.join(borders.join(local))));
      }
      own.addAll(bare.read(line, own));
      own.addAll(persons.shortMentions(line, own));
      own.sort((a, b) -> Integer.compare(a.from(), b.from()));
      own.replaceAll(mention -> parliament(line, mention));
      own.removeIf(Roster::unexplained);
      for (Mention mention : own) {
        if (mention.isNamed()) {
          cast.add(line, mention);
        }
      }
      own.forEach(mention -> countries(line, mention, cast));
      settled.add(List.copyOf(Parts.join(line, own)));
    }
    return new Page(article, mapping, lines, List.copyOf(settled), times);
  }

  /** The countries that a name tells of besides: "the border WITH C", "units FROM C". */
  private void countries(Line line, Mention mention, Cast cast) {
    boolean composed =
        mention.known() == null
            && (Kind.BORDER.is(mention.kind()) || mention.type() == EntityType.FORCE);
    for (int i = mention.head() + 1; composed && i < mention.to(); i++) {
      Mention country = gazetteer.at(line, i, EntityType.COUNTRY);
      if (country != null && country.clitic().isEmpty() && country.to() <= mention.to()) {
        cast.add(line, country);
      }
    }
  }

  /** A capital that acts stands for its country. */
  private Mention capital(Line line, Mention mention, List<Mention> before) {
    String country =
        mention.type() == EntityType.PLACE && mention.known() != null
            ? mapping.gazetteer().countryOfCapital(mention.id())
            : null;
    if (country == null || mention.to() - mention.from() > 2) {
      return mention;
    }
    KnownEntity known = mapping.gazetteer().byId(country);
    return known != null && acts(line, mention, before)
        ? mention.as(EntityType.COUNTRY, country, known)
        : mention;
  }

  private boolean acts(Line line, Mention mention, List<Mention> before) {
    int i = mention.from();
    Mention former = before.isEmpty() ? null : before.get(before.size() - 1);
    if (mention.coordinated() && former != null && former.to() == i) {
      return former.type() == EntityType.COUNTRY;
    }
    if (line.isOneOf(MemberList.UNDER_LEADER, i - 1)
        || line.isOneOf(PlaceList.BESIDE_STATE, line.preposition(i - 1))) {
      return true;
    }
    if (asked(line, i, former)) {
      return true;
    }
    boolean dateline = i == 0 && (line.isMark(mention.to()) || followedByPlace(line, mention));
    if (located(line, mention) || dateline) {
      return false;
    }
    boolean afterThat = i == 0 || line.is(i - 1, FunctionWord.THAT);
    boolean forIt = Among.any(line.readings(i - 1), r -> !r.pronoun().isEmpty());
    return afterThat
        || acting(line, forIt && line.is(i - 1, FunctionWord.PREPOSITION) ? i - 2 : i - 1)
        || deed(line, i - 1)
        || acting(line, mention.to());
  }

  /** Whether something is demanded of it: "asked D to", "at the request of D", "loyal to D". */
  private static boolean asked(Line line, int i, Mention former) {
    if (line.isOneOf(PlaceList.LOYAL_TO, i - 1)) {
      return !line.form(i).startsWith("ال");
    }
    int verb = line.form(i - 1).equals("من") ? i - 2 : i - 1;
    boolean behind = former != null && former.to() == i && former.type() == EntityType.PERSON;
    for (int j = verb; j >= Math.max(0, behind ? i - ASKS : verb); j--) {
      if (Among.any(line.readings(j), Roster::demands)) {
        return true;
      }
    }
    return false;
  }

  private static boolean demands(Reading reading) {
    return reading.sense() instanceof Sense.Action action
        && action.lexeme().meaning() instanceof Lexeme.Governs governs
        && governs.status() == Status.DEMANDED
        && !reading.article();
  }

  /** Whether the words before it tell that it is a place: "in", "north of", "the capital". */
  private static boolean located(Line line, Mention mention) {
    int before = mention.from() - 1;
    return !mention.preposition().isEmpty()
        || line.isPreposition(before)
        || line.has(before, Sense.Direction.class)
        || line.has(before, Sense.Head.class)
        || line.endsWithOneOf(PlaceList.CAPITAL, before);
  }

  /** "The parliament" where no longer name tells which: it is the one of the article. */
  private static Mention parliament(Line line, Mention mention) {
    String words = line.words(mention.from(), mention.to());
    return !mention.isNamed() && Kind.PARLIAMENT.is(mention.kind())
        ? Mention.named(
            mention.from(),
            mention.to(),
            mention.clitic(),
            mention.type(),
            Ids.of(mention.type(), Clitics.strip(words, mention.clitic())),
            mention.kind())
        : mention;
  }

  private static boolean unexplained(Mention mention) {
    return !mention.isNamed()
        && (mention.type() == EntityType.INSTITUTION || Kind.KINGDOM.is(mention.kind()));
  }

  /** "D, E — agencies": the places an article is sent from. */
  private boolean followedByPlace(Line line, Mention mention) {
    return Among.any(
        mentions.get(line.index()),
        next -> next.from() == mention.to() && next.type() == EntityType.PLACE);
  }

  /** Whether word {@code i} is what somebody does, said as a noun, and no move to a place. */
  private static boolean deed(Line line, int i) {
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Action action
          && action.form() == Sense.Form.NOUN
          && !reading.article()
          && reading.pronoun().isEmpty()) {
        boolean toward = line.form(i + 2).equals("علي") || line.form(i + 2).equals("الي");
        return action.lexeme().meaning() instanceof Lexeme.Tells
            || action.lexeme().meaning() instanceof Lexeme.Other && toward
            || action.lexeme().meaning() instanceof Lexeme.Governs
            || action.lexeme().meaning() instanceof Lexeme.Triggers triggers
                && triggers.frame().sender();
      }
    }
    return false;
  }

  private static boolean acting(Line line, int i) {
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Action action && action.finite()) {
        boolean arrives =
            action.lexeme().meaning() instanceof Lexeme.Triggers triggers
                && triggers.frame().subject() == io.masar.claim.Role.FORCE;
        return !arrives;
      }
    }
    return false;
  }
}
