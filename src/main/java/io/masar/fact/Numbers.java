package io.masar.fact;

import java.util.Arrays;

/** Numbers for texts, from 0, the same for the same: one fact may have tens of thousands. */
final class Numbers {

  private static final int LEAST = 16;

  private String[] texts;

  /** By a hash, one more than the number of a text, or 0; at most half of them are taken. */
  private int[] places;

  private int size;

  Numbers(int expected) {
    this.texts = new String[Math.max(expected, LEAST)];
    this.places = new int[Integer.highestOneBit(texts.length) << 2];
  }

  int size() {
    return size;
  }

  /** {@return the number of a text: {@link #size} as it was if it is a new one} */
  int of(String text) {
    int at = place(text);
    while (places[at] != 0) {
      String other = texts[places[at] - 1];
      if (other.equals(text)) {
        return places[at] - 1;
      }
      at = at + 1 & places.length - 1;
    }
    if (size == texts.length) {
      grow();
      return of(text);
    }
    texts[size] = text;
    places[at] = ++size;
    return size - 1;
  }

  private int place(String text) {
    int hash = text.hashCode() * 0x9E3779B9;
    return (hash ^ hash >>> Short.SIZE) & places.length - 1;
  }

  private void grow() {
    texts = Arrays.copyOf(texts, 2 * size);
    places = new int[2 * places.length];
    for (int i = 0; i < size; i++) {
      int at = place(texts[i]);
      while (places[at] != 0) {
        at = at + 1 & places.length - 1;
      }
      places[at] = i + 1;
    }
  }
}
