package io.masar.cli;

import io.masar.InvalidInput;
import io.masar.export.Asked;
import io.masar.export.GraphFormat;
import io.masar.query.Names;
import io.masar.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code masar export}. */
@Command(
    name = "export",
    modelTransformer = ExportFilter.Options.class,
    description =
        "Write the graph, or the part of it that is chosen, for other programs or people; without a"
            + " format, list the formats.",
    footer = {
      "",
      "Examples:",
      "  masar export                             the formats, and what each is for",
      "  masar export explorer --out masar.html   map, timeline and graph in one page",
      "  masar export gexf --from 2025-01-01 --out masar.gexf",
      "  masar export dot --base \"عين الأسد\" | dot -Tsvg > base.svg",
      "  masar export html --force \"قوات التحالف\" --out dossier.html"
    })
final class ExportCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "FORMAT",
      completionCandidates = Words.class,
      description = "In which form: ${COMPLETION-CANDIDATES}.")
  private String word;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to; what is there is replaced. Default: standard output.")
  private Path file;

  @ParentCommand private Masar masar;
  @Spec private CommandSpec spec;

  /** What the forms are called. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return GraphFormat.all().stream().map(GraphFormat::word).iterator();
    }
  }

  @Override
  public Integer call() throws IOException {
    if (word == null) {
      list();
      return ExitCode.DONE;
    }
    GraphFormat format = format();
    try (Store store = masar.graph()) {
      write(format, asked(store));
    } catch (InvalidInput e) {
      throw isUsage(e) ? new Refused(spec.commandLine(), e) : e;
    }
    return ExitCode.DONE;
  }

  private void list() {
    List<GraphFormat> all = GraphFormat.all();
    int width = all.stream().mapToInt(format -> format.word().length()).max().orElse(0);
    for (GraphFormat format : all) {
      masar.console().out().printf("%-" + width + "s  %s%n", format.word(), format.description());
    }
  }

  private GraphFormat format() {
    List<GraphFormat> all = GraphFormat.all();
    GraphFormat format =
        all.stream()
            .filter(each -> each.word().equals(word))
            .findFirst()
            .orElseThrow(() -> refused("FORMAT", "\"" + word + "\" is none of " + words(all)));
    if (file == null && !format.isText()) {
      throw refused("--out", "missing; " + word + " is no text, so say with --out FILE where to");
    }
    return format;
  }

  private static String words(List<GraphFormat> all) {
    return all.stream().map(GraphFormat::word).collect(Collectors.joining(", "));
  }

  private Refused refused(String where, String what) {
    return new Refused(spec.commandLine(), new InvalidInput(where, what));
  }

  private Asked asked(Store store) {
    Names names = (name, labels) -> store.names().find(name, labels);
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Map<String, String> filters = ExportFilter.given(spec);
    return new Asked(store, masar.console().home("queries"), filters, names, today);
  }

  private void write(GraphFormat format, Asked asked) throws IOException {
    if (file == null) {
      try (OutputStream out = new TextStream(masar.console().out())) {
        format.write(asked, out);
      }
    } else {
      new WholeFile(file).write(out -> tell(format, asked, out));
    }
  }

  private void tell(GraphFormat format, Asked asked, OutputStream out) throws IOException {
    Diagnostics diagnostics = masar.console().diagnostics();
    try (OutputStream told = new WrittenBytes(out, diagnostics, System::nanoTime)) {
      format.write(asked, told);
    }
  }

  private static boolean isUsage(InvalidInput input) {
    return input.problems().stream().allMatch(problem -> problem.where().startsWith("--"));
  }
}
