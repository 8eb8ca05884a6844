package io.masar.cli;

import io.masar.claim.Document;
import io.masar.extract.Extractor;
import io.masar.mapping.Mapping;
import io.masar.store.Bulk;
import io.masar.store.Loaded;
import io.masar.store.Readings;
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
    Readings readings = new Readings(statements, mapping.get().gazetteer()::byId);
    return load(paths, readings, each -> store.load(statements, each, done -> {}));
  }

  /** {@return the same for a graph that is not there yet, made in {@code folder}} */
  Loaded bulk(List<String> paths, Path folder) {
    Diagnostics diagnostics = masar.console().diagnostics();
    Bulk bulk =
        new Bulk(
            new Target.Embedded(folder),
            statements,
            mapping.get().gazetteer()::byId,
            diagnostics::progress);
    bulk.begin();
    return load(paths, bulk::prepare, bulk::load);
  }

  /** What can be done with each article alone is done by the threads that read it. */
  private <T> Loaded load(
      List<String> paths, Function<Document, T> prepare, Function<Stream<T>, Loaded> load) {
    Extractor extractor = new Extractor(mapping.get());
    try (EachArticle<T> articles =
            EachArticle.of(paths, masar, article -> prepare.apply(extractor.extract(article)));
        Stream<T> each = articles.stream()) {
      Loaded loaded = load.apply(each);
      loaded.problems().forEach(masar.console().diagnostics()::problem);
      return loaded;
    }
  }
}
