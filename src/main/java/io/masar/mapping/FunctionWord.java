package io.masar.mapping;

/** The classes of grammatical words the extractor tells apart. */
public enum FunctionWord {
  PREPOSITION,
  RELATIVE,
  NEGATION,
  FUTURE,
  THAT,
  SUBORDINATOR,
  DEMONSTRATIVE,
  APPROXIMATE,
  MORE_THAN,
  LESS_THAN,
  OTHERS,
  NAME_PARTICLE,
  AFTER,
  HYPOTHETICAL,
  ACCORDING,
  ALSO,
  PARTITIVE,
  LYING,
  SEAT,
  AMONG,
  BY,
  WHERE,
  PAST;

  /** {@return the bit that stands for it in a set of them} */
  @SuppressWarnings("EnumOrdinal") // kept nowhere
  public long bit() {
    return 1L << ordinal();
  }
}
