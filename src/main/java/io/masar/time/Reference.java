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
 * @param day the day last told, in this sentence or the one before; {@code null} if none
 */
record Reference(
    LocalDate published,
    LocalDate present,
    Lean lean,
    Integer year,
    LocalDate told,
    LocalDate day) {

  static Reference of(LocalDate published) {
    return new Reference(published, published, Lean.NEAREST, null, null, null);
  }

  Reference leaning(Lean other) {
    return new Reference(published, present, other, year, told, day);
  }

  /** {@return the same with another day to count from} */
  Reference from(LocalDate start, Lean other) {
    return new Reference(start, start, other, year, told, day);
  }

  Reference withPresent(LocalDate today) {
    return new Reference(published, today, lean, year, told, day);
  }

  Reference withYear(int other) {
    return new Reference(published, present, lean, other, told, day);
  }

  Reference telling(LocalDate other) {
    return new Reference(published, present, lean, year, other, day);
  }

  Reference withDay(LocalDate last) {
    return new Reference(published, present, lean, year, told, last);
  }

  /** {@return whether {@code other} lies after publication} */
  boolean isAhead(LocalDate other) {
    return published != null && other.isAfter(published);
  }
}
