package io.masar.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * {@code masar serve} in a process of its own, as a user starts it.
 *
 * @param said what it printed, by the word a line begins with
 */
record Served(Process process, Path db, Map<String, String> said) implements AutoCloseable {

  private static final long PATIENCE_S = 120;

  /** {@return a server on free ports over {@code db}, once it is ready} */
  static Served start(Path db, String... options) throws IOException {
    Process process =
        new ProcessBuilder(Launch.command(arguments(db, options)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Map<String, String> said = new TreeMap<>();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("Other masar commands")) {
        return new Served(process, db, said);
      }
      String[] words = line.split("\\s{2,}");
      said.put(words[0], words.length > 1 ? words[1] : "");
    }
    throw new IllegalStateException("masar serve ended before it was ready");
  }

  private static String[] arguments(Path db, String... options) {
    List<String> arguments = new ArrayList<>(List.of("serve", "--db", db.toString()));
    arguments.addAll(List.of("--port", "0", "--http-port", "0"));
    arguments.addAll(List.of(options));
    return arguments.toArray(String[]::new);
  }

  /** {@return the address of Neo4j Browser} */
  URI browser() {
    return URI.create(said.get("Neo4j Browser"));
  }

  /** {@return the password as it was shown} */
  String password() {
    return said.get("Password");
  }

  /** Asks it to end, as Ctrl-C does. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("masar serve does not end");
      }
      process.inputReader(StandardCharsets.UTF_8).close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
