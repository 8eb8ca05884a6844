package io.masar.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that others may close without closing what is behind it. */
final class StaysOpen extends FilterOutputStream {

  StaysOpen(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    out.write(bytes, start, length);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
