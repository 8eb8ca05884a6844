package io.masar.cli;

import io.masar.store.Loaded;
import io.masar.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "  masar load --db bolt://localhost articles/"
    })
final class LoadCommand implements Callable<Integer> {

  @Mixin private ArticlePaths articles;
  @ParentCommand private Masar masar;

  @Override
  public Integer call() {
    Console console = masar.console();
    Loading loading = new Loading(masar);
    try (Store store = masar.store()) {
      Loaded loaded = loading.load(articles.paths(), store);
      new LoadSummary(loaded, console.diagnostics().problems()).print(console.out());
    }
    return console.diagnostics().exitCode();
  }
}
