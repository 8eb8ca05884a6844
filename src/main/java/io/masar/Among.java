package io.masar;

import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Asks the few elements of a list what a stream could be asked: rules do so for each word, and a
 * stream costs many times what it is asked there.
 */
public final class Among {

  private Among() {}

  /** {@return whether the test holds of any element} */
  public static <T> boolean any(Collection<T> elements, Predicate<? super T> test) {
    if (elements instanceof List<T> list) {
      return first(list, test) != null;
    }
    for (T element : elements) {
      if (test.test(element)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the test holds of any number from {@code from} to {@code to}, exclusive} */
  public static boolean any(int from, int to, IntPredicate test) {
    for (int i = from; i < to; i++) {
      if (test.test(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the test holds of no element} */
  public static <T> boolean none(Collection<T> elements, Predicate<? super T> test) {
    return !any(elements, test);
  }

  /** {@return whether the test holds of every element} */
  public static <T> boolean all(Collection<T> elements, Predicate<? super T> test) {
    for (T element : elements) {
      if (!test.test(element)) {
        return false;
      }
    }
    return true;
  }

  /** {@return the first element of which the test holds, or {@code null}; none may be null} */
  public static <T> T first(List<T> list, Predicate<? super T> test) {
    int size = list.size();
    for (int i = 0; i < size; i++) {
      T element = list.get(i);
      if (test.test(element)) {
        return element;
      }
    }
    return null;
  }
}
