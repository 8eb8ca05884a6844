package io.masar.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import picocli.CommandLine;

/** Every export, read back by a program that is not ours. */
class ExportsIT {

  @TempDir static Path folder;
  private static Store store;
  private static Exports exports;

  @BeforeAll
  static void load() {
    store = Store.open(new Target.Embedded(folder.resolve("db")));
    Statements statements = Statements.read(Path.of("loader/cypher"));
    Stream<Document> documents =
        Stream.concat(Scenario.documents().stream(), Hostile.documents().stream());
    store.load(statements, documents, Documents::gazetteer, done -> {});
    exports = new Exports(store, folder);
  }

  @AfterAll
  static void close() {
    if (store != null) {
      store.close();
    }
  }

  @Test
  void theImporterTakesTheTables() throws IOException {
    Path tables = Exports.unpacked(exports.file("csv"));
    Path home = folder.resolve("imported");
    List<String> arguments = Files.readAllLines(tables.resolve("import.args"));

    int exitCode =
        new CommandLine(new ImportCommand.Full(new ExecutionContext(home, home)))
            .execute(
                Stream.concat(
                        Stream.of("neo4j"),
                        arguments.stream()
                            .map(a -> a.replaceFirst("=(?=nodes/|rel)", "=" + tables + "/")))
                    .toArray(String[]::new));

    assertThat(exitCode).isZero();
    try (Store imported = Store.open(new Target.Embedded(home))) {
      assertThat(imported.digest()).isEqualTo(store.digest());
    }
  }
}
