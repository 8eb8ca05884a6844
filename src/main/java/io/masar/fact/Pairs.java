package io.masar.fact;

import io.masar.claim.Fingerprint;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The pairs of copies among very many texts, which are called by their places in a list. */
final class Pairs {

  private final byte[][] marks;
  private final Map<Integer, Set<Integer>> near = new TreeMap<>();

  private Pairs(List<Fingerprint> texts) {
    this.marks = texts.stream().map(Fingerprint::marks).toArray(byte[][]::new);
  }

  /** {@return for each text that has copies which those are} */
  static Map<Integer, Set<Integer>> of(List<Fingerprint> texts) {
    Pairs pairs = new Pairs(texts);
    IntStream.range(0, Fingerprint.BANDS).parallel().forEach(pairs::pair);
    return pairs.near;
  }

  /** Finds the copies among the texts that have a band in common. */
  private void pair(int band) {
    long[] sorted = new long[marks.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = Fingerprint.band(marks[i], band) << Integer.SIZE | i;
    }
    Arrays.sort(sorted);
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] >> Integer.SIZE != sorted[start] >> Integer.SIZE) {
        compare(Arrays.stream(sorted, start, i).mapToInt(each -> (int) each).toArray());
        start = i;
      }
    }
  }

  /** Compares each with each, as numbers side by side in memory: there may be thousands. */
  private void compare(int[] texts) {
    long[][] alike = new long[texts.length][];
    for (int i = 0; i < texts.length; i++) {
      alike[i] = texts.length == 1 ? null : Fingerprint.packed(marks[texts[i]]);
    }
    for (int i = 0; i < texts.length; i++) {
      for (int j = i + 1; j < texts.length; j++) {
        if (Fingerprint.mayBeCopies(alike[i], alike[j])) {
          note(texts[i], texts[j]);
        }
      }
    }
  }

  private void note(int one, int other) {
    if (Fingerprint.areCopies(marks[one], marks[other])) {
      synchronized (near) {
        near.computeIfAbsent(one, text -> new TreeSet<>()).add(other);
        near.computeIfAbsent(other, text -> new TreeSet<>()).add(one);
      }
    }
  }
}
