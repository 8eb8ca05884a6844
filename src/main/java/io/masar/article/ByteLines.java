package io.masar.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream of bytes; one that is longer than the limit is passed over, not held. */
final class ByteLines {

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int end;
  private long offset;
  private long number;

  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param offset of its first byte in the stream
   * @param bytes what is in it, without the line feed; {@code null} if it is longer than the limit
   */
  record Line(long number, long offset, byte[] bytes) {}

  /** {@return the next line, or {@code null} at the end} */
  Line next() throws IOException {
    if (!fill()) {
      return null;
    }
    long start = offset;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean more = true;
    while (more && fill()) {
      int stop = lineEnd();
      if (line.size() <= limit) {
        line.write(buffer, position, stop - position);
      }
      more = stop == end;
      advanceTo(more ? stop : stop + 1);
    }
    number++;
    return new Line(number, start, line.size() > limit ? null : line.toByteArray());
  }

  private int lineEnd() {
    int stop = position;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private void advanceTo(int newPosition) {
    offset += newPosition - position;
    position = newPosition;
  }

  private boolean fill() throws IOException {
    if (position == end) {
      position = 0;
      end = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return position < end;
  }
}
