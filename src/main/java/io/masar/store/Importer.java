package io.masar.store;

import io.masar.InvalidInput;
import io.masar.element.ImportFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileSystemAbstraction;
import picocli.CommandLine;

/** Neo4j's own importer, which writes the files of a database without running one. */
final class Importer {

  /** Beside the heap; the rest of 4 GB is for it. */
  private static final String OFF_HEAP = "--max-off-heap-memory=1g";

  private Importer() {}

  /**
   * Makes a database.
   *
   * @param home where
   * @param tables what the importer must be told of the tables
   * @param next told how far it is
   * @throws InvalidInput if it refuses
   */
  static void run(Path home, List<String> tables, Consumer<String> next) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(EmbeddedDatabase.DATABASE, OFF_HEAP));
    arguments.add("--report-file=" + home.resolveSibling("import.report"));
    arguments.addAll(ImportFile.OPTIONS);
    arguments.addAll(tables);
    Percents said = new Percents(next);
    try (FileSystemAbstraction files = new DefaultFileSystemAbstraction();
        PrintStream out = new PrintStream(said, false, StandardCharsets.UTF_8)) {
      ExecutionContext context = new ExecutionContext(home, home, out, out, files);
      int exitCode =
          new CommandLine(new ImportCommand.Full(context))
              .execute(arguments.toArray(String[]::new));
      if (exitCode != 0) {
        throw new InvalidInput(home.toString(), "Neo4j's importer fails: " + said.text());
      }
    }
  }
}
