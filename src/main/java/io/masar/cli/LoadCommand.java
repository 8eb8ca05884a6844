package io.masar.cli;

import io.masar.article.ArticleReader;
import io.masar.store.Loaded;
import io.masar.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code masar load}. */
@Command(
    name = "load",
    description =
        "Read articles and put what they claim into the graph; loading twice changes nothing.",
    footer = {
      "",
      "Examples:",
      "  masar load articles/ more.jsonl.gz",
      "  curl -s https://example.org/news.json | masar load -",
      "  masar load --db bolt://localhost articles/",
      "  masar load --bulk --db archive archive.jsonl.gz"
    })
final class LoadCommand implements Callable<Integer> {

  /** From here on a bulk load is sooner done than one through transactions. */
  private static final long MANY_BYTES = 2 << 20;

  @Mixin private ArticlePaths articles;

  @Option(
      names = "--bulk",
      negatable = true,
      description =
          "For many articles: make a graph that is not there yet with Neo4j's own importer. It is"
              + " the same graph, and it appears when all is done. Without a word, files of more"
              + " than 2 MB are loaded so where there is no graph.")
  private Boolean bulk;

  @ParentCommand private Masar masar;

  @Override
  public Integer call() {
    Console console = masar.console();
    Loading loading = new Loading(masar);
    Loaded loaded = inBulk() ? loading.bulk(articles.paths(), masar.folder()) : load(loading);
    new LoadSummary(loaded, console.diagnostics().problems()).print(console.out());
    return console.diagnostics().exitCode();
  }

  private boolean inBulk() {
    if (bulk != null) {
      return bulk;
    }
    return !masar.hasGraph()
        && ArticleReader.of(articles.paths(), masar.console().in()).bytes() > MANY_BYTES;
  }

  private Loaded load(Loading loading) {
    try (Store store = masar.store()) {
      return loading.load(articles.paths(), store);
    }
  }
}
