package io.masar.cli;

import io.masar.claim.Document;
import io.masar.extract.Extractor;
import io.masar.mapping.Mapping;
import io.masar.store.Bulk;
import io.masar.store.Loaded;
import io.masar.store.Statements;
import io.masar.store.Store;
import io.masar.store.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads, extracts and loads the articles of some paths. */
final class Loading {

  private final Masar masar;
  private final Statements statements;
  private final Ahead<Mapping> mapping;

  /**
   * Reads all that loading needs but the graph: before a graph is made, so that a mistake makes
   * none, and while one that exists is opened.
   */
  Loading(Masar masar) {
    this.masar = masar;
    this.statements = masar.statements();
    this.mapping = Ahead.of(masar::mapping);
    if (!masar.hasGraph()) {
      mapping.get();
    }
  }

  /** {@return what was loaded; every problem is told, those with the articles as they come} */
  Loaded load(List<String> paths, Store store) {
    Mapping known = mapping.get();
    return load(paths, each -> store.load(statements, each, known.gazetteer()::byId, done -> {}));
  }

  /** {@return the same for a graph that is not there yet, made in {@code folder}} */
  Loaded bulk(List<String> paths, Path folder) {
    Target.Embedded target = new Target.Embedded(folder);
    Mapping known = mapping.get();
    Diagnostics diagnostics = masar.console().diagnostics();
    return load(
        paths,
        each ->
            Bulk.load(target, statements, each, known.gazetteer()::byId, diagnostics::progress));
  }

  private Loaded load(List<String> paths, Function<Stream<Document>, Loaded> load) {
    try (EachArticle<Document> documents =
            EachArticle.of(paths, masar, new Extractor(mapping.get())::extract);
        Stream<Document> each = documents.stream()) {
      Loaded loaded = load.apply(each);
      loaded.problems().forEach(masar.console().diagnostics()::problem);
      return loaded;
    }
  }
}
