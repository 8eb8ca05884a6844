package io.masar.cli;

import io.masar.store.Store;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code masar names}: the report {@code unknown-names}, the first of them. */
@Command(
    name = "names",
    description =
        "List the names in the graph that the gazetteer does not know, most frequent first.",
    footer = {
      "",
      "Examples:",
      "  masar names",
      "  masar names --type force --limit 100 --evidence"
    })
final class NamesCommand implements Callable<Integer> {

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many to list. Default: ${DEFAULT-VALUE}.")
  private String limit;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only names of this type: person, institution, force, base, place, agreement.")
  private String type;

  @Option(
      names = "--evidence",
      description = "Show with each name all the sentences that make a claim about it.")
  private boolean evidence;

  @Mixin private FormatOption format;

  @ParentCommand private Masar masar;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Map<String, String> given = new LinkedHashMap<>(Map.of("limit", limit));
    if (type != null) {
      given.put("type", type);
    }
    try (Store store = masar.graph()) {
      new Answer(masar.report("unknown-names"), format.get(), evidence)
          .print(given, masar.console(), store);
    } catch (Answer.Unfit e) {
      throw new Refused(spec.commandLine(), e.values());
    }
    return ExitCode.DONE;
  }
}
