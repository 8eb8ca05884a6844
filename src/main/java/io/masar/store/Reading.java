package io.masar.store;

import io.masar.InvalidInput;
import io.masar.Problem;
import io.masar.claim.Document;
import java.util.List;
import java.util.Optional;

/** A document as rows, or what is wrong with it; made by {@link Readings}. */
public final class Reading {

  private final Document document;
  private final DocumentRows rows;
  private final List<Problem> problems;

  private Reading(Document document, DocumentRows rows, List<Problem> problems) {
    this.document = document;
    this.rows = rows;
    this.problems = problems;
  }

  static Reading of(Document document, Readings readings) {
    try {
      return new Reading(document, readings.rows(document), List.of());
    } catch (InvalidInput e) {
      return new Reading(document, null, e.problems());
    }
  }

  Document document() {
    return document;
  }

  /** {@return the rows, none where the document has a problem} */
  Optional<DocumentRows> rows() {
    return Optional.ofNullable(rows);
  }

  List<Problem> problems() {
    return problems;
  }
}
