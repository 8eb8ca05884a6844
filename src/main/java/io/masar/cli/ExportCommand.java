package io.masar.cli;

import io.masar.InvalidInput;
import io.masar.export.GraphFormat;
import io.masar.store.Store;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
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
    description = "Write the graph to a file for other programs or people.",
    footer = {
      "",
      "Example:",
      "  masar export explorer --out masar.html   map, timeline and graph in one page"
    })
final class ExportCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FORMAT",
      completionCandidates = Words.class,
      description = "In which form: ${COMPLETION-CANDIDATES}.")
  private String word;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Where to; what is there is replaced.")
  private Path file;

  @ParentCommand private Masar masar;
  @Spec private CommandSpec spec;

  /** What the forms are called. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return GraphFormat.all(Path.of("")).stream().map(GraphFormat::word).iterator();
    }
  }

  @Override
  public Integer call() throws IOException {
    GraphFormat format = format();
    try (Store store = masar.graph()) {
      write(format, store);
    }
    return ExitCode.DONE;
  }

  private GraphFormat format() {
    List<GraphFormat> all = GraphFormat.all(masar.console().home("queries"));
    return all.stream()
        .filter(format -> format.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new Refused(spec.commandLine(), unknown(all)));
  }

  private InvalidInput unknown(List<GraphFormat> all) {
    String words = all.stream().map(GraphFormat::word).collect(Collectors.joining(", "));
    return new InvalidInput("FORMAT", "\"" + word + "\" is none of " + words);
  }

  /** Under another name first: a file that is there is never half a graph. */
  private void write(GraphFormat format, Store store) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        format.write(store, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException | AccessDeniedException e) {
      throw new InvalidInput(file.toString(), "cannot be written; is its folder there, and yours?");
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
