package io.masar.export;

import io.masar.query.Evidence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sentences by number, from 1, each once however many claims it makes. */
final class Sources {

  private final Map<List<String>, Evidence> sentences = new LinkedHashMap<>();
  private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> ofClaim = new LinkedHashMap<>();

  /** Adds a row of {@code queries/dossier/sentences.cypher}. */
  void add(List<Object> row) {
    Evidence evidence =
        new Evidence(
            (String) row.get(0),
            (LocalDate) row.get(1),
            (String) row.get(2),
            (String) row.get(3),
            (String) row.get(4),
            (String) row.get(5),
            (String) row.get(7));
    List<String> sentence = List.of(evidence.article(), evidence.sentence());
    sentences.putIfAbsent(sentence, evidence);
    ofClaim.put(evidence.claim(), numbers.computeIfAbsent(sentence, key -> numbers.size() + 1));
  }

  /** {@return the numbers of the sentences that make these claims, in order} */
  List<Integer> of(Collection<String> claims) {
    return claims.stream().map(ofClaim::get).filter(Objects::nonNull).distinct().sorted().toList();
  }

  /** {@return the sentences, in the order of their numbers} */
  List<Evidence> all() {
    return List.copyOf(sentences.values());
  }
}
