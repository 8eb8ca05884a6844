package io.masar.extract.identity;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.claim.Role;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.Analysis;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.Kind;
import io.masar.mapping.Lexeme;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds sites that an article names behind what they are and later by themselves, in words that may
 * mean something else: "the town of THE GATE … they left THE GATE"; and towns that a force leaves
 * or comes to, which the gazetteer holds in such words.
 */
final class BareSites {

  private static final String[] CLITICS = {"", "ب", "ل", "و", "وب", "ول"};

  /** How many words such a name has at most. */
  private static final int WORDS = 2;

  /** What cannot be a name where it stands by itself: another site, people, a number. */
  private static final int NO_NAME =
      Analysis.bits(
          Sense.Head.class, Sense.People.class, Sense.Numeral.class, Sense.Direction.class);

  /**
   * What is named so where no table knows it; of a street or a college only the whole name tells.
   */
  private static final Set<String> SETTLED =
      Kind.ids(
          Kind.CITY,
          Kind.TOWN,
          Kind.VILLAGE,
          Kind.DISTRICT,
          Kind.BASE,
          Kind.CAMP,
          Kind.BARRACKS,
          Kind.AIRPORT);

  private final Gazetteer gazetteer;
  private final StateWeights states;

  /** The sites by the words behind their head; {@code null} where several are named so. */
  private final Map<String, Mention> byName = new HashMap<>();

  BareSites(
      Gazetteer gazetteer, StateWeights states, List<Line> lines, List<List<Mention>> mentions) {
    this.gazetteer = gazetteer;
    this.states = states;
    for (Line line : lines) {
      for (Mention mention : mentions.get(line.index())) {
        if (isHeaded(line, mention)) {
          String name = line.words(mention.from() + 1, mention.to());
          boolean told = byName.containsKey(name);
          Mention other = byName.get(name);
          boolean same = other != null && other.id().equals(mention.id());
          byName.put(name, !told ? mention : same ? other : null);
        }
      }
    }
    byName.values().removeIf(site -> site == null);
  }

  /** Whether it is a site named behind an indefinite head: "TOWN of Q", not "the GREEN zone". */
  private static boolean isHeaded(Line line, Mention mention) {
    int words = mention.to() - mention.from() - 1;
    boolean site =
        mention.isNamed()
            && (mention.type() == EntityType.PLACE || mention.type() == EntityType.BASE)
            && words >= 1
            && words <= WORDS
            && line.has(mention.from(), Sense.Head.class)
            && !Words.definite(line, mention.from());
    int first = mention.from() + 1;
    return site
        && (mention.known() != null || SETTLED.contains(mention.kind()))
        && line.isWord(first)
        && line.form(first).length() > 2
        && !line.isAny(first, NO_NAME)
        && (mention.known() != null || line.readings(first).isEmpty());
  }

  /** {@return the sites named so in the line, beside its {@code own} mentions} */
  List<Mention> read(Line line, List<Mention> own) {
    List<Mention> found = new ArrayList<>();
    boolean forces = Among.any(own, mention -> mention.type() == EntityType.FORCE);
    if (byName.isEmpty() && !forces) {
      return found;
    }
    boolean[] named = new boolean[line.size()];
    own.forEach(mention -> Arrays.fill(named, mention.from(), mention.to(), true));
    for (int i = 0; i < line.size(); i++) {
      boolean may = line.isWord(i) && !named[i];
      Mention site = may ? at(line, i, named) : null;
      site =
          site == null && may && forces && behindMove(line, i, own) ? town(line, i, named) : site;
      if (site != null && Among.none(line.readings(i), BareSites::isMove)) {
        found.add(site);
        Arrays.fill(named, site.from(), site.to(), true);
      }
    }
    return found;
  }

  private Mention at(Line line, int i, boolean[] named) {
    if (byName.isEmpty()) {
      return null;
    }
    for (String clitic : CLITICS) {
      boolean placed =
          clitic.endsWith("ب") || clitic.endsWith("ل")
              ? line.form(i).startsWith(clitic)
              : clitic.isEmpty()
                  ? line.isOneOf(PlaceList.SITE_BEHIND, i - 1)
                  : i > 0 && named[i - 1] && line.form(i).startsWith(clitic);
      for (int end = Math.min(line.size(), i + WORDS); placed && end > i; end--) {
        Mention site = byName.get(Clitics.strip(line.words(i, end), clitic));
        if (site != null && !goesOn(line, end, named)) {
          return site.over(i, end, clitic);
        }
      }
    }
    return null;
  }

  /** Whether something moves in the line. */
  private static boolean moves(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.means(i, Lexeme.Triggers.class) && Among.any(line.readings(i), BareSites::isMove)) {
        return true;
      }
    }
    return false;
  }

  /** Whether only "to" or "from" stands between a move, or who moves, and the definite word. */
  private static boolean behindMove(Line line, int i, List<Mention> own) {
    boolean definite =
        Words.definite(line, i) && line.form(i).startsWith("ال") && !line.isAny(i, NO_NAME);
    if (!definite || !line.isOneOf(PlaceList.MOVE_SITE, i - 1) || !moves(line)) {
      return false;
    }
    return Among.any(line.readings(i - 2), BareSites::isMove)
        || Among.any(own, m -> m.type() == EntityType.FORCE && m.to() == i - 1);
  }

  private static boolean isMove(Reading reading) {
    return reading.sense() instanceof Sense.Action action
        && action.lexeme().meaning() instanceof Lexeme.Triggers triggers
        && triggers.frame().kind().roles().get(0) == Role.FORCE;
  }

  /**
   * A town that the gazetteer holds only behind what it is, where a force leaves it or comes to it
   * and the article tells of its state: "F withdrew from THE GATE".
   */
  private Mention town(Line line, int i, boolean[] named) {
    KnownEntity town = null;
    for (String head : line.words(PlaceList.TOWN_HEAD)) {
      KnownEntity here = gazetteer.headed(head, line.form(i), EntityType.PLACE);
      if (here != null && town != null && !town.id().equals(here.id())) {
        return null;
      }
      town = here == null ? town : here;
    }
    return town != null && !goesOn(line, i + 1, named) && states.tells(gazetteer.stateOf(town))
        ? Mention.known(i, i + 1, "", town)
        : null;
  }

  /** Whether an adjective tells that it is the word and not the name: "from the BACK gate". */
  private static boolean goesOn(Line line, int end, boolean[] named) {
    return end < line.size()
        && !named[end]
        && Words.definite(line, end)
        && line.has(end, Sense.Adjective.class);
  }
}
