package io.masar.store;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.fact.Things;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells what facts were made with besides their claims: with which code, and what was known of the
 * things that the claims are about. Several threads may ask.
 */
final class Stamps {

  private static final int DIGITS = 8;

  /**
   * Begins every stamp. The number is to be raised where the same claims amount to other facts, or
   * these or a page are written otherwise: former pages are then not read, and facts written anew.
   */
  private static final String FORM =
      Hash.of(
              "6"
                  + Arrays.toString(ClaimKind.values())
                  + Arrays.toString(Status.values())
                  + Arrays.toString(Role.values()))
          .substring(0, DIGITS);

  private final Things things;
  private final Map<String, Long> marks = new ConcurrentHashMap<>();

  Stamps(Things things) {
    this.things = things;
  }

  /** {@return whether what has that stamp is packed as it is now} */
  static boolean isReadable(String stamp) {
    return stamp.startsWith(FORM);
  }

  /**
   * {@return the stamp of claims about some things}
   *
   * @param ids each once, in any order
   */
  String of(Collection<String> ids) {
    long sum = 0;
    for (String id : ids) {
      sum += mark(id);
    }
    return FORM + HexFormat.of().toHexDigits(sum);
  }

  private long mark(String id) {
    Long known = marks.get(id);
    return known != null ? known : marks.computeIfAbsent(id, this::made);
  }

  private long made(String id) {
    byte[] words = things.words(id).getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.wrap(Hash.sha256(words)).getLong();
  }
}
