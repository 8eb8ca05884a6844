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
  PAST
}
