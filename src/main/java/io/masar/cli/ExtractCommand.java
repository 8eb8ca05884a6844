package io.masar.cli;

import io.masar.claim.DocumentJson;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code masar extract}. */
@Command(
    name = "extract",
    description = "Print what is read out of articles, one JSON object a line; no database.",
    footer = {
      "",
      "Examples:",
      "  masar extract articles/ > documents.jsonl",
      "  cat article.txt | masar extract - | jq .claims"
    })
final class ExtractCommand implements Callable<Integer> {

  @Mixin private ArticlePaths articles;
  @ParentCommand private Masar masar;

  @Override
  public Integer call() {
    Console console = masar.console();
    try (EachArticle<String> documents =
        EachArticle.of(articles.paths(), masar, masar.extractor().andThen(DocumentJson::write))) {
      Iterator<String> each = documents.stream().iterator();
      while (!console.isCutOff() && each.hasNext()) {
        console.out().println(each.next());
      }
    }
    return console.diagnostics().exitCode();
  }
}
