package io.masar.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells on a terminal how many articles are done, how fast, and how long the rest will take. */
final class Progress {

  private static final Duration BETWEEN = Duration.ofMillis(200);

  private final Diagnostics diagnostics;
  private final LongSupplier nanoTime;
  private final long bytes;
  private final LongSupplier bytesRead;
  private final long start;
  private long shown;
  private long articles;

  /**
   * @param nanoTime a clock
   * @param bytes how much there is to read, -1 if that is not known
   * @param bytesRead how much of it has been read
   */
  Progress(Diagnostics diagnostics, LongSupplier nanoTime, long bytes, LongSupplier bytesRead) {
    this.diagnostics = diagnostics;
    this.nanoTime = nanoTime;
    this.bytes = bytes;
    this.bytesRead = bytesRead;
    this.start = nanoTime.getAsLong();
    this.shown = start;
  }

  /** Counts an article as done. */
  void article() {
    articles++;
    long now = nanoTime.getAsLong();
    if (diagnostics.isTerminal() && now - shown >= BETWEEN.toNanos()) {
      shown = now;
      diagnostics.progress(line(now - start));
    }
  }

  /** Takes the last line away. */
  void done() {
    diagnostics.clear();
  }

  private String line(long nanos) {
    double seconds = nanos / 1e9;
    String line = String.format(Locale.ROOT, "%,d articles, %.0f/s", articles, articles / seconds);
    long read = bytesRead.getAsLong();
    if (bytes <= 0 || read <= 0) {
      return line;
    }
    long left = Math.round(seconds * Math.max(0, bytes - read) / read);
    return line + String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60);
  }
}
