package io.masar.cli;

import io.masar.InvalidInput;
import io.masar.query.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever a command throws into a message and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final Diagnostics diagnostics;
  private final BooleanSupplier wantsStacktrace;

  Failures(Diagnostics diagnostics, BooleanSupplier wantsStacktrace) {
    this.diagnostics = diagnostics;
    this.wantsStacktrace = wantsStacktrace;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof InvalidInput invalid) {
      invalid.problems().forEach(diagnostics::problem);
    } else {
      diagnostics.say("an error in Masar itself: " + e + "; --stacktrace shows where");
    }
    showStacktrace(e, wantsStacktrace.getAsBoolean());
    return ExitCode.DATA;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    if (!(e instanceof Refused) && e.getCause() instanceof InvalidInput invalid) {
      invalid.problems().forEach(diagnostics::problem);
      showStacktrace(invalid, wantsStacktrace(args));
      return ExitCode.DATA;
    }
    message(e).lines().forEach(diagnostics::say);
    diagnostics.say(
        "see '"
            + e.getCommandLine().getCommandSpec().qualifiedName()
            + " --help' for what it takes");
    showStacktrace(e, wantsStacktrace(args));
    return ExitCode.USAGE;
  }

  private static String message(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
        ? unknown(unmatched.getUnmatched().get(0), e.getCommandLine())
        : e.getMessage();
  }

  private static String unknown(String word, CommandLine command) {
    Map<String, CommandLine> below = command.getSubcommands();
    boolean option = word.startsWith("-");
    if (!option && below.isEmpty()) {
      return "one argument too many: '" + word + "'";
    }
    String kind =
        option ? "option" : command.getCommandName().equals("report") ? "report" : "command";
    Collection<String> known = option ? options(command) : below.keySet();
    List<String> near = Suggestion.near(word, known);
    return "no such "
        + kind
        + ": '"
        + word
        + (near.isEmpty()
            ? "'; there are " + String.join(", ", known)
            : "'; did you mean " + String.join(" or ", near) + "?");
  }

  private static List<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
  }

  /** Where parsing failed, the option may not have been reached. */
  private boolean wantsStacktrace(String... args) {
    return wantsStacktrace.getAsBoolean() || List.of(args).contains("--stacktrace");
  }

  private void showStacktrace(Exception e, boolean wanted) {
    if (wanted) {
      e.printStackTrace(diagnostics.writer());
    }
  }
}
