package io.masar.extract.reference;

import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.extract.page.Cast;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tells which country an article is about, and whether a force is at home at a place. */
public final class Homeland {

  /** Kinds of forces that are no state's own, though of one, and come and go in it. */
  private static final Set<String> GUESTS =
      Kind.ids(Kind.COALITION, Kind.ALLIANCE, Kind.MISSION, Kind.GROUP);

  private final Page page;
  private final Cast cast;
  private final Gazetteer gazetteer;
  private Map<String, Integer> weights;
  private String home;

  Homeland(Page page, Cast cast) {
    this.page = page;
    this.cast = cast;
    this.gazetteer = page.mapping().gazetteer();
  }

  /**
   * "The country": the one most of the article's places lie in, counting what it names itself twice
   * where things happen in it.
   */
  public String home() {
    if (home == null) {
      weights = weights == null ? weights() : weights;
      home = heaviest();
    }
    return home;
  }

  private Map<String, Integer> weights() {
    Map<String, Integer> weights = new HashMap<>();
    for (Line line : page.lines()) {
      for (Mention mention : page.mentions().get(line.index())) {
        if (mention.isNamed()) {
          weigh(line, mention, weights);
        }
      }
    }
    return weights;
  }

  /** The last by name of those told of most, as far as they are in the cast by now. */
  private String heaviest() {
    String heaviest = null;
    int most = 0;
    for (Map.Entry<String, Integer> country : weights.entrySet()) {
      int weight = country.getValue();
      boolean heavier = weight > most || weight == most && country.getKey().compareTo(heaviest) > 0;
      if (heavier && cast.has(country.getKey())) {
        heaviest = country.getKey();
        most = weight;
      }
    }
    return heaviest;
  }

  private void weigh(Line line, Mention mention, Map<String, Integer> weights) {
    if (mention.type() == EntityType.COUNTRY) {
      boolean located = !mention.preposition().isEmpty() || line.isPreposition(mention.from() - 1);
      weights.merge(mention.id(), located ? 2 : 1, Integer::sum);
    } else if (mention.type() == EntityType.BASE || mention.type() == EntityType.PLACE) {
      String country = gazetteer.countryOf(mention.known());
      if (country != null) {
        weights.merge(country, 2, Integer::sum);
      }
    }
  }

  /** {@return whether the force is a state's own, and the place is that state or lies in it} */
  public boolean sameState(String force, String place) {
    String state = stateOf(force);
    return state != null && state.equals(gazetteer.countryOf(gazetteer.byId(place)));
  }

  /** {@return the state whose own the force is, or {@code null}} */
  public String stateOf(String force) {
    KnownEntity known = gazetteer.byId(force);
    return known == null || GUESTS.contains(known.kind()) ? null : known.of();
  }

  /** {@return the state whose own the force is, else the force or state itself} */
  public String side(String id) {
    KnownEntity known = gazetteer.byId(id);
    boolean own = known != null && known.kind() != null && stateOf(id) != null;
    return own ? stateOf(id) : id;
  }
}
