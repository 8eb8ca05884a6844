package io.masar.text;

/**
 * What was met last, by the hash of its word: one takes the place of another, so that most of what
 * is asked for is found at once. Threads may miss what others keep, no more.
 *
 * @param <T> what is kept
 */
public final class LastMet<T> {

  private static final int SIZE = 1 << 16;

  private final Object[] kept = new Object[SIZE];

  /**
   * {@return what was kept last under {@code hash} or one that shares its place, or {@code null}}
   */
  @SuppressWarnings("unchecked") // only what is a T is kept
  public T at(int hash) {
    return (T) kept[place(hash)];
  }

  /**
   * Keeps {@code met} in place of what was there.
   *
   * @return {@code met}
   */
  public T keep(int hash, T met) {
    kept[place(hash)] = met;
    return met;
  }

  private static int place(int hash) {
    return (hash ^ hash >>> 16) & SIZE - 1;
  }
}
