package io.masar.store;

import io.masar.InvalidInput;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * A Neo4j server of this process over an embedded database: Bolt, HTTP and Neo4j Browser, on the
 * loopback. While it runs, {@link Store#open} on the same folder goes to it from any process.
 */
public final class Server implements AutoCloseable {

  private final Path folder;
  private final EmbeddedDatabase database;
  private final Listening listening;
  private final Thread hook = new Thread(this::stop, "masar-server-shutdown");
  private final CountDownLatch stopped = new CountDownLatch(1);

  private Server(Path folder, EmbeddedDatabase database, Listening listening) {
    this.folder = folder;
    this.database = database;
    this.listening = listening;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * {@return a server over the database in {@code folder}, which is made if there is none}
   *
   * @param bolt the port of Bolt
   * @param http the port of HTTP
   * @param files what Neo4j Browser is offered, by name
   * @param explorer what is offered to look at the graph
   * @throws InvalidInput if the database is in use or does not start
   */
  public static Server start(
      Path folder,
      int bolt,
      int http,
      Password password,
      Map<String, byte[]> files,
      Explorer explorer) {
    Running.over(folder).ifPresent(running -> refuse(folder, running));
    Listening listening = new Listening(bolt, http, password.text());
    EmbeddedDatabase database = EmbeddedDatabase.start(folder, listening);
    Server server = new Server(folder, database, listening);
    try {
      write(Listening.files(folder), files);
      ExplorerPages.offer(folder, explorer);
      Running.here(database.uri(), password.text()).write(folder);
      return server;
    } catch (IOException e) {
      server.close();
      throw StartFailure.of(folder, e);
    }
  }

  private static void refuse(Path folder, Running running) {
    throw new InvalidInput(
        folder.toString(), "is served already, at " + running + "; use that one, or stop it first");
  }

  private static void write(Path folder, Map<String, byte[]> files) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** {@return where Bolt listens} */
  public URI bolt() {
    return database.uri();
  }

  /** {@return where Neo4j Browser is, with the address and the user filled in} */
  public URI browser() {
    String dbms = "neo4j://" + Listening.USER + "@" + bolt().getAuthority();
    return listening.web().resolve("/browser/?dbms=" + dbms);
  }

  /** {@return where the explorer is} */
  public URI explorer() {
    return listening.web().resolve(Listening.EXPLORER);
  }

  /** {@return where a file that is offered is} */
  public URI file(String name) {
    return listening.web().resolve(Listening.FILES + "/" + name);
  }

  /** Waits until the process is told to end. */
  public void await() throws InterruptedException {
    stopped.await();
  }

  private void stop() {
    Running.remove(folder);
    ExplorerPages.withdraw(folder);
    database.close();
    stopped.countDown();
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // The process is ending, and the hook closes.
    }
    stop();
  }
}
