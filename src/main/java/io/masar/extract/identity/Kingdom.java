package io.masar.extract.identity;

import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.Analysis;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.Kind;
import io.masar.mapping.Mapping;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** "The kingdom": the one that the article speaks of most, by name, adjective or places. */
final class Kingdom {

  /** The id of a kingdom that nothing in the article tells from the others. */
  private static final String UNTOLD = "country:kingdom";

  private static final int NISBA = Analysis.bits(Sense.Nisba.class);

  private final Mapping mapping;
  private final Gazetteer gazetteer;
  private final List<Line> lines;
  private final List<List<Mention>> mentions;
  private final Set<String> kingdoms = new HashSet<>();
  private final Map<String, Integer> weights = new HashMap<>();
  private boolean weighed;

  Kingdom(Mapping mapping, List<Line> lines, List<List<Mention>> mentions) {
    this.mapping = mapping;
    this.gazetteer = mapping.gazetteer();
    this.lines = lines;
    this.mentions = mentions;
  }

  /** Only where "the kingdom" is told of, as it is in few articles. */
  private void weigh() {
    for (String name : mapping.lexicon().lists().words(PlaceList.KINGDOM)) {
      gazetteer.named(name, EntityType.COUNTRY).forEach(kingdom -> kingdoms.add(kingdom.id()));
    }
    for (Line line : lines) {
      mentions.get(line.index()).forEach(mention -> weigh(gazetteer.stateOf(mention.known())));
      for (int i = 0; i < line.size(); i++) {
        if (line.isAny(i, NISBA)) {
          line.readings(i).forEach(this::weigh);
        }
      }
    }
  }

  private void weigh(Reading reading) {
    weigh(reading.sense() instanceof Sense.Nisba nisba ? nisba.country() : null);
  }

  private void weigh(String country) {
    if (country != null && kingdoms.contains(country)) {
      weights.merge(country, 1, Integer::sum);
    }
  }

  /** {@return "the kingdom" as its country, any other mention as it is} */
  Mention join(Mention mention) {
    if (!Kind.KINGDOM.is(mention.kind())) {
      return mention;
    }
    if (!weighed) {
      weigh();
      weighed = true;
    }
    return weights.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(most -> mention.as(EntityType.COUNTRY, most.getKey(), gazetteer.byId(most.getKey())))
        .orElseGet(() -> mention.as(EntityType.COUNTRY, UNTOLD, null));
  }
}
