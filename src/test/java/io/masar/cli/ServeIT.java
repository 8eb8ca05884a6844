package io.masar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code masar serve} promises to the machine it runs on and to the other commands. */
class ServeIT {

  /** As browsers speak without TLS. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final List<String> LOOPBACK =
      List.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

  @TempDir static Path folder;
  private static Path db;
  private static Served server;

  @BeforeAll
  static void serve() throws IOException {
    db = folder.resolve("db");
    server = Served.start(db);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void nothingListensBeyondTheLoopback() throws IOException {
    assertThat(listening(server.process().pid()))
        .hasSizeGreaterThanOrEqualTo(2)
        .isSubsetOf(LOOPBACK);
  }

  @Test
  void withoutThePasswordNothingOfTheGraphAnswers() throws Exception {
    for (String path :
        List.of(
            "/explorer/",
            "/explorer/data.json",
            "/explorer/explorer/data.json",
            "/masar/data.json")) {
      assertThat(get(path).statusCode()).as(path).isEqualTo(401);
    }
    assertThat(ask(null)).isEqualTo(401);
    assertThat(ask("not the password")).isEqualTo(401);
    assertThat(ask(server.password())).isEqualTo(200);
    String bolt = server.said().get("Bolt");
    Map<String, String> wrong = Map.of("NEO4J_URI", bolt, "NEO4J_PASSWORD", "not the password");
    Run run = Run.with("", wrong, Map.of(), "query", "MATCH (n) RETURN count(n)");
    assertThat(run.exitCode()).isEqualTo(ExitCode.DATA);
    assertThat(run.err()).contains("refuses the user or the password");
  }

  @Test
  void theExplorerIsReadFromTheGraphAsItIs() throws Exception {
    Run load = Run.of("load", "--db", db.toString(), "samples/articles/001-parliament-vote.json");
    assertThat(load.exitCode()).as(load.err()).isZero();
    HttpResponse<String> data = send(request("/explorer/data.json", server.password()).GET());
    assertThat(data.statusCode()).as(data.body()).isEqualTo(200);
    assertThat(data.body()).contains("\"movements\":{\"columns\":[\"id\"", "001");
    assertThat(send(request("/explorer/", server.password()).GET()).body())
        .contains("connect-src 'self'");
    assertThat(send(request("/explorer/data.json", server.password()).DELETE()).statusCode())
        .isEqualTo(405);
  }

  @Test
  void onlyItsFourFilesAreOfferedToAnybody() throws Exception {
    assertThat(get("/masar/style.grass").body()).contains("node.Movement");
    assertThat(get("/masar/guide.html").body()).contains("runnable\">// Movements");
    assertThat(get("/masar/favourites.cypher").body()).contains("// Movements, drawn\n");
    assertThat(get("/masar/favourites.zip").statusCode()).isEqualTo(200);
    assertThat(get("/masar/masar.password").statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(get("/masar/..%2fmasar.password").statusCode()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void otherCommandsUseItByThemselves() {
    Run load = Run.of("load", "--db", db.toString(), "samples/articles");
    assertThat(load.exitCode()).as(load.err()).isZero();
    Run report = Run.of("report", "movements", "--db", db.toString(), "--format", "csv");
    assertThat(report.out().lines()).hasSizeGreaterThan(10);
  }

  @Test
  void aSecondServerOnTheSameFolderIsRefused() {
    Run run = Run.of("serve", "--db", db.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.DATA);
    assertThat(run.err()).contains(db + ": is served already, at bolt://127.0.0.1:");
    assertThat(run.err()).doesNotContain(server.password());
  }

  @Test
  void whatHoldsThePasswordIsForItsOwnerAlone() throws IOException {
    for (String name : List.of("masar.password", "masar.server")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(db.resolve(name))))
          .as(name)
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aServerThatWasKilledIsForgottenAndOneThatStopsLeavesNothing() throws Exception {
    Path other = folder.resolve("other");
    Path file = Files.writeString(folder.resolve("password"), "chosen by hand\n");
    Served killed = Served.start(other, "--password-file", file.toString());
    killed.process().destroyForcibly().waitFor();
    assertThat(other.resolve("masar.server")).exists();
    assertThat(Run.of("query", "RETURN 1", "--db", other.toString()).err()).isEmpty();
    assertThat(other.resolve("masar.server")).doesNotExist();

    Served.start(other).close();
    assertThat(other.resolve("masar.server")).doesNotExist();
    assertThat(Run.of("query", "RETURN 1", "--db", other.toString()).err()).isEmpty();
  }

  @Test
  void aPortThatIsTakenIsSaidToBe() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());
      Run run = Run.of("serve", "--db", folder.resolve("none").toString(), "--port", port);
      assertThat(run.exitCode()).isEqualTo(ExitCode.DATA);
      assertThat(run.err()).contains("--port: " + port + " is taken");
    }
  }

  private static int ask(String password) throws IOException, InterruptedException {
    HttpRequest.Builder request = request("/db/neo4j/tx/commit", password);
    String statement = "{\"statements\": [{\"statement\": \"RETURN 1\"}]}";
    return send(request.POST(HttpRequest.BodyPublishers.ofString(statement))).statusCode();
  }

  private static HttpRequest.Builder request(String path, String password) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.browser().resolve(path))
            .header("Content-Type", "application/json");
    if (password != null) {
      byte[] credentials = ("neo4j:" + password).getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
    return request;
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri = server.browser().resolve(path);
    return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** {@return the addresses, as the kernel writes them, on which a process listens} */
  private static List<String> listening(long pid) throws IOException {
    List<String> sockets = new ArrayList<>();
    try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      for (Path each : open.filter(Files::isSymbolicLink).toList()) {
        sockets.add(Files.readSymbolicLink(each).toString());
      }
    }
    List<String> addresses = new ArrayList<>();
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      for (String line : Files.readAllLines(Path.of(table))) {
        String[] field = line.strip().split("\\s+");
        if (field[3].equals("0A") && sockets.contains("socket:[" + field[9] + "]")) {
          addresses.add(field[1].substring(0, field[1].indexOf(':')));
        }
      }
    }
    return addresses;
  }
}
