package io.masar.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.ws.rs.GET;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;

/**
 * The explorer over the running database, for those who log in; it only reads. Public because the
 * web server makes it, one for each request.
 */
@javax.ws.rs.Path("/")
public final class ExplorerPages {

  /** By the folder of the database that is served; the web server hands on nothing of ours. */
  private static final Map<Path, Explorer> OFFERED = new ConcurrentHashMap<>();

  static void offer(Path folder, Explorer explorer) {
    OFFERED.put(key(folder), explorer);
  }

  static void withdraw(Path folder) {
    OFFERED.remove(key(folder));
  }

  private static Path key(Path folder) {
    return folder.toAbsolutePath().normalize();
  }

  /** {@return the page} */
  @GET
  public Response page(@Context Config config) {
    Explorer explorer = OFFERED.get(key(config.get(GraphDatabaseSettings.neo4j_home)));
    return explorer == null
        ? Response.status(Response.Status.NOT_FOUND).build()
        : answer(explorer.page(), "text/html; charset=utf-8");
  }

  /**
   * {@return what the page shows, streamed}
   *
   * <p>The web server leads from {@code /explorer} to {@code /explorer/}, where the page's {@code
   * explorer/data.json} is one folder deeper.
   */
  @GET
  @javax.ws.rs.Path("{folder: (explorer/)?}data.json")
  public Response data(@Context Config config) {
    Path folder = config.get(GraphDatabaseSettings.neo4j_home);
    Explorer explorer = OFFERED.get(key(folder));
    if (explorer == null) {
      return Response.status(Response.Status.NOT_FOUND).build();
    }
    StreamingOutput data =
        out -> {
          try (Store store = Store.open(new Target.Embedded(folder))) {
            explorer.write(store, out);
          }
        };
    return answer(data, "application/json; charset=utf-8");
  }

  private static Response answer(Object content, String type) {
    return Response.ok(content)
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .build();
  }
}
