package io.masar.cli;

import io.masar.export.Format;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** In which form a table is printed. */
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      converter = Formats.class,
      completionCandidates = Formats.class,
      scope = ScopeType.INHERIT,
      description = "How to print: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  /** {@return the form that was asked for} */
  Format get() {
    return format;
  }
}
