package io.masar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong, and a database: a clear message, the right exit code, the rest is done. */
@TestInstance(Lifecycle.PER_CLASS)
class BadInputIT {

  private static final String TEXT = "انسحبت القوات الأميركية من قاعدة عين الأسد.";

  @TempDir static Path folder;

  private String db;
  private Path articles;
  private Run load;
  private Run last;

  @BeforeAll
  void loadsGoodAndBad() throws IOException {
    db = folder.resolve("db").toString();
    articles = Files.createDirectories(folder.resolve("articles"));
    write("empty.txt", "");
    write("good.txt", TEXT);
    write(
        "lines.jsonl",
        (object() + "\n").repeat(2) + "{\"text\": \"\n" + (object() + "\n").repeat(2));
    Files.write(articles.resolve("latin.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    try (BufferedWriter out = Files.newBufferedWriter(articles.resolve("long.jsonl"))) {
      out.write("{\"text\": \"");
      for (int i = 0; i < 1000; i++) {
        out.write("x".repeat(50_000));
      }
      out.write("\"}\n" + object() + "\n");
    }
    Files.createSymbolicLink(articles.resolve("loop"), articles);
    load = run("load", "--db", db, "/nowhere/to/be/found", articles.toString());
  }

  @AfterEach
  void neverShowsAStacktrace() {
    assertThat(last.err()).doesNotContain("\tat ").doesNotContain("Exception");
  }

  @Test
  void tellsWhatIsWrongWithArticlesAndLoadsTheRest() {
    assertThat(load.exitCode()).isEqualTo(1);
    assertThat(load.err().lines().map(line -> line.replace(articles.toString(), "")))
        .satisfiesExactlyInAnyOrder(
            line ->
                assertThat(line).isEqualTo("masar: /nowhere/to/be/found: no such file or folder"),
            line -> assertThat(line).startsWith("masar: /loop: leads back to "),
            line -> assertThat(line).startsWith("masar: /empty.txt: empty"),
            line ->
                assertThat(line).startsWith("masar: /latin.txt:1: no UTF-8: byte 0xe9 at offset 3"),
            line -> assertThat(line).startsWith("masar: /lines.jsonl:3: broken JSON"),
            line -> assertThat(line).startsWith("masar: /long.jsonl:1: larger than 16 MiB"));
    assertThat(load.out()).startsWith("6 articles, ").endsWith(lines("6 problems, told above"));
    assertThat(
            asked("query", "MATCH (a:Article) RETURN collect(a.id) AS ids", "--format", "json")
                .out())
        .contains(
            "\"good\"", "\"lines#1\"", "\"lines#2\"", "\"lines#4\"", "\"lines#5\"", "\"long#2\"");
  }

  @Test
  void refusesToWriteInAQuery() {
    Run run = asked("query", "CREATE (n:Entity {id: 'x'}) RETURN n.id");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("only reading is allowed");
    assertThat(asked("query", "MATCH (n {id: 'x'}) RETURN count(n) AS n", "--format", "csv").out())
        .contains("n\r\n0");
  }

  @Test
  void aQueryThatTakesTooLongIsEnded() {
    String endless = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*)";
    Run run = asked("query", "--timeout", "1", endless);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("longer than allowed").contains("--timeout");
    assertThat(asked("report", "movements", "--timeout", "0").exitCode()).isEqualTo(2);
  }

  @Test
  void tellsWhereAQueryIsWrong() {
    Run run = asked("query", "MATCH (n RETURN n");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("line 1, column 10");
  }

  @Test
  void tellsWhatAParameterTakes() {
    Run run = asked("report", "movements", "--place", "Atlantis", "--from", "yesterday");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("--place: \"Atlantis\" is no known ", "--from: \"yesterday\" is no day");
  }

  @Test
  void tellsThatThereIsNoGraph() {
    String missing = folder.resolve("none").toString();

    Run run = run("report", "sources", "--db", missing);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("masar: " + missing + ": no graph here");
    assertThat(Path.of(missing)).doesNotExist();
  }

  @Test
  void tellsThatNoServerAnswers() {
    Run run = run("report", "sources", "--db", "bolt://localhost:1");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("masar: bolt://localhost:1: no Neo4j server answers there");
  }

  @Test
  void tellsThatAServerRefuses() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread closing = new Thread(() -> closeEach(server));
      closing.setDaemon(true);
      closing.start();
      String uri = "bolt://127.0.0.1:" + server.getLocalPort();

      last = Run.with("", Map.of("NEO4J_URI", uri), Map.of(), "load", articles.toString());

      assertThat(last.exitCode()).isEqualTo(1);
      assertThat(last.err()).startsWith("masar: " + uri + ": ");
    }
  }

  @Test
  void tellsWhatADatabaseIsCalledBy() {
    Run run = run("report", "sources", "--db", "ftp://localhost");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--db: ", "bolt://");
  }

  @Test
  void tellsThatADatabaseNeedsAFolder() {
    Path file = articles.resolve("good.txt");

    Run run = run("load", "--db", file.toString(), articles.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("masar: " + file + ": ");
  }

  @Test
  void tellsThatADatabaseCannotBeWritten() {
    assumeThat(Files.isDirectory(Path.of("/proc/self"))).isTrue();

    Run run = run("load", "--db", "/proc/masar", articles.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("masar: /proc/masar: ");
  }

  private Run asked(String... args) {
    return run(Stream.concat(Stream.of(args), Stream.of("--db", db)).toArray(String[]::new));
  }

  private Run run(String... args) {
    last = Run.of(args);
    return last;
  }

  private static void closeEach(ServerSocket server) {
    try {
      while (true) {
        server.accept().close();
      }
    } catch (IOException e) {
      // the test is over
    }
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(articles.resolve(name), content);
  }

  private static String object() {
    return "{\"text\": \"" + TEXT + "\"}";
  }

  private static String lines(String line) {
    return line + System.lineSeparator();
  }
}
