package io.masar.text;

import java.util.Arrays;

/**
 * What is known of words, by their numbers. Threads may miss what others keep, no more; so what is
 * kept must be immutable.
 *
 * @param <T> what is kept
 */
public final class ByWord<T> {

  private Object[] kept = new Object[1 << 12];

  /** {@return what was kept of the word, or {@code null}} */
  @SuppressWarnings("unchecked") // only what is a T is kept
  public T of(Token word) {
    Object[] now = kept;
    int number = word.number();
    return number >= 0 && number < now.length ? (T) now[number] : null;
  }

  /**
   * Keeps {@code known} of the word, if it has a number.
   *
   * @return {@code known}
   */
  public T keep(Token word, T known) {
    int number = word.number();
    if (number >= 0) {
      keep(number, known);
    }
    return known;
  }

  private synchronized void keep(int number, T known) {
    if (number >= kept.length) {
      kept = Arrays.copyOf(kept, Math.min(Forms.MOST, 2 * Math.max(number, kept.length)));
    }
    kept[number] = known;
  }
}
