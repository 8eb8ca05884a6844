package io.masar.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** A writer that remembers why it failed, which {@link java.io.PrintWriter} does not tell. */
final class RememberingWriter extends FilterWriter {

  private IOException failure;

  RememberingWriter(Writer out) {
    super(out);
  }

  /** {@return why writing failed first, or {@code null} if it did not} */
  IOException failure() {
    return failure;
  }

  /** {@return whether the reader went away, as {@code head} does: nothing to complain about} */
  boolean isBrokenPipe() {
    return failure != null && String.valueOf(failure.getMessage()).contains("Broken pipe");
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    attempt(() -> out.write(text, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    attempt(() -> out.write(text, offset, length));
  }

  @Override
  public void write(int character) throws IOException {
    attempt(() -> out.write(character));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  private void attempt(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException e) {
      failure = failure == null ? e : failure;
      throw e;
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
