package io.masar.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.ws.rs.GET;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;

/**
 * Offers Neo4j Browser its style, favourites and guide. They hold nothing of the graph, and Browser
 * asks for them without a password. Public because the web server makes it.
 */
@javax.ws.rs.Path("/")
public final class BrowserFiles {

  private static final Map<String, String> TYPES =
      Map.of(
          "style.grass", "text/plain; charset=utf-8",
          "favourites.cypher", "text/plain; charset=utf-8",
          "favourites.zip", "application/zip",
          "guide.html", "text/html; charset=utf-8");

  static final Set<String> NAMES = TYPES.keySet();

  /** {@return the file {@code name}, or that there is none} */
  @GET
  @javax.ws.rs.Path("{name}")
  public Response file(@PathParam("name") String name, @Context Config config) throws IOException {
    Path file = Listening.files(config.get(GraphDatabaseSettings.neo4j_home)).resolve(name);
    if (!TYPES.containsKey(name) || Files.notExists(file)) {
      return Response.status(Response.Status.NOT_FOUND).build();
    }
    return Response.ok(Files.readAllBytes(file))
        .header(HttpHeaders.CONTENT_TYPE, TYPES.get(name))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .build();
  }
}
