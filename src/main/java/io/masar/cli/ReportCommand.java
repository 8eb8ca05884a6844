package io.masar.cli;

import io.masar.export.Format;
import io.masar.query.Catalogue;
import io.masar.query.Report;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;

/** {@code masar report}; each report is a command below it, made from its file's header. */
@Command(
    name = "report",
    description = "Ask the graph a question; without a name, list the questions.",
    synopsisSubcommandLabel = "[NAME]",
    preprocessor = ReportCommand.AddsReports.class,
    footer = {
      "",
      "Examples:",
      "  masar report                                   what can be asked",
      "  masar report movements",
      "  masar report movements --help                  its parameters and columns",
      "  masar report movements --format csv > movements.csv",
      "  masar report deadlines --evidence --format html > deadlines.html"
    })
final class ReportCommand implements Runnable {

  @Mixin private FormatOption format;
  @Mixin private TimeoutOption timeout;

  @Option(
      names = "--evidence",
      scope = ScopeType.INHERIT,
      description =
          "Show with each row all the sentences it rests on, with speaker, outlet, date and link.")
  private boolean evidence;

  @ParentCommand private Masar masar;

  /** Reads reports only when somebody asks for them, and one alone where it is named first. */
  static final class AddsReports implements IParameterPreprocessor {
    @Override
    public boolean preprocess(
        Stack<String> args, CommandSpec command, ArgSpec argument, Map<String, Object> info) {
      addReports(command, args.isEmpty() ? "" : args.peek());
      return false;
    }
  }

  /** Puts all reports below the command, if none is there yet. */
  static void addReports(CommandSpec command) {
    addReports(command, "");
  }

  private static void addReports(CommandSpec command, String name) {
    if (!command.subcommands().isEmpty()) {
      return;
    }
    ReportCommand parent = (ReportCommand) command.userObject();
    for (Report report : parent.masar.catalogue(name).reports()) {
      CommandLine asked = new CommandLine(ReportAsked.spec(report, parent));
      command.addSubcommand(report.name(), asked);
      asked.setOut(command.commandLine().getOut()).setErr(command.commandLine().getErr());
    }
  }

  Masar masar() {
    return masar;
  }

  /** {@return how long the answer may take} */
  TimeoutOption timeout() {
    return timeout;
  }

  /** {@return how the answer is to be printed} */
  Format format() {
    return format.get();
  }

  /** {@return whether all the sentences are to be printed} */
  boolean evidence() {
    return evidence;
  }

  @Override
  public void run() {
    Catalogue catalogue = masar.catalogue();
    int width = catalogue.reports().stream().mapToInt(r -> r.name().length()).max().orElse(0);
    for (Report report : catalogue.reports()) {
      masar.console().out().printf("%-" + width + "s  %s%n", report.name(), report.question());
    }
  }
}
