package io.masar.claim;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Objects;

/**
 * A MinHash of the shingles (runs of words) of a text, by which copies of it are found though words
 * were changed or parts cut away.
 *
 * @param text in Base64: the number of shingles, then the least of them under each of 64 orders,
 *     two bytes each
 */
public record Fingerprint(String text) {

  /** How many columns the copies of a text are looked up by, see {@link #band}. */
  public static final int BANDS = 8;

  private static final int ORDERS = 64;
  private static final int MOST = 0xFFFF;

  private static final int MARKS_IN_LONG = 4;

  /** All bits but the highest of each mark: a mark added to it reaches that one if it is not 0. */
  private static final long LOW_BITS = 0x7FFF_7FFF_7FFF_7FFFL;

  /** How much of the shingles of both texts must be in both. */
  private static final double LEAST_SHARED = 0.4;

  /** How much of the shorter text must be in the longer one. */
  private static final double LEAST_CONTAINED = 0.75;

  public Fingerprint {
    Objects.requireNonNull(text, "text");
    if (bytes(text).length != 2 * (ORDERS + 1)) {
      throw new IllegalArgumentException("no fingerprint: " + text);
    }
  }

  /** {@return the fingerprint of a text with these shingles, each given by a hash of 64 bits} */
  public static Fingerprint of(long[] shingles) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * (ORDERS + 1));
    bytes.putShort((short) Math.min(shingles.length, MOST));
    long[] mixed = new long[shingles.length];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = mixed(shingles[i]);
    }
    for (int order = 1; order <= ORDERS; order++) {
      bytes.putShort((short) (least(mixed, order) >>> 32));
    }
    return new Fingerprint(Base64.getEncoder().withoutPadding().encodeToString(bytes.array()));
  }

  /** The first in one of the orders: by an odd factor and a summand of its own, modulo 2^64. */
  private static long least(long[] mixed, int order) {
    long factor = mixed(order) | 1;
    long summand = mixed(-order);
    long least = Long.MAX_VALUE;
    for (long shingle : mixed) {
      long placed = shingle * factor + summand;
      if (placed < least) { // the first compiler calls Math.min
        least = placed;
      }
    }
    return least;
  }

  /** The finish of SplitMix64. */
  private static long mixed(long seed) {
    long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** {@return a number that most pairs of copies have in common in one of the bands} */
  public long band(int band) {
    return band(marks(), band);
  }

  /** {@return the same of these {@link #marks}} */
  public static long band(byte[] marks, int band) {
    return ByteBuffer.wrap(marks).getInt(2 + 4 * band);
  }

  /** {@return whether a text is a copy of the other, with small edits and cuts} */
  public boolean isCopyOf(Fingerprint other) {
    return areCopies(marks(), other.marks());
  }

  /** {@return what {@link #areCopies} compares, for those who compare often} */
  public byte[] marks() {
    return bytes(text);
  }

  /** {@return whether the texts of these {@link #marks} are copies of one} */
  public static boolean areCopies(byte[] one, byte[] other) {
    int same = 0;
    for (int i = 2; i < one.length; i += 2) {
      same += one[i] == other[i] && one[i + 1] == other[i + 1] ? 1 : 0;
    }
    double shared = same / (double) ORDERS;
    int here = shingles(one);
    int there = shingles(other);
    double contained = shared / (1 + shared) * (here + there) / Math.min(here, there);
    return shared >= LEAST_SHARED && contained >= LEAST_CONTAINED;
  }

  /** {@return {@link #marks} as {@link #mayBeCopies} compares them} */
  public static long[] packed(byte[] marks) {
    long[] packed = new long[ORDERS / MARKS_IN_LONG];
    ByteBuffer.wrap(marks, 2, 2 * ORDERS).asLongBuffer().get(packed);
    return packed;
  }

  /** {@return whether so many of the marks agree as in all copies; others are told apart sooner} */
  public static boolean mayBeCopies(long[] one, long[] other) {
    int same = 0;
    for (int i = 0; i < one.length; i++) {
      long differing = one[i] ^ other[i];
      long carried = (differing & LOW_BITS) + LOW_BITS;
      same += Long.bitCount(~(carried | differing | LOW_BITS));
      if (same + (one.length - 1 - i) * MARKS_IN_LONG < LEAST_SHARED * ORDERS) {
        return false;
      }
    }
    return true;
  }

  private static int shingles(byte[] marks) {
    return Short.toUnsignedInt(ByteBuffer.wrap(marks).getShort(0));
  }

  private static byte[] bytes(String text) {
    return Base64.getDecoder().decode(text);
  }
}
