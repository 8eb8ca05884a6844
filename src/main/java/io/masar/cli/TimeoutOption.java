package io.masar.cli;

import io.masar.InvalidInput;
import io.masar.store.Store;
import java.time.Duration;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The option that says how long an answer may take. */
final class TimeoutOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "120",
      scope = ScopeType.INHERIT,
      description = "How long the graph may take to answer. Default: ${DEFAULT-VALUE}.")
  private int seconds;

  /**
   * Holds {@code store} to it.
   *
   * @throws Refused if it is no time
   */
  void limit(Store store) {
    if (seconds < 1) {
      CommandLine line = command.commandLine();
      throw new Refused(line, new InvalidInput("--timeout", seconds + "; 1 second or more"));
    }
    store.limit(Duration.ofSeconds(seconds));
  }
}
