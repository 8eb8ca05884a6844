package io.masar.time;

import java.time.LocalDate;

/**
 * What an expression is placed by.
 *
 * @param published the day of publication, {@code null} if unknown
 * @param present the day the article calls today, {@code null} if unknown
 * @param lean which one is meant where the expression says no year
 * @param year the year last spoken of, {@code null} if none
 * @param told the day that the sentence told of before, by its date; {@code null} if none
 */
record Reference(LocalDate published, LocalDate present, Lean lean, Integer year, LocalDate told) {

  static Reference of(LocalDate published) {
    return new Reference(published, published, Lean.NEAREST, null, null);
  }

  Reference leaning(Lean other) {
    return new Reference(published, present, other, year, told);
  }

  /** {@return the same with another day to count from} */
  Reference from(LocalDate day, Lean other) {
    return new Reference(day, day, other, year, told);
  }

  Reference withPresent(LocalDate day) {
    return new Reference(published, day, lean, year, told);
  }

  Reference withYear(int other) {
    return new Reference(published, present, lean, other, told);
  }

  Reference telling(LocalDate day) {
    return new Reference(published, present, lean, year, day);
  }

  /** {@return whether {@code day} lies after publication} */
  boolean isAhead(LocalDate day) {
    return published != null && day.isAfter(published);
  }
}
