package io.masar.store;

import io.masar.claim.Document;
import io.masar.claim.KnownEntity;
import java.util.function.Function;

/** Turns documents into rows, which takes no graph: several threads may do that ahead of a load. */
public final class Readings implements Function<Document, Reading> {

  private final String version;
  private final Function<String, KnownEntity> gazetteer;

  /**
   * @param statements that will write the rows
   * @param gazetteer what is known of an id, or {@code null}
   */
  public Readings(Statements statements, Function<String, KnownEntity> gazetteer) {
    this.version = statements.version();
    this.gazetteer = gazetteer;
  }

  @Override
  public Reading apply(Document document) {
    return Reading.of(document, this);
  }

  DocumentRows rows(Document document) {
    return DocumentRows.of(document, gazetteer, version);
  }
}
