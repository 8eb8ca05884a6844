package io.masar.cli;

import io.masar.store.Store;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code masar status}: the report of that name. */
@Command(
    name = "status",
    description = "Say what is in the graph, from when, and what of it is unknown.",
    footer = {"", "Example:", "  masar status"})
final class StatusCommand implements Callable<Integer> {

  @Mixin private FormatOption format;

  @ParentCommand private Masar masar;

  @Override
  public Integer call() throws IOException {
    try (Store store = masar.graph()) {
      new Answer(masar.report("status"), format.get(), false)
          .print(Map.of(), masar.console(), store);
    }
    return ExitCode.DONE;
  }
}
