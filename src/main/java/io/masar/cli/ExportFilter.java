package io.masar.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which part of the graph to export, each an option of {@code masar export}. */
enum ExportFilter {
  FORCE("NAME", "Only what this force takes part in, or the forces of this country."),
  BASE("NAME", "Only what this base, or anything that lies in this place, takes part in."),
  COUNTRY("NAME", "Only what is of or in this country."),
  AGREEMENT("NAME", "Of a dossier: the agreement it is on."),
  LANGUAGE("en|ar", "Of a dossier: what its own words are in, English or Arabic."),
  STATUS("STATUS", "Only what is completed, ongoing, planned, demanded or denied."),
  KIND("KIND", "Only claims of this kind, for instance withdrawal or attack."),
  OUTLET("NAME", "Only what this outlet reports."),
  FROM("DAY", "Only what lasts until this day or later."),
  TO("DAY", "Only what starts on this day or earlier.");

  private final String value;
  private final String description;

  ExportFilter(String value, String description) {
    this.value = value;
    this.description = description;
  }

  /** {@return what was given to the command, by the filter's word} */
  static Map<String, String> given(CommandSpec command) {
    Map<String, String> given = new LinkedHashMap<>();
    for (ExportFilter filter : values()) {
      String asked = command.findOption(filter.option()).getValue();
      if (asked != null) {
        given.put(filter.word(), asked);
      }
    }
    return given;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private String option() {
    return "--" + word();
  }

  /** Adds them to the options of a command. */
  static final class Options implements IModelTransformer {
    @Override
    public CommandSpec transform(CommandSpec command) {
      for (ExportFilter filter : values()) {
        command.addOption(
            OptionSpec.builder(filter.option())
                .type(String.class)
                .paramLabel(filter.value)
                .description(filter.description)
                .build());
      }
      return command;
    }
  }
}
