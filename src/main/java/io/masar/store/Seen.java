package io.masar.store;

import io.masar.Problem;
import io.masar.claim.Claim;
import io.masar.claim.ClaimKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what one load sees. */
final class Seen {

  private final Map<ClaimKind, Integer> claims = new EnumMap<>(ClaimKind.class);
  private final Map<String, Integer> unknown = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int articles;

  /** {@return the rows of {@code reading}, none where it has a problem} */
  Optional<DocumentRows> rows(Reading reading) {
    problems.addAll(reading.problems());
    reading.rows().ifPresent(rows -> count(reading, rows));
    return reading.rows();
  }

  private void count(Reading reading, DocumentRows rows) {
    articles++;
    for (Claim claim : reading.document().claims()) {
      claims.merge(claim.kind(), 1, Integer::sum);
    }
    new HashSet<>(rows.names()).forEach(name -> unknown.merge(name, 1, Integer::sum));
  }

  /** {@return how many documents had no problem} */
  int articles() {
    return articles;
  }

  /** {@return what the load did, with so many documents that were in the graph already} */
  Loaded loaded(int unchanged) {
    return new Loaded(articles, unchanged, claims, unknown, problems);
  }
}
