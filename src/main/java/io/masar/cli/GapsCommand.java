package io.masar.cli;

import io.masar.InvalidInput;
import io.masar.article.Article;
import io.masar.extract.gap.Gap;
import io.masar.extract.gap.GapCounts;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code masar gaps}. */
@Command(
    name = "gaps",
    description = {
      "List what Masar saw in articles and does not know, most frequent first; no database.",
      "NAME: names that the gazetteer does not hold. WORD: words in no table that stand where names"
          + " stand. TRIGGER: words that state a claim, without roles. TIME: words of dates that"
          + " were not placed."
    },
    footer = {
      "",
      "Examples:",
      "  masar gaps articles/",
      "  masar gaps --limit 100 --format csv articles/ > gaps.csv"
    })
final class GapsCommand implements Callable<Integer> {

  private static final int DEFAULT_LIMIT = 20;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many to list of each kind. Default: " + DEFAULT_LIMIT + ".")
  private int limit = DEFAULT_LIMIT;

  @Mixin private FormatOption format;

  @Mixin private ArticlePaths articles;
  @ParentCommand private Masar masar;
  @Spec private CommandSpec spec;

  /** The gaps of one article. */
  private record Found(String article, List<Gap> gaps) {}

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new Refused(
          spec.commandLine(), new InvalidInput("--limit", limit + " is no number from 1 up"));
    }
    Console console = masar.console();
    Function<Article, List<Gap>> gaps = masar.gaps();
    GapCounts counts = new GapCounts();
    try (EachArticle<Found> each =
        EachArticle.of(
            articles.paths(), masar, article -> new Found(article.id(), gaps.apply(article)))) {
      each.stream().forEach(found -> counts.add(found.article(), found.gaps()));
    }
    format.get().write(GapTable.of(counts.mostFrequent(limit)), console.out(), console.width());
    return console.diagnostics().exitCode();
  }
}
