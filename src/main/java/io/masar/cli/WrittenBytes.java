package io.masar.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A stream that tells on a terminal how much went through it. */
final class WrittenBytes extends FilterOutputStream {

  private static final Duration BETWEEN = Duration.ofMillis(200);

  private final Diagnostics diagnostics;
  private final LongSupplier nanoTime;
  private long shown;
  private long written;

  /**
   * @param nanoTime a clock
   */
  WrittenBytes(OutputStream out, Diagnostics diagnostics, LongSupplier nanoTime) {
    super(out);
    this.diagnostics = diagnostics;
    this.nanoTime = nanoTime;
    this.shown = nanoTime.getAsLong();
  }

  @Override
  public void write(int one) throws IOException {
    out.write(one);
    tell(1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    tell(length);
  }

  private void tell(int more) {
    written += more;
    if (diagnostics.isTerminal() && nanoTime.getAsLong() - shown >= BETWEEN.toNanos()) {
      shown = nanoTime.getAsLong();
      diagnostics.progress(String.format(Locale.ROOT, "%,d KB written", written >> 10));
    }
  }

  /** Takes the line away. */
  @Override
  public void close() throws IOException {
    diagnostics.clear();
    super.close();
  }
}
