package io.masar.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** Where a command finds its articles. */
final class ArticlePaths {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files, folders (with everything below them), or - for standard input: plain text,"
              + " JSON or JSON Lines, each also gzipped.")
  private List<String> paths;

  List<String> paths() {
    return paths;
  }
}
