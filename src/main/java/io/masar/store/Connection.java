package io.masar.store;

import io.masar.InvalidInput;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.internal.shaded.io.netty.util.internal.logging.InternalLoggerFactory;
import org.neo4j.driver.internal.shaded.io.netty.util.internal.logging.JdkLoggerFactory;

/**
 * A driver that has reached its database.
 *
 * @param database its name, or {@code null} for the server's default
 * @param embedded the database the driver talks to where it is one of this process, or {@code null}
 */
record Connection(Driver driver, String database, EmbeddedDatabase embedded)
    implements AutoCloseable {

  private static final String DATABASE = "neo4j";
  private static final int PATIENCE_S = 10;

  /** A database that answers may be long in doing so where the machine is busy. */
  private static final int PATIENCE_WITH_ANSWERS_S = 120;

  /** Held, so that its level is not collected with it. What the driver logs, it also throws. */
  private static final Logger DRIVER_LOG = Logger.getLogger("org.neo4j.driver");

  static {
    DRIVER_LOG.setLevel(Level.OFF);
    // The driver's Netty would else wake up Neo4j's logging, which is half of a quick command.
    InternalLoggerFactory.setDefaultFactory(JdkLoggerFactory.INSTANCE);
  }

  /**
   * {@return a connection to {@code target}}
   *
   * @throws InvalidInput if there is none to be had
   */
  static Connection open(Target target) {
    Connection connection = connect(target);
    try {
      connection.driver.verifyConnectivity();
      return connection;
    } catch (Neo4jException e) {
      connection.close();
      throw DriverFailure.of(target, e);
    }
  }

  private static Connection connect(Target target) {
    if (target instanceof Target.Server server) {
      Driver driver = driver(server.uri(), server.user(), server.password());
      return new Connection(driver, server.database(), null);
    }
    Path folder = ((Target.Embedded) target).folder();
    Optional<Running> running = Running.over(folder);
    if (running.isPresent()) {
      URI uri = running.get().bolt();
      return new Connection(driver(uri, Listening.USER, running.get().password()), DATABASE, null);
    }
    return to(EmbeddedDatabase.start(folder, Listening.privately()));
  }

  /** {@return a connection to a database of this process, closed with it} */
  static Connection to(EmbeddedDatabase embedded) {
    Driver driver = driver(embedded.uri(), Listening.USER, embedded.password());
    return new Connection(driver, DATABASE, embedded);
  }

  /** Told to log nothing, for it would put every message into words that nobody sees. */
  @SuppressWarnings("deprecation")
  private static Driver driver(URI uri, String user, String password) {
    Config config =
        Config.builder()
            .withLogging(Logging.none())
            .withUserAgent("masar")
            .withTelemetryDisabled(true)
            .withEventLoopThreads(1)
            .withConnectionTimeout(PATIENCE_S, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(PATIENCE_WITH_ANSWERS_S, TimeUnit.SECONDS)
            .withMaxTransactionRetryTime(PATIENCE_S, TimeUnit.SECONDS)
            .build();
    return GraphDatabase.driver(uri, AuthTokens.basic(user, password), config);
  }

  Session session(AccessMode mode) {
    SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(mode);
    return driver.session(
        database == null ? config.build() : config.withDatabase(database).build());
  }

  /**
   * Makes sure that what is written next finds room.
   *
   * @throws InvalidInput if the disk of an embedded database is almost full
   */
  void requireRoom() {
    if (embedded != null) {
      embedded.requireRoom();
    }
  }

  @Override
  public void close() {
    driver.close();
    if (embedded != null) {
      embedded.close();
    }
  }
}
