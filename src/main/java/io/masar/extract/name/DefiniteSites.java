package io.masar.extract.name;

import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.Kind;
import io.masar.mapping.PlaceList;

/**
 * Finds places that a definite noun and the word behind it name, since there is one such in an area
 * or war: "the western SECTOR", "the left BANK of the river R", "the five HILLS", "the republican
 * PALACE".
 */
final class DefiniteSites {

  private final GazetteerNames gazetteer;

  DefiniteSites(GazetteerNames gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** {@return the place that begins at token {@code i}, or {@code null}} */
  Mention at(Line line, int i) {
    if (!Words.definite(line, i) || !Words.definite(line, i + 1)) {
      return null;
    }
    String form = line.form(i);
    int clitic = form.startsWith("ال") ? 0 : 1;
    String noun = form.substring(clitic);
    if (!noun.startsWith("ال")) {
      return null;
    }
    String clitics = form.substring(0, clitic);
    boolean told = !clitics.isEmpty() && !clitics.equals("و") || !line.preposition(i - 1).isEmpty();
    boolean side = line.isOneOf(PlaceList.SIDE_NOUN, noun);
    if ((side || told && line.isOneOf(PlaceList.STRIP, noun))
        && line.isOneOf(PlaceList.WHICH_SIDE, i + 1)) {
      int end = line.isOneOf(PlaceList.WHICH_SIDE, i + 2) ? i + 3 : i + 2;
      return place(line, i, river(line, end), clitics, EntityType.PLACE, Kind.REGION);
    }
    if (isCounted(line, i, noun)) {
      return place(line, i, i + 2, clitics, EntityType.PLACE, Kind.LAND);
    }
    String phrase = noun + " " + line.form(i + 1);
    if (told && line.isOneOf(PlaceList.ONE_PALACE, phrase)) {
      return place(line, i, i + 2, clitics, EntityType.PLACE, Kind.BUILDING);
    }
    return told && line.isOneOf(PlaceList.ONE_BASE, phrase)
        ? place(line, i, i + 2, clitics, EntityType.BASE, Kind.BASE)
        : null;
  }

  /** "The five hills"; points only where one moves or is, and none that a team wins. */
  private static boolean isCounted(Line line, int i, String noun) {
    if (!line.isOneOf(PlaceList.COUNT, i + 1)) {
      return false;
    }
    boolean stands = line.isOneOf(PlaceList.AT_POINTS, i - 1);
    return line.isOneOf(PlaceList.COUNTED_SITES, noun)
        || line.isOneOf(PlaceList.POINTS, noun)
            && stands
            && !line.isOneOf(PlaceList.MATCH_POINTS, i + 1)
            && !line.hasOneOf(PlaceList.TEAM, 0, line.size())
            && !line.hasOneOf(PlaceList.MATCH, 0, line.size());
  }

  /** Behind the river that a bank is of: "the western bank OF THE RIVER R". */
  private int river(Line line, int i) {
    int j = line.form(i).equals("من") ? i + 1 : i;
    Mention river = gazetteer.at(line, j, EntityType.PLACE);
    boolean of = river != null && (j > i || river.preposition().equals("ل"));
    if (of && river.from() == j && Kind.RIVER.is(river.kind())) {
      return river.to();
    }
    String head = line.form(j);
    boolean named = line.isOneOf(PlaceList.RIVER, j > i ? head : Clitics.strip(head, "ل"));
    return named && Words.nameLike(line, j + 1) ? j + 2 : i;
  }

  private static Mention place(
      Line line, int i, int end, String clitic, EntityType type, Kind kind) {
    return Mention.named(i, end, clitic, type, Ids.of(type, line, i, end, clitic), kind.id());
  }
}
