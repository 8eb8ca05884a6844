package io.masar.cli;

import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code masar completion}. */
@Command(
    name = "completion",
    description = "Print a script that completes masar's commands, options and reports in a shell.",
    footer = {
      "",
      "Examples:",
      "  source <(masar completion bash)                            this shell",
      "  masar completion bash > ~/.local/share/bash-completion/completions/masar",
      "  source <(masar completion zsh)                             in ~/.zshrc"
    })
final class CompletionCommand implements Runnable {

  @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
  @SuppressWarnings("UnusedVariable") // one script serves all
  private Shell shell;

  @ParentCommand private Masar masar;
  @Spec private CommandSpec spec;

  /** Both take the same script: it turns on what zsh needs to understand it. */
  private enum Shell {
    BASH,
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public void run() {
    ReportCommand.addReports(spec.root().subcommands().get("report").getCommandSpec());
    masar.console().out().print(AutoComplete.bash("masar", spec.root().commandLine()));
  }
}
