package io.masar.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands there are. To make one takes as long as a quick answer: only those asked for are.
 */
final class Commands {

  private static final Map<String, Class<?>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("load", LoadCommand.class);
    ALL.put("remove", RemoveCommand.class);
    ALL.put("report", ReportCommand.class);
    ALL.put("query", QueryCommand.class);
    ALL.put("status", StatusCommand.class);
    ALL.put("names", NamesCommand.class);
    ALL.put("merge", MergeCommand.class);
    ALL.put("split", SplitCommand.class);
    ALL.put("export", ExportCommand.class);
    ALL.put("extract", ExtractCommand.class);
    ALL.put("explain", ExplainCommand.class);
    ALL.put("check", CheckCommand.class);
    ALL.put("evaluate", EvaluateCommand.class);
    ALL.put("gaps", GapsCommand.class);
    ALL.put("serve", ServeCommand.class);
    ALL.put("demo", DemoCommand.class);
    ALL.put("completion", CompletionCommand.class);
    ALL.put("version", VersionCommand.class);
    ALL.put("help", HelpCommand.class);
  }

  /** Those that look at all others. */
  private static final Set<String> OVER_ALL = Set.of("completion", "help");

  private static final Set<String> HELP = Set.of("-h", "--help");

  private Commands() {}

  /** Adds to {@code masar} what these arguments need of them. */
  static void add(CommandLine masar, String... args) {
    String first = args.length == 0 ? "" : args[0];
    if (ALL.containsKey(first) && !OVER_ALL.contains(first)) {
      add(masar, first, new CommandLine(ALL.get(first)));
    } else if (args.length == 1 && HELP.contains(first)) {
      ALL.forEach((name, command) -> add(masar, name, named(command)));
    } else {
      ALL.forEach((name, command) -> add(masar, name, new CommandLine(command)));
    }
  }

  private static void add(CommandLine masar, String name, CommandLine command) {
    Masar.plain(command.getCommandSpec());
    masar.addSubcommand(name, command);
  }

  /** What a list of commands shows of one. */
  private static CommandLine named(Class<?> command) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description(command.getAnnotation(Command.class).description());
    return new CommandLine(spec);
  }
}
