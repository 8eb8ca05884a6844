package io.masar.cli;

import io.masar.InvalidInput;
import io.masar.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code masar query}. */
@Command(
    name = "query",
    description = "Ask the graph in Cypher; nothing can be changed this way.",
    footer = {
      "",
      "Examples:",
      "  masar query 'MATCH (b:Base) RETURN b.name, b.nameEn ORDER BY b.name'",
      "  masar query my-question.cypher --format csv"
    })
final class QueryCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CYPHER|FILE", description = "A statement, or a .cypher file with one.")
  private String cypher;

  @Mixin private FormatOption format;
  @Mixin private TimeoutOption timeout;

  @ParentCommand private Masar masar;

  private String statement() throws IOException {
    boolean file = cypher.endsWith(".cypher");
    if (file && !Files.isReadable(Path.of(cypher))) {
      throw new InvalidInput(cypher, "no such file, or it may not be read");
    }
    return file ? Files.readString(Path.of(cypher)) : cypher;
  }

  @Override
  public Integer call() throws IOException {
    String statement = statement();
    Console console = masar.console();
    try (Store store = masar.graph()) {
      timeout.limit(store);
      format.get().write(store.query(statement, Map.of()), console.out(), console.width());
    }
    return ExitCode.DONE;
  }
}
