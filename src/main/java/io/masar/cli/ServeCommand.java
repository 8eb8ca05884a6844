package io.masar.cli;

import io.masar.InvalidInput;
import io.masar.store.Password;
import io.masar.store.Server;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code masar serve}. */
@Command(
    name = "serve",
    description = {
      "Run the graph's Neo4j as a server on this machine, with Neo4j Browser and the"
          + " explorer, until Ctrl-C.",
      "Other commands on the same graph use it by themselves, and answer faster."
    },
    footer = {
      "",
      "Examples:",
      "  masar serve",
      "  masar serve --port 17687 --http-port 17474",
      "  masar serve --db /var/lib/news --password-file ~/.masar-password"
    })
final class ServeCommand implements Callable<Integer> {

  private static final int BOLT = 7687;
  private static final int HTTP = 7474;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port of Bolt. Default: 7687, or the next one that is free.")
  private Integer bolt;

  @Option(
      names = "--http-port",
      paramLabel = "PORT",
      description = "The port of Neo4j Browser. Default: 7474, or the next one that is free.")
  private Integer http;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = {
        "The password is the first line of this file.",
        "Default: one that is made once and kept beside the database, for you alone to read."
      })
  private Path passwordFile;

  @ParentCommand private Masar masar;

  @Override
  public Integer call() throws InterruptedException {
    Path folder = masar.folder();
    Map<String, byte[]> files = masar.offers().files();
    Diagnostics diagnostics = masar.console().diagnostics();
    int boltPort = new Ports(diagnostics).free("--port", bolt, BOLT);
    int httpPort = new Ports(diagnostics).free("--http-port", http, HTTP);
    Password password = passwordFile == null ? Password.kept(folder) : Password.of(passwordFile);
    try (Server server =
        Server.start(folder, boltPort, httpPort, password, files, new LiveExplorer(masar))) {
      print(server, password);
      if (masar.console().isCutOff()) {
        throw new InvalidInput("masar serve", "nobody reads the address and the password");
      }
      server.await();
    }
    return ExitCode.DONE;
  }

  private void print(Server server, Password password) {
    PrintWriter out = masar.console().out();
    out.println("Neo4j Browser  " + server.browser());
    out.println("Explorer       " + server.explorer());
    out.println("Bolt           " + server.bolt());
    out.println("User           neo4j");
    out.println(
        "Password       "
            + (password.fresh()
                ? password.text() + "   (shown this once; kept in " + password.file() + ")"
                : "in " + password.file()));
    out.println("Guide          " + server.file("guide.html"));
    out.println("Style          " + server.file("style.grass"));
    out.println("Favourites     " + server.file("favourites.zip") + " or favourites.cypher");
    out.println();
    out.println(
        "Other masar commands on this graph use the server by themselves. Ctrl-C stops it.");
  }
}
