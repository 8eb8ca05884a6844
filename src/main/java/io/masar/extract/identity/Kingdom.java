package io.masar.extract.identity;

import io.masar.claim.EntityType;
import io.masar.extract.page.Mention;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.Kind;
import io.masar.mapping.Mapping;
import io.masar.mapping.PlaceList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** "The kingdom": the one that the article speaks of most, by name, adjective or places. */
final class Kingdom {

  /** The id of a kingdom that nothing in the article tells from the others. */
  private static final String UNTOLD = "country:kingdom";

  private final Mapping mapping;
  private final Gazetteer gazetteer;
  private final StateWeights weights;
  private String meant;

  Kingdom(Mapping mapping, StateWeights weights) {
    this.mapping = mapping;
    this.gazetteer = mapping.gazetteer();
    this.weights = weights;
  }

  /** {@return "the kingdom" as its country, any other mention as it is} */
  Mention join(Mention mention) {
    if (!Kind.KINGDOM.is(mention.kind())) {
      return mention;
    }
    meant = meant == null ? heaviest() : meant;
    return mention.as(EntityType.COUNTRY, meant, gazetteer.byId(meant));
  }

  private String heaviest() {
    Set<String> kingdoms = new HashSet<>();
    for (String name : mapping.lexicon().lists().words(PlaceList.KINGDOM)) {
      gazetteer.named(name, EntityType.COUNTRY).forEach(kingdom -> kingdoms.add(kingdom.id()));
    }
    return weights.all().entrySet().stream()
        .filter(state -> kingdoms.contains(state.getKey()))
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(UNTOLD);
  }
}
