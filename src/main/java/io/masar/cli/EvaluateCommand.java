package io.masar.cli;

import io.masar.evaluate.Evaluation;
import io.masar.evaluate.EvaluationJson;
import io.masar.evaluate.Finding;
import io.masar.export.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code masar evaluate}. */
@Command(
    name = "evaluate",
    description = "Compare what is read out of articles with their annotations; no database.",
    footer = {
      "",
      "Examples:",
      "  masar evaluate annotated/",
      "  masar evaluate --list misses annotated/",
      "  masar evaluate --html page.html annotated/"
    })
final class EvaluateCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "GOLD_DIR",
      description = "A folder with one annotation a .json file, laid out like masar extract's.")
  private Path folder;

  @Option(
      names = "--articles",
      paramLabel = "FILE",
      description = "Where the articles are. Default: articles.jsonl in GOLD_DIR.")
  private Path articles;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(
      names = "--list",
      paramLabel = "WHAT",
      description = "List also what was missed or invented: ${COMPLETION-CANDIDATES}.")
  private Listed listed = Listed.NOTHING;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page that shows each article with what was found, missed, invented.")
  private Path page;

  @ParentCommand private Masar masar;

  @Override
  public Integer call() throws IOException {
    Console console = masar.console();
    AnnotatedArticles annotated = AnnotatedArticles.read(folder, articles, console);
    Evaluation evaluation = annotated.evaluate(masar.extractor());
    if (page != null) {
      annotated.writePage(evaluation, page);
    }
    List<Finding> findings = evaluation.findings().stream().filter(listed::holds).toList();
    if (json) {
      EvaluationJson.write(evaluation, listed == Listed.NOTHING ? null : findings, console.out());
    } else {
      Format.TABLE.write(EvaluationTables.figures(evaluation), console.out(), console.width());
    }
    if (!json && listed != Listed.NOTHING) {
      console.out().println();
      Format.TABLE.write(EvaluationTables.findings(findings), console.out(), console.width());
    }
    return console.diagnostics().exitCode();
  }
}
