package io.masar.store;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masar.InvalidInput;
import io.masar.query.Table;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same against a Neo4j server in a process of its own as against the embedded database. */
class ServerIT {

  private static final Statements STATEMENTS = Statements.read(Path.of("loader/cypher"));
  private static final String MOVES =
      "MATCH (f:Force)-[:MAKES]->(m:Movement) RETURN f.name, properties(m) ORDER BY m.id";

  @TempDir static Path folder;
  private static Neo4jServer server;

  @BeforeAll
  static void start() throws Exception {
    server = Neo4jServer.start(folder.resolve("server"));
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void theServerHoldsTheSameGraph() {
    Table there;
    String digest;
    try (Store store = Store.open(server.target(Neo4jServer.PASSWORD))) {
      load(store);
      there = store.query(MOVES, Map.of());
      digest = store.digest();
    }
    try (Store store = Store.open(new Target.Embedded(folder.resolve("db")))) {
      load(store);
      assertThat(there.rows()).hasSize(4);
      assertThat(store.query(MOVES, Map.of())).isEqualTo(there);
      assertThat(store.digest()).isEqualTo(digest);
    }
  }

  @Test
  void everyQueryRunsAsItStandsInCypherShell() throws Exception {
    Path script = folder.resolve("queries.cypher");
    Path output = folder.resolve("cypher-shell.txt");
    List<Path> queries;
    try (Stream<Path> files = Files.walk(Path.of("queries"))) {
      queries = files.filter(file -> file.toString().endsWith(".cypher")).sorted().toList();
    }
    for (Path query : queries) {
      Files.writeString(
          script, Files.readString(query) + "\nRETURN 'ran " + query + "';\n", CREATE, APPEND);
    }

    int code = server.shell(script, output);

    assertThat(Files.readString(output)).contains(ran(queries));
    assertThat(code).isZero();
  }

  private static List<String> ran(List<Path> queries) {
    return queries.stream().map(query -> "ran " + query).toList();
  }

  @Test
  void aWrongPasswordIsSaidToBe() {
    assertThatThrownBy(() -> Store.open(server.target("wrong password")).close())
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("refuses the user or the password");
  }

  @Test
  void aServerThatIsNotThereIsSaidToBe() {
    Target nowhere = new Target.Server(URI.create("bolt://127.0.0.1:1"), "neo4j", "any", null);
    assertThatThrownBy(() -> Store.open(nowhere).close())
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("no Neo4j server answers there");
  }

  private static void load(Store store) {
    store.load(STATEMENTS, Scenario.documents().stream(), Documents::gazetteer, done -> {});
  }
}
