package io.masar.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code masar help}. */
@Command(
    name = "help",
    description = "Show what a command does, takes and prints.",
    helpCommand = true,
    footer = {"", "Examples:", "  masar help load", "  masar help report movements"})
final class HelpCommand implements Runnable {

  @Parameters(
      paramLabel = "COMMAND",
      arity = "0..*",
      description = "A command, or a report's name after it.")
  private List<String> names = new ArrayList<>();

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    List<String> words = new ArrayList<>(names);
    words.add("--help");
    CommandLine root = spec.root().commandLine();
    root.execute(words.toArray(String[]::new));
  }
}
