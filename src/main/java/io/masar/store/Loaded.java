package io.masar.store;

import io.masar.Problem;
import io.masar.claim.ClaimKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a load did.
 *
 * @param articles how many documents were read, without those that have problems
 * @param unchanged how many of them the graph held already, word for word
 * @param claims by kind
 * @param unknownNames names that the gazetteer does not hold, with the number of articles
 * @param problems documents that could not be loaded
 */
public record Loaded(
    int articles,
    int unchanged,
    Map<ClaimKind, Integer> claims,
    Map<String, Integer> unknownNames,
    List<Problem> problems) {

  public Loaded {
    Map<ClaimKind, Integer> copy = new EnumMap<>(ClaimKind.class);
    copy.putAll(claims);
    claims = java.util.Collections.unmodifiableMap(copy);
    unknownNames = java.util.Collections.unmodifiableMap(new TreeMap<>(unknownNames));
    problems = List.copyOf(problems);
  }
}
