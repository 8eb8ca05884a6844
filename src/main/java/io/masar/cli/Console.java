package io.masar.cli;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a command reads from and writes to, and what it may know of where it runs. */
final class Console {

  private static final int DEFAULT_WIDTH = 120;

  private final InputStream in;
  private final RememberingWriter results;
  private final PrintWriter out;
  private final Diagnostics diagnostics;
  private final Map<String, String> environment;
  private final Map<String, String> properties;

  /**
   * @param out where results go
   * @param err where progress and problems go
   * @param environment the variables of the process
   * @param properties {@code masar.home}: the folder with loader, queries and samples; {@code
   *     masar.terminal}: whether {@code err} is a terminal; {@code masar.columns}: its width
   */
  Console(
      InputStream in,
      Writer out,
      Writer err,
      Map<String, String> environment,
      Map<String, String> properties) {
    this.in = in;
    this.results = new RememberingWriter(out);
    this.out = new PrintWriter(results);
    this.environment = Map.copyOf(environment);
    this.properties = Map.copyOf(properties);
    this.diagnostics =
        new Diagnostics(
            new PrintWriter(err, true), Boolean.parseBoolean(properties.get("masar.terminal")));
  }

  static Console ofProcess(OutputStream out, OutputStream err) {
    Map<String, String> properties = new HashMap<>();
    System.getProperties().forEach((key, value) -> properties.put("" + key, "" + value));
    return new Console(System.in, utf8(out), utf8(err), System.getenv(), properties);
  }

  private static Writer utf8(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
  }

  /** {@return standard input} */
  InputStream in() {
    return in;
  }

  /** {@return where results go; failures to write are kept for {@link #finish}} */
  PrintWriter out() {
    return out;
  }

  /** {@return where progress and problems go} */
  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** {@return whether nobody takes the results any more, so that going on is in vain} */
  boolean isCutOff() {
    return out.checkError();
  }

  /** {@return that variable of the environment, or {@code null} if it is not set or empty} */
  String variable(String name) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? null : value;
  }

  /** {@return a folder that comes with Masar, for instance {@code loader}} */
  Path home(String folder) {
    return Path.of(properties.getOrDefault("masar.home", "")).resolve(folder);
  }

  /** {@return how many columns a line of results may have} */
  int width() {
    String columns = properties.getOrDefault("masar.columns", environment.get("COLUMNS"));
    return columns != null && columns.matches("[1-9][0-9]{0,4}")
        ? Integer.parseInt(columns)
        : DEFAULT_WIDTH;
  }

  /**
   * Writes what is left; {@return the exit code, which tells where results could not be written}
   */
  int finish(int exitCode) {
    out.flush();
    if (results.failure() == null || results.isBrokenPipe()) {
      return exitCode;
    }
    diagnostics.say("cannot write the results: " + results.failure().getMessage());
    return ExitCode.DATA;
  }
}
