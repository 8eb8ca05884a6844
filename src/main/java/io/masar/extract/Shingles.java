package io.masar.extract;

import io.masar.claim.Fingerprint;
import io.masar.text.Letters;
import java.util.Arrays;

/** Cuts a folded text into runs of three words, whatever stands between them. */
final class Shingles {

  private static final int WORDS = 3;

  /** A text with fewer is too short to be told from others like it. */
  private static final int FEWEST = 20;

  private static final long PRIME = 0x100000001B3L;
  private static final long BASIS = 0xCBF29CE484222325L;

  private Shingles() {}

  /** {@return the fingerprint of a text, or {@code null} for one of few words} */
  static Fingerprint fingerprint(String folded) {
    long[] words = words(folded);
    long[] shingles = new long[Math.max(0, words.length - WORDS + 1)];
    for (int start = 0; start < shingles.length; start++) {
      shingles[start] = shingle(words, start);
    }
    long[] distinct = distinct(shingles);
    return distinct.length < FEWEST ? null : Fingerprint.of(distinct);
  }

  /**
   * Those that differ, in no order. A hash of 0, one in 2^64, would be taken each time it comes.
   */
  private static long[] distinct(long[] shingles) {
    int places = Integer.highestOneBit(Math.max(1, shingles.length)) << 2;
    long[] met = new long[places];
    int n = 0;
    for (long shingle : shingles) {
      int place = (int) (shingle ^ shingle >>> 32) & places - 1;
      while (met[place] != 0 && met[place] != shingle) {
        place = place + 1 & places - 1;
      }
      if (met[place] == 0) {
        met[place] = shingle;
        shingles[n++] = shingle;
      }
    }
    return Arrays.copyOf(shingles, n);
  }

  private static long shingle(long[] words, int start) {
    long shingle = BASIS;
    for (int i = start; i < start + WORDS; i++) {
      shingle = Long.rotateLeft(shingle * PRIME, 23) ^ words[i];
    }
    return shingle;
  }

  /** Words as hashes (FNV-1a). */
  private static long[] words(String folded) {
    long[] words = new long[folded.length() / 2 + 1];
    int n = 0;
    long word = BASIS;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Letters.isLetterOrDigit(c)) {
        word = (word ^ c) * PRIME;
      } else if (word != BASIS) {
        words[n++] = word;
        word = BASIS;
      }
    }
    if (word != BASIS) {
      words[n++] = word;
    }
    return Arrays.copyOf(words, n);
  }
}
