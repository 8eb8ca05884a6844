package io.masar.extract.name;

import io.masar.claim.EntityType;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.mapping.Kind;
import io.masar.mapping.PlaceList;
import java.util.Set;
import java.util.TreeSet;

/** Finds the borders of countries, which are places. */
final class BorderNames {

  /** How many words such a name has at most. */
  private static final int LONGEST = 10;

  private final GazetteerNames gazetteer;
  private final NationalBodies nations;

  BorderNames(GazetteerNames gazetteer, NationalBodies nations) {
    this.gazetteer = gazetteer;
    this.nations = nations;
  }

  /**
   * {@return the border of two countries that begins at token {@code i}, or {@code null}: "the
   * border with J", "the J border"}
   */
  Mention at(Line line, int i) {
    if (line.endsWithOneOf(PlaceList.BORDER_STRIP, i) && line.isOneOf(PlaceList.OF_BORDER, i + 1)) {
      return strip(line, i);
    }
    if (!line.endsWithOneOf(PlaceList.BORDER, i)) {
      return null;
    }
    int j = nations.skipAdjectives(line, i + 1, EntityType.PLACE);
    boolean adjective = nations.countryIn(line, i + 1, j) != null;
    if (!adjective && line.isOneOf(PlaceList.INTERNATIONAL, j)) {
      j++;
    }
    Mention country = gazetteer.at(line, line.form(j).equals("مع") ? j + 1 : j, EntityType.COUNTRY);
    Mention with = country != null && country.clitic().isEmpty() ? country : null;
    int end = with == null ? j : with.to();
    if (country == null && !adjective || end == i + 1) {
      return null;
    }
    Set<String> states = states(line, i + 1, end);
    if (with != null) {
      states.add(with.id());
    }
    String form = line.form(i);
    String clitic = form.startsWith("ال") || form.startsWith("ح") ? "" : form.substring(0, 1);
    return Mention.named(i, end, clitic, EntityType.PLACE, Borders.id(states), Kind.BORDER.id());
  }

  /** "The Syrian border strip", "the border strip with C", whose name ends before "with". */
  private Mention strip(Line line, int i) {
    int end = i + 2;
    int j = end;
    while (j < i + LONGEST && (nations.country(line, j) != null || line.form(j).equals("-"))) {
      j++;
      end = nations.country(line, j - 1) == null ? end : j;
    }
    Set<String> states = states(line, i + 2, end);
    boolean with = end == i + 2 && (line.form(end).equals("مع") || line.form(end).equals("بين"));
    Mention country = with ? gazetteer.at(line, end + 1, EntityType.COUNTRY) : null;
    while (country != null) {
      states.add(country.id());
      Mention next = gazetteer.at(line, country.to(), EntityType.COUNTRY);
      country = next != null && next.clitic().equals("و") ? next : null;
    }
    String clitic = line.form(i).substring(0, line.form(i).indexOf("ال"));
    return states.isEmpty()
        ? null
        : Mention.named(i, end, clitic, EntityType.PLACE, Borders.id(states), Kind.BORDER.id());
  }

  /** The countries of the adjectives between the tokens, in the order of their ids. */
  private Set<String> states(Line line, int from, int to) {
    Set<String> states = new TreeSet<>();
    for (int k = from; k < to; k++) {
      String state = nations.country(line, k);
      if (state != null) {
        states.add(state);
      }
    }
    return states;
  }
}
