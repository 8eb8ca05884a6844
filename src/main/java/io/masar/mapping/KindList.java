package io.masar.mapping;

/** Lists whose words stand under kinds, of forces or of places. */
public enum KindList implements WordList {
  /** Adjectives, without the article, that tell the kind of a state's forces; by that kind. */
  KIND_OF_FORCE,
  /** Forces named by their noun alone where no other of these kinds is; by those kinds. */
  ONLY_FORCE,
  /** Kings by the one name they are called, where no other bears it; by their ids. */
  REIGNS,
  /** "The town", which means the place called so before; by the kinds of place it may mean. */
  MEANT_PLACE,
  /** "The governorate", which means the one told of before; by the kinds of place it may mean. */
  DIVISION;

  @Override
  public Shape shape() {
    return Shape.BY_KIND;
  }
}
