package io.masar;

/**
 * Something wrong with what a user gave: where ({@code file:line} where there is a line), and what
 * was found and would be accepted.
 */
public record Problem(String where, String what) implements Comparable<Problem> {

  /** {@return a problem in line {@code line} (from 1) of {@code file}} */
  public static Problem at(Object file, long line, String what) {
    return new Problem(file + ":" + line, what);
  }

  @Override
  public int compareTo(Problem other) {
    int byPlace = where.compareTo(other.where);
    return byPlace != 0 ? byPlace : what.compareTo(other.what);
  }

  @Override
  public String toString() {
    return where + ": " + what;
  }
}
