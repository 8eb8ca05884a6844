package io.masar.cli;

import io.masar.claim.Document;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code masar explain}. */
@Command(
    name = "explain",
    description = "Tell of each claim of some articles how it was derived; no database.",
    footer = {
      "",
      "Examples:",
      "  masar explain article.txt",
      "  echo 'انسحبت القوات الأميركية من قاعدة حرير.' | masar explain -"
    })
final class ExplainCommand implements Callable<Integer> {

  @Mixin private ArticlePaths articles;
  @ParentCommand private Masar masar;

  @Override
  public Integer call() {
    Console console = masar.console();
    try (EachArticle<Document> documents =
        EachArticle.of(articles.paths(), masar, masar.extractor())) {
      Iterator<Document> each = documents.stream().iterator();
      while (!console.isCutOff() && each.hasNext()) {
        new Explanation(each.next()).print(console.out());
      }
    }
    return console.diagnostics().exitCode();
  }
}
