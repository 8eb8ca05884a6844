package io.masar.mapping;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * An unchangeable list over an array. Nearly every loop of the extractor runs over one, and over a
 * list of one kind with nothing to it the machine needs no iterator.
 */
final class Readings extends AbstractList<Reading> implements RandomAccess {

  private final Reading[] each;

  Readings(Reading[] each) {
    this.each = each;
  }

  @Override
  public Reading get(int i) {
    return each[i];
  }

  @Override
  public int size() {
    return each.length;
  }
}
