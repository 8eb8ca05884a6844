package io.masar.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read as UTF-8, refusing what is none.
 *
 * @param text the text up to the first byte that does not belong, without a byte order mark
 * @param badByte the offset of that byte, or -1 if there is none
 */
record StrictUtf8(String text, int badByte) {

  static StrictUtf8 decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    boolean mark = out.length() > 0 && out.charAt(0) == '\ufeff';
    String text = (mark ? out.subSequence(1, out.length()) : out).toString();
    return new StrictUtf8(text, result.isError() ? in.position() : -1);
  }

  /** {@return whether all of it is UTF-8} */
  boolean isWhole() {
    return badByte < 0;
  }

  /** {@return what to tell; {@code bytes} start at byte {@code offset} of their file} */
  String complaint(byte[] bytes, long offset) {
    return String.format(
        "no UTF-8: byte 0x%02x at offset %d; save the file as UTF-8",
        bytes[badByte], offset + badByte);
  }
}
