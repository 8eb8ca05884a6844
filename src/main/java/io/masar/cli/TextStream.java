package io.masar.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A stream of UTF-8 into a writer, which stays open. */
final class TextStream extends OutputStream {

  private final Writer out;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13);
  private final CharBuffer chars = CharBuffer.allocate(1 << 13);

  TextStream(Writer out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] from, int start, int length) throws IOException {
    int end = start + length;
    for (int at = start; at < end; ) {
      int some = Math.min(end - at, bytes.remaining());
      bytes.put(from, at, some);
      at += some;
      decode(false);
    }
  }

  private void decode(boolean isEnd) throws IOException {
    bytes.flip();
    decoder.decode(bytes, chars, isEnd);
    bytes.compact();
    out.write(chars.array(), 0, chars.position());
    chars.clear();
  }

  @Override
  public void close() throws IOException {
    decode(true);
    out.flush();
  }
}
