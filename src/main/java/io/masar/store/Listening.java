package io.masar.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.server.configuration.ConfigurableServerModules;
import org.neo4j.server.configuration.ServerSettings;
import org.neo4j.server.configuration.ThirdPartyJaxRsPackage;

/**
 * Where a database of this process listens: always on the loopback, always behind a password.
 *
 * @param bolt a port, 0 for any that is free
 * @param http a port, or {@code null} for Bolt alone
 * @param password of the user {@link #USER}
 */
record Listening(int bolt, Integer http, String password) {

  static final String USER = "neo4j";
  static final String LOOPBACK = "127.0.0.1";

  /** Below which the server offers the files of {@link BrowserFiles}. */
  static final String FILES = "/masar";

  /** Where the server offers {@link ExplorerPages}, and below. */
  static final String EXPLORER = "/explorer";

  /** What Neo4j Browser may load: nothing from elsewhere. */
  private static final String CONTENT =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data:; font-src 'self' data:; base-uri 'none'; object-src 'none'; frame-ancestors"
          + " 'none'; connect-src 'self' ws://127.0.0.1:* http://127.0.0.1:*";

  /** {@return for this process alone: a free port, and a password that nobody else knows} */
  static Listening privately() {
    return new Listening(0, null, Password.random());
  }

  DatabaseManagementServiceBuilder configure(DatabaseManagementServiceBuilder builder) {
    builder
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, bolt))
        .setConfig(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, bolt))
        .setConfig(HttpConnector.enabled, http != null)
        .setConfig(HttpsConnector.enabled, false)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(1))
        // The quiet period alone would make closing last ten seconds.
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
    return http == null ? builder : configureWeb(builder);
  }

  /**
   * The web server with Neo4j Browser. Left out is the query API, which wants Neo4j's own driver on
   * the class path.
   */
  private DatabaseManagementServiceBuilder configureWeb(DatabaseManagementServiceBuilder builder) {
    return builder
        .setConfig(HttpConnector.listen_address, new SocketAddress(LOOPBACK, http))
        .setConfig(HttpConnector.advertised_address, new SocketAddress(LOOPBACK, http))
        .setConfig(
            ServerSettings.http_enabled_modules,
            Set.of(
                ConfigurableServerModules.TRANSACTIONAL_ENDPOINTS,
                ConfigurableServerModules.UNMANAGED_EXTENSIONS,
                ConfigurableServerModules.BROWSER))
        .setConfig(ServerSettings.http_static_content_security_policy, CONTENT)
        .setConfig(
            ServerSettings.http_auth_allowlist,
            List.of("/", "/browser.*", FILES + "/(" + String.join("|", BrowserFiles.NAMES) + ")"))
        .setConfig(ServerSettings.third_party_packages, List.of(mounted(FILES), mounted(EXPLORER)))
        .setConfig(ServerSettings.allow_telemetry, false)
        .setConfig(ServerSettings.browser_remote_content_hostname_whitelist, LOOPBACK)
        .setConfig(
            ServerSettings.browser_post_connect_cmd,
            "style " + file("style.grass") + "; play " + file("guide.html"));
  }

  /** Every resource of this package, below that path. */
  private static ThirdPartyJaxRsPackage mounted(String path) {
    return new ThirdPartyJaxRsPackage(Listening.class.getPackageName(), path);
  }

  /** {@return the address of the web server} */
  URI web() {
    return URI.create("http://" + LOOPBACK + ":" + http);
  }

  private URI file(String name) {
    return web().resolve(FILES + "/" + name);
  }

  /** {@return the folder with the files that the database in {@code folder} offers} */
  static Path files(Path folder) {
    return folder.resolve("browser");
  }
}
