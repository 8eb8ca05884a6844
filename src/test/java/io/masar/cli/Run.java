package io.masar.cli;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a command printed and how it ended. */
record Run(int exitCode, String out, String err) {

  static Run of(String... args) {
    return withInput("", args);
  }

  static Run withInput(String standardInput, String... args) {
    return with(standardInput, Map.of(), Map.of(), args);
  }

  static Run with(
      String standardInput,
      Map<String, String> environment,
      Map<String, String> properties,
      String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            environment,
            properties);
    int exitCode = console.finish(Masar.run(console, args));
    return new Run(exitCode, out.toString(), err.toString());
  }
}
