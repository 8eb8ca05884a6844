package io.masar.time;

import io.masar.Interval;

/** The meaning of a date expression, before it is placed. */
interface Expression {

  /** {@return the days it covers, or {@code null} when it cannot be placed} */
  Interval on(Reference reference);

  /** {@return how it is placed, for a reader} */
  String why();

  /** {@return whether it names its year, so that it needs no day of publication} */
  default boolean isAbsolute() {
    return false;
  }

  /** {@return whether it leaves open which one it is, so that what stands beside it may decide} */
  default boolean leans() {
    return false;
  }

  /** {@return the relation it states by itself} */
  default Relation relation() {
    return Relation.POINT;
  }
}
