package io.masar.store;

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
import org.neo4j.server.CommunityEntryPoint;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;

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
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(CommunityEntryPoint.class.getName());
    command.add("--home-dir=" + home);
    command.add("--config-dir=" + home.resolve("conf"));
    return command;
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
