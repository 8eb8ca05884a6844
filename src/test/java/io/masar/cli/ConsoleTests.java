package io.masar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Results that cannot be written. */
class ConsoleTests {

  private final StringWriter err = new StringWriter();

  @Test
  void tellsWhyResultsCannotBeWritten() {
    Console console = console("No space left on device");

    console.out().println("result");

    assertThat(console.isCutOff()).isTrue();
    assertThat(console.finish(0)).isEqualTo(1);
    assertThat(err.toString()).contains("cannot write the results: No space left on device");
  }

  @Test
  void isSilentWhereTheReaderWentAway() {
    Console console = console("Broken pipe");

    console.out().println("result");

    assertThat(console.finish(0)).isZero();
    assertThat(err.toString()).isEmpty();
  }

  private Console console(String failure) {
    return new Console(
        InputStream.nullInputStream(), new Failing(failure), err, Map.of(), Map.of());
  }

  /** A disk that is full, or a pipe nobody reads. */
  private static final class Failing extends Writer {

    private final String message;

    Failing(String message) {
      this.message = message;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      throw new IOException(message);
    }

    @Override
    public void flush() throws IOException {
      throw new IOException(message);
    }

    @Override
    public void close() {}
  }
}
