package io.masar.store;

import io.masar.InvalidInput;
import io.masar.Problem;
import io.masar.claim.Claim;
import io.masar.claim.ClaimKind;
import io.masar.claim.Document;
import io.masar.claim.KnownEntity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Turns the documents of one load into rows, and counts what it sees. */
final class Seen {

  private final String version;
  private final Function<String, KnownEntity> gazetteer;
  private final Map<ClaimKind, Integer> claims = new EnumMap<>(ClaimKind.class);
  private final Map<String, Integer> unknown = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int articles;

  Seen(Statements statements, Function<String, KnownEntity> gazetteer) {
    this.version = statements.version();
    this.gazetteer = gazetteer;
  }

  /** {@return the rows of {@code document}, none where it has a problem} */
  Optional<DocumentRows> rows(Document document) {
    try {
      DocumentRows rows = DocumentRows.of(document, gazetteer, version);
      articles++;
      for (Claim claim : document.claims()) {
        claims.merge(claim.kind(), 1, Integer::sum);
      }
      new HashSet<>(rows.names()).forEach(name -> unknown.merge(name, 1, Integer::sum));
      return Optional.of(rows);
    } catch (InvalidInput e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
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
