package io.masar.extract.identity;

import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.Analysis;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often an article speaks of each state: by name, adjective, places, people and bodies. */
final class StateWeights {

  private static final int NISBA = Analysis.bits(Sense.Nisba.class);

  /** What part of all that is said of states must be of the one that an article is about. */
  private static final double MOST = 0.7;

  private final Gazetteer gazetteer;
  private final List<Line> lines;
  private final List<List<Mention>> mentions;
  private final Set<String> named = new HashSet<>();
  private Map<String, Integer> weights;

  StateWeights(Gazetteer gazetteer, List<Line> lines, List<List<Mention>> mentions) {
    this.gazetteer = gazetteer;
    this.lines = lines;
    this.mentions = mentions;
  }

  /** {@return the weight of each state told of; counted when first asked for, as few ask} */
  Map<String, Integer> all() {
    if (weights == null) {
      weights = new HashMap<>();
      lines.forEach(this::weigh);
    }
    return weights;
  }

  /**
   * {@return the state that most of the article is about, or {@code null} where it is of several,
   * or tells none by name: an adjective alone may mean something else, "Malian" or "financial", and
   * a town may be of another state}
   */
  String most() {
    String most = null;
    int sum = 0;
    for (Map.Entry<String, Integer> state : all().entrySet()) {
      sum += state.getValue();
      most = most == null || state.getValue() > weights.get(most) ? state.getKey() : most;
    }
    return most != null && named.contains(most) && weights.get(most) >= MOST * sum ? most : null;
  }

  /** {@return whether the article names the state, or a body or force of it} */
  boolean tells(String state) {
    return all().containsKey(state) && named.contains(state);
  }

  private void weigh(Line line) {
    for (Mention mention : mentions.get(line.index())) {
      String state = gazetteer.stateOf(mention.known());
      if (state != null && mention.type() != EntityType.PLACE) {
        named.add(state);
      }
      weigh(state);
    }
    for (int i = 0; i < line.size(); i++) {
      if (line.isAny(i, NISBA)) {
        line.readings(i).forEach(this::weigh);
      }
    }
  }

  private void weigh(Reading reading) {
    weigh(reading.sense() instanceof Sense.Nisba nisba ? nisba.country() : null);
  }

  private void weigh(String state) {
    if (state != null) {
      weights.merge(state, 1, Integer::sum);
    }
  }
}
