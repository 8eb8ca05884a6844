package io.masar.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256. */
final class Hash {

  private Hash() {}

  /** {@return 64 hexadecimal digits} */
  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256(bytes));
  }

  /** {@return 64 hexadecimal digits of the UTF-8 of {@code text}} */
  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** {@return 32 bytes} */
  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
