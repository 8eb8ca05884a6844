package io.masar.extract.name;

import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Kind;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Sense;
import java.util.Set;

/**
 * Places that the gazetteer holds under one head only, since their name is an ordinary word, told
 * under another: "the area of Q", where it holds "the town of Q".
 */
final class HeadedTowns {

  /** Kinds of places that a town gives its name and stays the same under. */
  private static final Set<String> SAME =
      Kind.ids(Kind.CITY, Kind.TOWN, Kind.DISTRICT, Kind.REGION, Kind.GOVERNORATE, Kind.PROVINCE);

  /** Kinds that ordinary words say the use of, not the town: "the market of LABOUR". */
  private static final Set<String> OTHER =
      Kind.ids(Kind.BUILDING, Kind.STREET, Kind.ROAD, Kind.WATER);

  private final Gazetteer gazetteer;

  HeadedTowns(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * {@return the place that token {@code i} names behind the head, or {@code null}; {@code clitic}
   * is "and" or empty}
   */
  Mention behind(Line line, int i, HeadNoun noun, String clitic) {
    if (!line.isWord(i) || !line.form(i).startsWith(clitic)) {
      return null;
    }
    String name = line.form(i).substring(clitic.length());
    KnownEntity own = gazetteer.headed(noun.folded(), name, noun.type());
    if (own != null && !Kind.QUARTER.is(noun.kind())) {
      return Mention.known(i, i + 1, clitic, own);
    }
    if (line.readings(i).isEmpty()
        || line.has(i, Sense.Head.class)
        || OTHER.contains(noun.kind())) {
      return null;
    }
    boolean definite = isDefinite(line, i, name);
    boolean place = noun.type() == EntityType.PLACE && SAME.contains(noun.kind());
    return definite || place && isAlone(line, i) ? other(line, i, name, noun, clitic) : null;
  }

  private Mention other(Line line, int i, String name, HeadNoun noun, String clitic) {
    for (String head : line.words(PlaceList.TOWN_HEAD)) {
      KnownEntity town = gazetteer.headed(head, name, EntityType.PLACE);
      if (town != null) {
        String id = Ids.of(noun.type(), line, i, i + 1, clitic);
        return noun.type() == EntityType.PLACE && SAME.contains(noun.kind())
            ? Mention.known(i, i + 1, clitic, town)
            : Mention.named(i, i + 1, clitic, noun.type(), id, noun.kind());
      }
    }
    return null;
  }

  private static boolean isDefinite(Line line, int i, String name) {
    return name.startsWith("ال")
        && Words.definite(line, i)
        && !line.has(i, Sense.Numeral.class)
        && !line.has(i, Sense.Direction.class);
  }

  /** Whether no name goes on behind an indefinite word, which may then be one by itself. */
  private static boolean isAlone(Line line, int i) {
    return !Words.definite(line, i + 1)
        && !line.isPreposition(i)
        && !line.has(i, Sense.Numeral.class)
        && !line.is(i, FunctionWord.RELATIVE)
        && !Words.nameLike(line, i + 1);
  }
}
