package io.masar.extract.identity;

import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.Analysis;
import io.masar.mapping.Kind;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds sites that an article names behind what they are and later by themselves, in words that may
 * mean something else: "the town of THE GATE … they left THE GATE".
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

  /** The sites by the words behind their head; {@code null} where several are named so. */
  private final Map<String, Mention> byName = new HashMap<>();

  BareSites(List<Line> lines, List<List<Mention>> mentions) {
    for (Line line : lines) {
      for (Mention mention : mentions.get(line.index())) {
        if (isHeaded(line, mention)) {
          String name = line.words(mention.from() + 1, mention.to());
          Mention other = byName.putIfAbsent(name, mention);
          boolean several = other != null && !other.id().equals(mention.id());
          if (several || byName.get(name) == null) {
            byName.put(name, null);
          }
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
    if (byName.isEmpty()) {
      return found;
    }
    boolean[] named = new boolean[line.size()];
    own.forEach(mention -> Arrays.fill(named, mention.from(), mention.to(), true));
    for (int i = 0; i < line.size(); i++) {
      Mention site = line.isWord(i) && !named[i] ? at(line, i, named) : null;
      if (site != null) {
        found.add(site);
        Arrays.fill(named, site.from(), site.to(), true);
      }
    }
    return found;
  }

  private Mention at(Line line, int i, boolean[] named) {
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

  /** Whether an adjective tells that it is the word and not the name: "from the BACK gate". */
  private static boolean goesOn(Line line, int end, boolean[] named) {
    return end < line.size()
        && !named[end]
        && Words.definite(line, end)
        && line.has(end, Sense.Adjective.class);
  }
}
