package io.masar.cli;

import io.masar.claim.Document;
import io.masar.store.Loaded;
import io.masar.store.Statements;
import io.masar.store.Store;
import java.util.List;
import java.util.stream.Stream;

/** Reads, extracts and loads the articles of some paths. */
final class Loading {

  private final Masar masar;
  private final Statements statements;

  /** Reads all that loading needs but the graph, so that mistakes in it come first. */
  Loading(Masar masar) {
    this.masar = masar;
    this.statements = masar.statements();
    masar.mapping();
  }

  /** {@return what was loaded; every problem is told, those with the articles as they come} */
  Loaded load(List<String> paths, Store store) {
    try (EachArticle<Document> documents = EachArticle.of(paths, masar, masar.extractor());
        Stream<Document> each = documents.stream()) {
      Loaded loaded = store.load(statements, each, masar.mapping().gazetteer()::byId, done -> {});
      loaded.problems().forEach(masar.console().diagnostics()::problem);
      return loaded;
    }
  }
}
