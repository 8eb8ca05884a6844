package io.masar.cli;

import io.masar.export.Format;
import io.masar.query.Report;
import io.masar.store.Loaded;
import io.masar.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code masar demo}. */
@Command(
    name = "demo",
    description = "Load the samples into the graph, show what moved, and say what to try next.",
    footer = {"", "Example:", "  masar demo"})
final class DemoCommand implements Callable<Integer> {

  private static final List<String> NEXT =
      List.of(
          "",
          "Try next:",
          "  masar report                                    the other questions",
          "  masar report presence --on 2025-10-01           who was where on a day",
          "  masar report agreements                         what was agreed, by when",
          "  masar report statements                         who said what",
          "  masar report movements --format csv             for a spreadsheet",
          "  masar explain FILE.txt                          how claims are found in an article",
          "  masar load FOLDER                               your own articles");

  @ParentCommand private Masar masar;

  @Override
  public Integer call() throws IOException {
    Console console = masar.console();
    Report movements = masar.report("movements");
    Path samples = console.home("samples").resolve("articles");
    Loading loading = new Loading(masar);
    boolean again = masar.hasGraph();
    try (Store store = masar.store()) {
      if (again) {
        Answer.expect(movements, store);
      }
      Loaded loaded = loading.load(List.of(samples.toString()), store);
      console.out().println(loaded.articles() + " sample articles are in the graph. What moves:\n");
      console.out().flush();
      new Answer(movements, Format.TABLE, false).print(Map.of(), console, store);
    }
    NEXT.forEach(console.out()::println);
    return console.diagnostics().exitCode();
  }
}
