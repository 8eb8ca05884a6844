package io.masar.cli;

import io.masar.query.Column;
import io.masar.query.Parameter;
import io.masar.query.Report;
import io.masar.store.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code masar report NAME}, for one report: its parameters are the options. */
final class ReportAsked implements Callable<Integer> {

  private final Report report;
  private final ReportCommand parent;
  private CommandSpec spec;

  private ReportAsked(Report report, ReportCommand parent) {
    this.report = report;
    this.parent = parent;
  }

  static CommandSpec spec(Report report, ReportCommand parent) {
    ReportAsked asked = new ReportAsked(report, parent);
    asked.spec = Masar.plain(CommandSpec.wrapWithoutInspection(asked)).name(report.name());
    report.parameters().forEach(parameter -> asked.spec.addOption(option(parameter)));
    asked.spec.usageMessage().description(escaped(report.question())).footer(footer(report));
    return asked.spec;
  }

  private static OptionSpec option(Parameter parameter) {
    String standard = parameter.literal().equals("null") ? "" : " Default: " + parameter.literal();
    return OptionSpec.builder("--" + parameter.name())
        .type(String.class)
        .paramLabel("VALUE")
        .description(
            escaped(parameter.description() + " (" + parameter.type().accepts() + ")." + standard))
        .build();
  }

  private static String[] footer(Report report) {
    List<String> lines = new ArrayList<>(List.of("", "Columns:"));
    int width = shown(report).stream().mapToInt(c -> c.name().length()).max().orElse(0);
    for (Column column : shown(report)) {
      lines.add(
          "  "
              + column.name()
              + " ".repeat(width + 2 - column.name().length())
              + column.description());
    }
    lines.addAll(List.of("", "Examples:"));
    report.examples().forEach(example -> lines.add("  " + example));
    return lines.stream().map(ReportAsked::escaped).toArray(String[]::new);
  }

  private static List<Column> shown(Report report) {
    return report.columns().stream().filter(c -> !c.name().equals(Report.CLAIM_IDS)).toList();
  }

  /** What is text here is a format and markup to the library. */
  private static String escaped(String text) {
    return text.replace("%", "%%").replace("@|", "@ |");
  }

  @Override
  public Integer call() throws IOException {
    Masar masar = parent.masar();
    try (Store store = masar.graph()) {
      parent.timeout().limit(store);
      if (store.isFormer()) {
        masar
            .console()
            .diagnostics()
            .say(
                "a former version made this graph, and answers may be wrong; load its articles again");
      }
      Answer answer = new Answer(report, parent.format(), parent.evidence());
      answer.print(given(), masar.console(), store);
    } catch (Answer.Unfit e) {
      throw new Refused(spec.commandLine(), e.values());
    }
    return ExitCode.DONE;
  }

  private Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    for (Parameter parameter : report.parameters()) {
      String value = spec.findOption("--" + parameter.name()).getValue();
      if (value != null) {
        given.put(parameter.name(), value);
      }
    }
    return given;
  }
}
