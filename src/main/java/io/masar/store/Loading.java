package io.masar.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.neo4j.driver.Session;

/** One load: gathers documents into batches. */
final class Loading {

  private static final int BATCH_DOCUMENTS = 500;
  private static final int BATCH_CLAIMS = 5_000;

  private final Statements statements;
  private final Seen seen = new Seen();
  private final Session session;
  private final LongConsumer progress;
  private final Map<String, DocumentRows> batch = new LinkedHashMap<>();
  private final Set<String> addresses = new HashSet<>();
  private int claimsInBatch;
  private int unchanged;

  Loading(Statements statements, Session session, LongConsumer progress) {
    this.statements = statements;
    this.session = session;
    this.progress = progress;
  }

  Loaded load(Stream<Reading> readings) {
    for (Iterator<Reading> each = readings.iterator(); each.hasNext(); ) {
      Reading reading = each.next();
      seen.rows(reading).ifPresent(rows -> add(rows, reading.document().claims().size()));
      if (batch.size() == BATCH_DOCUMENTS || claimsInBatch >= BATCH_CLAIMS) {
        flush();
      }
    }
    flush();
    return seen.loaded(unchanged);
  }

  /** What stood at the same address is in the graph before another comes to stand there. */
  private void add(DocumentRows rows, int claims) {
    if (rows.urlKey() != null && !addresses.add(rows.urlKey())) {
      flush();
      addresses.add(rows.urlKey());
    }
    batch.put(rows.id(), rows);
    claimsInBatch += claims;
  }

  private void flush() {
    if (!batch.isEmpty()) {
      List<DocumentRows> documents = List.copyOf(batch.values());
      unchanged +=
          session.executeWrite(
              transaction -> new BatchWriter(statements, transaction).write(documents));
      batch.clear();
      addresses.clear();
      claimsInBatch = 0;
      progress.accept(seen.articles());
    }
  }
}
