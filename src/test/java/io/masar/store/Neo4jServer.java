package io.masar.store;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.neo4j.server.CommunityEntryPoint;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.shell.Main;

/** The real Neo4j server, as its own distribution starts it, in a process of its own. */
final class Neo4jServer implements AutoCloseable {

  static final String PASSWORD = "known to this test";
  private static final long PATIENCE_S = 180;

  private final Process process;
  private final int port;

  private Neo4jServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static Neo4jServer start(Path home) throws Exception {
    int port = freePort();
    Files.createDirectories(home.resolve("conf"));
    Files.createDirectories(home.resolve("data/dbms"));
    Files.writeString(
        home.resolve("conf/neo4j.conf"),
        """
        server.bolt.listen_address=127.0.0.1:%d
        server.http.enabled=false
        server.memory.pagecache.size=64m
        dbms.usage_report.enabled=false
        """
            .formatted(port));
    Files.writeString(home.resolve("data/dbms/auth.ini"), credentials());
    Process process =
        new ProcessBuilder(command(home))
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("server.log").toFile())
            .start();
    Neo4jServer server = new Neo4jServer(process, port);
    server.await(home.resolve("server.log"));
    return server;
  }

  private static List<String> command(Path home) {
    List<String> command = java(CommunityEntryPoint.class, System.getProperty("java.class.path"));
    command.add("--home-dir=" + home);
    command.add("--config-dir=" + home.resolve("conf"));
    return command;
  }

  private static List<String> java(Class<?> main, String classPath) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", classPath));
    command.add(main.getName());
    return command;
  }

  /**
   * The shell closes its sessions with a method that our own driver, a later one, has no more; that
   * driver is in the class path of {@code masar.jar} too.
   */
  private static String classPathWithTheDriverOfTheShell() {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(System.getProperty("java.class.path"))
        .filter(entry -> !entry.contains("neo4j-java-driver-all") && !entry.endsWith("masar.jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * Runs the statements of a file with Neo4j's own shell, until one fails.
   *
   * @param output where what it says goes
   * @return its exit code
   */
  int shell(Path statements, Path output) throws IOException, InterruptedException {
    List<String> command = java(Main.class, classPathWithTheDriverOfTheShell());
    command.addAll(List.of("--address", "bolt://127.0.0.1:" + port, "--username", "neo4j"));
    command.addAll(List.of("--password", PASSWORD, "--format", "plain", "--fail-fast"));
    command.addAll(List.of("--file", statements.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start()
        .waitFor();
  }

  /** The line that {@code neo4j-admin dbms set-initial-password} writes. */
  private static String credentials() {
    byte[] password = PASSWORD.getBytes(StandardCharsets.UTF_8);
    return "neo4j:"
        + SystemGraphCredential.createCredentialForPassword(password, new SecureHasher())
            .serialize()
        + ":\n";
  }

  private void await(Path log) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        process.destroyForcibly();
        throw new IllegalStateException("the server does not start:\n" + Files.readString(log));
      }
      Thread.sleep(200);
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  Target target(String password) {
    return new Target.Server(URI.create("bolt://127.0.0.1:" + port), "neo4j", password, null);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.onExit().get(60, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
