package io.masar.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes facts out of stretches of claims; for one thread. */
final class FactMaker {

  private final Things things;
  private final Function<List<Testimony>, Account> counting;
  private final List<Movement> movements = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Agreement> agreements = new ArrayList<>();

  /**
   * @param counting what claims say together
   */
  FactMaker(Things things, Function<List<Testimony>, Account> counting) {
    this.things = things;
    this.counting = counting;
  }

  /**
   * Adds the facts of some stretches of the claims of {@code key}.
   *
   * @param some by the ids of agreements, what tells apart their terms that are asked for; of
   *     others all are
   */
  void add(FactKey key, List<Stretch> stretches, Map<String, Set<Object>> some) {
    if (key instanceof MoveKey move) {
      movements.addAll(new Movements(move, things, counting).of(stretches));
    } else if (key instanceof RelationKey relation) {
      stretches.forEach(stretch -> relations.add(relation(relation, stretch)));
    } else if (key instanceof AgreementKey agreement) {
      agreements.addAll(new Agreements(agreement, things, some, counting).of(stretches));
    }
  }

  private Relation relation(RelationKey key, Stretch stretch) {
    String id = key.tie().gap() == null ? key.text() : key.text() + ":" + stretch.year();
    return new Relation(id, key, counting.apply(stretch.claims()));
  }

  Facts facts() {
    return new Facts(movements, relations, agreements);
  }
}
