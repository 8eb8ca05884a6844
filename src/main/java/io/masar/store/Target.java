package io.masar.store;

import io.masar.InvalidInput;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;

/** Where a graph is kept. */
public sealed interface Target {

  /** A Neo4j database in a folder, run by this process. */
  record Embedded(Path folder) implements Target {
    @Override
    public String toString() {
      return folder.toString();
    }
  }

  /**
   * A Neo4j server.
   *
   * @param password never shown
   * @param database its name, or {@code null} for the server's default
   */
  record Server(URI uri, String user, String password, String database) implements Target {
    @Override
    public String toString() {
      return uri.toString();
    }
  }

  /** The schemes of the addresses of servers. */
  Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

  /**
   * {@return the target of {@code --db}}
   *
   * @param db a path, or the address of a server
   * @param user the server's user, {@code null} for {@code neo4j}
   * @param password the user's password, or {@code null}
   * @param database the database's name, or {@code null} for the default
   * @throws InvalidInput if it is neither
   */
  static Target of(String db, String user, String password, String database) {
    int end = db.indexOf("://");
    if (end < 0) {
      if (db.isBlank()) {
        throw new InvalidInput(
            "--db", "is empty; a folder, or an address as bolt://localhost:7687");
      }
      return new Embedded(Path.of(db));
    }
    if (!SCHEMES.contains(db.substring(0, end))) {
      throw new InvalidInput(
          "--db",
          "\""
              + db.substring(0, end)
              + "\" is no scheme of a Neo4j server; bolt://, neo4j:// and their +s, +ssc");
    }
    URI uri = address(db);
    return new Server(
        uri, user == null ? "neo4j" : user, password == null ? "" : password, database);
  }

  private static URI address(String db) {
    try {
      URI uri = URI.create(db);
      if (uri.getHost() == null) {
        throw new InvalidInput(
            "--db", "no host in \"" + db + "\"; an address is as bolt://localhost:7687");
      }
      if (uri.getUserInfo() != null) {
        throw new InvalidInput(
            "--db", "holds a user; give NEO4J_USERNAME and NEO4J_PASSWORD instead");
      }
      return uri;
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("--db", "\"" + db + "\" is no address: " + e.getMessage());
    }
  }
}
