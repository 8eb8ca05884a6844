package io.masar.extract.identity;

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
import io.masar.mapping.ClaimList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Mapping;
import io.masar.mapping.NameList;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.time.TimeMention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles who is who over a whole article: a capital that acts is its country, a short form joins
 * its long form, and every named mention goes into the cast.
 */
public final class Roster {

  private static final String[] SHORT_CLITICS = {"", "و", "ل", "ب", "ول", "ف"};

  /** How far before a capital the verb may stand that asks something of it. */
  private static final int ASKS = 10;

  private final Article article;
  private final Mapping mapping;
  private final List<Line> lines;
  private final List<List<Mention>> mentions;
  private final List<List<TimeMention>> times;
  private final GazetteerNames gazetteer = new GazetteerNames();
  private final Map<String, String> longForms = new HashMap<>();

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
    Map<String, Mention> shortForms = persons();
    LongForms full = new LongForms(lines, mentions);
    Borders borders = new Borders(mentions);
    OnlyForces only = new OnlyForces(article, mentions);
    LocalSites sites = new LocalSites(article, lines, mentions);
    Theatres theatres = new Theatres(mapping.gazetteer(), lines, mentions);
    Kingdom kingdom = new Kingdom(mapping, lines, mentions);
    List<List<Mention>> settled = new ArrayList<>();
    for (Line line : lines) {
      List<Mention> own = new ArrayList<>();
      for (Mention found : mentions.get(line.index())) {
        Mention mention = only.named(line, found);
        Mention settledOne = full.join(line, joined(capital(line, mention, own)));
        Mention local = sites.join(line, theatres.join(line, settledOne));
        own.add(kingdom.join(borders.join(local)));
      }
      own.addAll(shortMentions(line, own, shortForms));
      own.sort((a, b) -> Integer.compare(a.from(), b.from()));
      own.replaceAll(mention -> parliament(line, mention));
      own.removeIf(Roster::unexplained);
      own.stream().filter(Mention::isNamed).forEach(mention -> cast.add(line, mention));
      own.forEach(mention -> countries(line, mention, cast));
      settled.add(List.copyOf(Parts.join(line, own)));
    }
    return new Page(article, mapping, lines, List.copyOf(settled), times);
  }

  /** The countries that a name tells of besides: "the border WITH C", "units FROM C". */
  private void countries(Line line, Mention mention, Cast cast) {
    boolean composed =
        mention.known() == null
            && ("border".equals(mention.kind()) || mention.type() == EntityType.FORCE);
    for (int i = mention.head() + 1; composed && i < mention.to(); i++) {
      Mention country = gazetteer.at(line, i, EntityType.COUNTRY);
      if (country != null && country.clitic().isEmpty() && country.to() <= mention.to()) {
        cast.add(line, country);
      }
    }
  }

  /**
   * {@return the full names of persons by their last word, for one-word names that stand for them}
   */
  private Map<String, Mention> persons() {
    Map<String, Mention> byLast = new HashMap<>();
    Map<String, List<String>> words = new HashMap<>();
    for (Line line : lines) {
      for (Mention mention : mentions.get(line.index())) {
        if (isPerson(mention)
            && mention.to() - mention.from() > 1
            && !line.isOneOf(NameList.REGNAL, mention.to() - 1)) {
          byLast.putIfAbsent(bare(line.form(mention.to() - 1)), mention);
          words.putIfAbsent(mention.id(), names(line, mention));
        }
      }
    }
    for (Line line : lines) {
      for (Mention mention : mentions.get(line.index())) {
        if (isPerson(mention)) {
          join(line, mention, byLast, words);
        }
      }
    }
    byLast.values().removeIf(full -> endsInFather(words.get(full.id())));
    return byLast;
  }

  private void join(
      Line line, Mention mention, Map<String, Mention> byLast, Map<String, List<String>> words) {
    List<String> own = names(line, mention);
    Mention full = byLast.get(own.get(own.size() - 1));
    boolean other =
        full != null
            && !full.id().equals(mention.id())
            && (full.known() == null || mention.known() == null);
    if (other && compatible(words.get(full.id()), own)) {
      longForms.put(mention.id(), full.id());
    }
  }

  private static boolean isPerson(Mention mention) {
    return mention.type() == EntityType.PERSON && mention.isNamed();
  }

  private static List<String> names(Line line, Mention mention) {
    List<String> names = new ArrayList<>();
    String all = Clitics.strip(line.words(mention.from(), mention.to()), mention.clitic());
    for (String word : all.split(" ")) {
      names.add(bare(word));
    }
    return names;
  }

  /**
   * Whether the names may be one person's: the first is the same and no father another, or the
   * others end so, unless with a father's name: "S son of A" is none of "M son of S son of A".
   */
  private boolean compatible(List<String> full, List<String> other) {
    int from = full.size() - other.size();
    return full.get(0).equals(other.get(0))
        ? !otherFather(full, other)
        : from > 0 && full.subList(from, full.size()).equals(other) && !isSon(full.get(from - 1));
  }

  /** Whether both tell a father, and neither's is what the other's name ends with. */
  private boolean otherFather(List<String> one, List<String> other) {
    boolean told = one.size() > 2 && other.size() > 2 && isSon(one.get(1)) && isSon(other.get(1));
    return told
        && !one.get(2).equals(other.get(2))
        && !other.get(other.size() - 1).equals(one.get(2))
        && !one.get(one.size() - 1).equals(other.get(2));
  }

  private boolean endsInFather(List<String> names) {
    return names.size() > 2 && isSon(names.get(names.size() - 2));
  }

  private boolean isSon(String word) {
    return lines.get(0).isOneOf(NameList.SON, word);
  }

  private static String bare(String form) {
    return form.startsWith("ال") && form.length() > 4 ? form.substring(2) : form;
  }

  private Mention joined(Mention mention) {
    String id = mention.id() == null ? null : longForms.get(mention.id());
    return id == null ? mention : mention.as(mention.type(), id, mapping.gazetteer().byId(id));
  }

  private List<Mention> shortMentions(
      Line line, List<Mention> own, Map<String, Mention> shortForms) {
    List<Mention> found = new ArrayList<>();
    if (shortForms.isEmpty()) {
      return found;
    }
    long last = 0;
    for (String name : shortForms.keySet()) {
      last |= letter(name);
    }
    boolean[] named = new boolean[line.size()];
    own.forEach(mention -> Arrays.fill(named, mention.from(), mention.to(), true));
    for (int i = 0; i < line.size(); i++) {
      boolean may = line.isWord(i) && !named[i] && (last & letter(line.form(i))) != 0;
      Mention mention = may ? shortMention(line, i, shortForms) : null;
      if (mention != null) {
        found.add(mention);
      }
    }
    return found;
  }

  /** The last letter as a bit, by the last six of its own. */
  private static long letter(String word) {
    return word.isEmpty() ? 0 : 1L << word.charAt(word.length() - 1);
  }

  private Mention shortMention(Line line, int i, Map<String, Mention> shortForms) {
    String form = line.form(i);
    boolean definite = form.contains("ال") || form.contains("لل");
    boolean nameless = !definite && !line.has(i, Sense.GivenName.class);
    if (nameless && !line.readings(i).isEmpty()) {
      return null;
    }
    for (String clitic : SHORT_CLITICS) {
      String rest = form.startsWith(clitic) ? Clitics.strip(form, clitic) : "";
      Mention full = rest.length() > 2 ? shortForms.get(bare(rest)) : null;
      boolean name =
          full != null
              && (line.readings(i).isEmpty()
                  || line.has(i, Sense.GivenName.class)
                  || rest.startsWith("ال"));
      if (name && !ordinary(line, i, clitic)) {
        String id = longForms.getOrDefault(full.id(), full.id());
        return Mention.named(i, i + 1, clitic, EntityType.PERSON, id, null)
            .as(EntityType.PERSON, id, mapping.gazetteer().byId(id));
      }
    }
    return null;
  }

  /** Whether a word that is a name as well stands as an ordinary one: "in favour of", "not fit". */
  private static boolean ordinary(Line line, int i, String clitic) {
    boolean given = line.has(i, Sense.GivenName.class) && !line.isMark(i - 1) && i > 0;
    boolean fit = line.is(i - 1, FunctionWord.NEGATION) || line.form(i + 1).startsWith("لل");
    return line.verb(i) != null && (!given || fit || clitic.endsWith("ل"));
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
    if (line.isOneOf(ClaimList.UNDER_LEADER, i - 1)
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
    boolean forIt = line.readings(i - 1).stream().anyMatch(r -> !r.pronoun().isEmpty());
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
      if (line.readings(j).stream().anyMatch(Roster::demands)) {
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
    return !mention.isNamed() && "parliament".equals(mention.kind())
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
        && (mention.type() == EntityType.INSTITUTION || "kingdom".equals(mention.kind()));
  }

  /** "D, E — agencies": the places an article is sent from. */
  private boolean followedByPlace(Line line, Mention mention) {
    return mentions.get(line.index()).stream()
        .anyMatch(next -> next.from() == mention.to() && next.type() == EntityType.PLACE);
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
