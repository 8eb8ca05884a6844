package io.masar.mapping;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
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

  @Override
  public boolean isEmpty() {
    return each.length == 0;
  }

  @Override
  public Iterator<Reading> iterator() {
    return new Each(each);
  }

  private static final class Each implements Iterator<Reading> {

    private final Reading[] each;
    private int next;

    Each(Reading[] each) {
      this.each = each;
    }

    @Override
    public boolean hasNext() {
      return next < each.length;
    }

    @Override
    public Reading next() {
      if (next == each.length) {
        throw new NoSuchElementException();
      }
      return each[next++];
    }
  }
}
