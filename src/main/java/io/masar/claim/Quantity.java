package io.masar.claim;

/** A number of people, {@code min} to {@code max}, both inclusive; {@code null} is an open end. */
public record Quantity(Integer min, Integer max) {

  public Quantity {
    if (min == null && max == null) {
      throw new IllegalArgumentException("a quantity with neither end says nothing");
    }
    if (min != null && max != null && max < min) {
      throw new IllegalArgumentException(
          "a quantity that ends before it starts: " + min + ".." + max);
    }
  }

  /** {@return exactly (or about) that many} */
  public static Quantity of(int number) {
    return new Quantity(number, number);
  }
}
