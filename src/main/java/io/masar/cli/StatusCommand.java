package io.masar.cli;

import io.masar.export.Format;
import io.masar.store.Store;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code masar status}: the report of that name. */
@Command(
    name = "status",
    description = "Say what is in the graph, from when, and what of it is unknown.",
    footer = {"", "Example:", "  masar status"})
final class StatusCommand implements Callable<Integer> {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description = "How to print: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @ParentCommand private Masar masar;

  @Override
  public Integer call() throws IOException {
    try (Store store = masar.graph()) {
      new Answer(masar.catalogue().report("status"), format, false)
          .print(Map.of(), masar.console(), store);
    }
    return ExitCode.DONE;
  }
}
