package io.masar.fact;

import java.util.List;

/** What the claims of some keys amount to. */
public record Facts(
    List<Movement> movements, List<Relation> relations, List<Agreement> agreements) {

  public Facts {
    movements = List.copyOf(movements);
    relations = List.copyOf(relations);
    agreements = List.copyOf(agreements);
  }
}
