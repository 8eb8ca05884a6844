package io.masar.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One number that tells how good reading was; rounded to three decimals, halves to even. */
public sealed interface Figure {

  /**
   * How much was found, and how much of what was read is so.
   *
   * @param found how many annotated things were read
   * @param annotated how many there are
   * @param read how many were read, true or not
   */
  record Coverage(int found, int annotated, int read) implements Figure {

    Coverage plus(Coverage other) {
      return new Coverage(found + other.found, annotated + other.annotated, read + other.read);
    }

    /** {@return the share of what was read that is annotated, 0 where nothing was read} */
    public double precision() {
      return rounded(share(found, read));
    }

    /** {@return the share of what is annotated that was read, 0 where nothing is annotated} */
    public double recall() {
      return rounded(share(found, annotated));
    }

    /** {@return the harmonic mean of precision and recall before they were rounded} */
    public double f1() {
      double p = share(found, read);
      double r = share(found, annotated);
      return p + r == 0 ? 0 : rounded(2 * p * r / (p + r));
    }

    private static double share(int part, int whole) {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }

  /**
   * How often a field of a found claim is right.
   *
   * @param right how often
   * @param of how many found claims count
   */
  record Accuracy(int right, int of) implements Figure {

    Accuracy plus(Accuracy other) {
      return new Accuracy(right + other.right, of + other.of);
    }

    /** {@return the share that is right, {@code null} where none counts} */
    public Double accuracy() {
      return of == 0 ? null : rounded((double) right / of);
    }
  }

  private static double rounded(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
  }
}
