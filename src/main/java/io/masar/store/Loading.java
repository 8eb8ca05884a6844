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
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.neo4j.driver.Session;

/** One load: gathers documents into batches, and counts what it sees. */
final class Loading {

  private static final int BATCH_DOCUMENTS = 500;
  private static final int BATCH_CLAIMS = 5_000;

  private final Statements statements;
  private final String version;
  private final Function<String, KnownEntity> gazetteer;
  private final Session session;
  private final LongConsumer progress;
  private final Map<String, DocumentRows> batch = new LinkedHashMap<>();
  private final Map<ClaimKind, Integer> claims = new EnumMap<>(ClaimKind.class);
  private final Map<String, Integer> unknown = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int claimsInBatch;
  private int articles;
  private int unchanged;

  Loading(
      Statements statements,
      Function<String, KnownEntity> gazetteer,
      Session session,
      LongConsumer progress) {
    this.statements = statements;
    this.version = statements.version();
    this.gazetteer = gazetteer;
    this.session = session;
    this.progress = progress;
  }

  Loaded load(Stream<Document> documents) {
    for (Iterator<Document> each = documents.iterator(); each.hasNext(); ) {
      add(each.next());
      if (batch.size() == BATCH_DOCUMENTS || claimsInBatch >= BATCH_CLAIMS) {
        flush();
      }
    }
    flush();
    return new Loaded(articles, unchanged, claims, unknown, problems);
  }

  private void add(Document document) {
    try {
      DocumentRows rows = DocumentRows.of(document, gazetteer, version);
      batch.put(rows.id(), rows);
      articles++;
      claimsInBatch += document.claims().size();
      for (Claim claim : document.claims()) {
        claims.merge(claim.kind(), 1, Integer::sum);
      }
      new HashSet<>(rows.names()).forEach(name -> unknown.merge(name, 1, Integer::sum));
    } catch (InvalidInput e) {
      problems.addAll(e.problems());
    }
  }

  private void flush() {
    if (!batch.isEmpty()) {
      List<DocumentRows> documents = List.copyOf(batch.values());
      unchanged +=
          session.executeWrite(
              transaction -> new BatchWriter(statements, transaction).write(documents));
      batch.clear();
      claimsInBatch = 0;
      progress.accept(articles);
    }
  }
}
