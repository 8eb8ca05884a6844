package io.masar.extract;

import io.masar.claim.Fingerprint;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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
    long[] shingles =
        IntStream.rangeClosed(0, words.length - WORDS)
            .mapToLong(start -> shingle(words, start))
            .distinct()
            .toArray();
    return shingles.length < FEWEST ? null : Fingerprint.of(shingles);
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
    LongStream.Builder words = LongStream.builder();
    long word = BASIS;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word = (word ^ c) * PRIME;
      } else if (word != BASIS) {
        words.add(word);
        word = BASIS;
      }
    }
    if (word != BASIS) {
      words.add(word);
    }
    return words.build().toArray();
  }
}
