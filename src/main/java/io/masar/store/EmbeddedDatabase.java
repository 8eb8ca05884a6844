package io.masar.store;

import io.masar.InvalidInput;
import io.masar.cypher.CypherFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;

/** Neo4j in this process. */
final class EmbeddedDatabase implements AutoCloseable {

  static final String DATABASE = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
  private static final long LOG_FILE = 32L << 20;
  private static final long PATIENCE_MS = 120_000;

  private final Path folder;
  private final DatabaseManagementService service;
  private final Thread hook;
  private final URI uri;
  private final String password;

  private EmbeddedDatabase(DatabaseManagementService service, Path folder, Listening listening) {
    this.folder = folder;
    this.service = service;
    this.hook = new Thread(service::shutdown, "masar-database-shutdown");
    GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(DATABASE);
    if (!database.isAvailable(PATIENCE_MS)) {
      throw new InvalidInput(
          folder.toString(),
          "the database does not start, it is damaged or of another version; see " + logs(folder));
    }
    int port =
        database
            .getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(ConnectorType.BOLT)
            .getPort();
    this.uri = URI.create("bolt://" + Listening.LOOPBACK + ":" + port);
    this.password = listening.password();
    setPassword();
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * {@return the database in {@code folder}, made if there is none}
   *
   * @throws InvalidInput if it is in use, damaged, or cannot be written
   */
  static EmbeddedDatabase start(Path folder, Listening listening) {
    return start(folder, listening, PageCache.of(folder));
  }

  /**
   * {@return the database in {@code folder}, made if there is none}
   *
   * @param cache how many bytes of it are kept in memory
   * @throws InvalidInput if it is in use, damaged, or cannot be written
   */
  static EmbeddedDatabase start(Path folder, Listening listening, long cache) {
    DatabaseManagementService service = null;
    try {
      Files.createDirectories(folder);
      Writable.require(folder);
      FreeSpace.require(folder, FreeSpace.NEEDED);
      service = build(folder.toAbsolutePath().normalize(), listening, cache);
      return new EmbeddedDatabase(service, folder, listening);
    } catch (IOException | RuntimeException e) {
      if (service != null) {
        service.shutdown();
      }
      throw StartFailure.of(folder, e);
    }
  }

  static Path logs(Path folder) {
    return folder.resolve("logs").resolve("debug.log");
  }

  private static DatabaseManagementService build(Path folder, Listening listening, long cache) {
    return listening
        .configure(new DatabaseManagementServiceBuilder(folder))
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, cache)
        .setConfig(GraphDatabaseSettings.pagecache_warmup_enabled, false)
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, LOG_FILE)
        .setConfig(GraphDatabaseSettings.keep_logical_logs, "1 files")
        .setConfig(GraphDatabaseSettings.filewatcher_enabled, false)
        .build();
  }

  /**
   * Written into the system graph itself: {@code ALTER USER} costs a second of compiling Cypher.
   */
  private void setPassword() {
    String credentials =
        SystemGraphCredential.createCredentialForPassword(
                password.getBytes(StandardCharsets.UTF_8), new SecureHasher())
            .serialize();
    try (Transaction transaction =
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).beginTx()) {
      Node user = transaction.findNode(Label.label("User"), "name", Listening.USER);
      user.setProperty("credentials", credentials);
      user.setProperty("passwordChangeRequired", false);
      transaction.commit();
    }
  }

  /**
   * Makes the constraints and indexes of a database that has none.
   *
   * @throws InvalidInput if it refuses
   */
  void make(List<CypherFile> schema) {
    try {
      new EmbeddedSchema(service.database(DATABASE), schema).make();
    } catch (RuntimeException e) {
      throw StartFailure.of(folder, e);
    }
  }

  /** {@return whether the first node of a label lacks a property; without Cypher, in no time} */
  boolean lacks(String label, String property) {
    try (Transaction transaction = service.database(DATABASE).beginTx();
        ResourceIterator<Node> nodes = transaction.findNodes(Label.label(label))) {
      return nodes.hasNext() && !nodes.next().hasProperty(property);
    }
  }

  /** {@return where it listens} */
  URI uri() {
    return uri;
  }

  /** {@return the password of {@link Listening#USER}, until the next start} */
  String password() {
    return password;
  }

  /**
   * Makes sure that there is room for more.
   *
   * @throws InvalidInput if the disk is almost full
   */
  void requireRoom() {
    try {
      FreeSpace.require(folder, FreeSpace.NEEDED);
    } catch (IOException e) {
      throw StartFailure.of(folder, e);
    }
  }

  @Override
  public void close() {
    service.shutdown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook has found the database closed.
    }
  }
}
