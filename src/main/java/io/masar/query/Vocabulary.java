package io.masar.query;

import java.util.List;

/** The closed lists of words of the graph that a parameter may take. */
final class Vocabulary {

  static final List<String> STATUS =
      List.of("COMPLETED", "ONGOING", "PLANNED", "DEMANDED", "DENIED");
  static final List<String> MOVE = List.of("WITHDRAWAL", "DEPLOYMENT", "REDEPLOYMENT", "REDUCTION");
  static final List<String> CLAIM =
      List.of(
          "WITHDRAWAL",
          "DEPLOYMENT",
          "REDEPLOYMENT",
          "REDUCTION",
          "HANDOVER",
          "PRESENCE",
          "ATTACK",
          "AGREEMENT",
          "TERM",
          "ROLE",
          "MEMBERSHIP",
          "LOCATION");
  static final List<String> LABELS =
      List.of("Person", "Institution", "Force", "Base", "Place", "Country", "Agreement");

  private Vocabulary() {}
}
