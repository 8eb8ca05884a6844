package io.masar.cli;

import io.masar.store.Store;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code masar remove}. */
@Command(
    name = "remove",
    description = {
      "Take articles out of the graph, with all that only they supported.",
      "An article that is loaded again with another text needs no removing: the new one replaces"
          + " the old."
    },
    footer = {
      "",
      "Examples:",
      "  masar remove 004-83465c09",
      "  masar remove https://example.org/news/17",
      "  masar remove articles/draft.txt               the articles of a file or folder"
    })
final class RemoveCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "Its id or address, or a file or folder with articles.")
  private List<String> articles;

  @ParentCommand private Masar masar;

  @Override
  public Integer call() {
    try (Store store = masar.graph()) {
      Set<String> found = new ArticlesMeant(masar, store).ids(articles);
      int removed = found.isEmpty() ? 0 : store.remove(masar.statements(), found);
      masar.console().out().printf("%s taken out%n", Plural.of(removed, "article"));
    }
    return masar.console().diagnostics().exitCode();
  }
}
