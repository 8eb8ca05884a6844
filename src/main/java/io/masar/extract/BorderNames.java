package io.masar.extract;

import io.masar.claim.EntityType;
import io.masar.mapping.PlaceList;
import java.util.Set;
import java.util.TreeSet;

/** Finds the borders of countries, which are places. */
final class BorderNames {

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
    return Mention.named(i, end, clitic, EntityType.PLACE, Borders.id(states), "border");
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
