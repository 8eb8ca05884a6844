package io.masar.cli;

import io.masar.InvalidInput;
import io.masar.mapping.Mapping;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code masar check}. */
@Command(
    name = "check",
    description = "Read the mapping and the reports, and tell every mistake in them with its line.",
    footer = {
      "",
      "Examples:",
      "  masar check",
      "  masar check --mapping my-names/       with what is laid over it"
    })
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private Masar masar;

  @Override
  public Integer call() {
    report(this::mapping);
    report(masar::statements);
    report(this::reports);
    report(masar::offers);
    return masar.console().diagnostics().exitCode();
  }

  private void mapping() {
    Mapping mapping = masar.mapping();
    out().printf("%6d  entities%n", mapping.gazetteer().entities().size());
    out().printf("%6d  frames%n", mapping.frames().size());
  }

  private void reports() {
    out().printf("%6d  reports%n", masar.catalogue().reports().size());
  }

  private void report(Runnable part) {
    try {
      part.run();
    } catch (InvalidInput e) {
      e.problems().forEach(masar.console().diagnostics()::problem);
    }
  }

  private PrintWriter out() {
    return masar.console().out();
  }
}
