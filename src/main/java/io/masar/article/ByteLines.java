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
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long start;
  private long number;

  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes to the next line; {@return whether there is one} */
  boolean next() throws IOException {
    if (!fill()) {
      return false;
    }
    number++;
    start = offset;
    line.reset();
    boolean more = true;
    while (more && fill()) {
      int stop = lineEnd();
      if (line.size() <= limit) {
        line.write(buffer, position, stop - position);
      }
      more = stop == end;
      advanceTo(more ? stop : stop + 1);
    }
    return true;
  }

  /** {@return which line this is, from 1} */
  long number() {
    return number;
  }

  /** {@return where it starts in the stream, in bytes} */
  long start() {
    return start;
  }

  /** {@return whether it is longer than the limit} */
  boolean isTooLong() {
    return line.size() > limit;
  }

  /** {@return what is in it, without the line feed} */
  byte[] bytes() {
    return line.toByteArray();
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
