package io.masar.mapping;

import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import java.util.List;

/**
 * A sort of force that every state has.
 *
 * @param kind its kind, which ends the ids of such forces
 * @param name its name, with {@code *} for the adjective of the state, masculine with the article
 * @param nameEn its name behind that of the state
 * @param known the names under which the gazetteer may hold one of a state, with {@code *} likewise
 */
record NationalForce(String kind, String name, String nameEn, List<String> known) {

  /** {@return its id where the gazetteer holds none of the country} */
  String id(String country) {
    return country + "-" + kind;
  }

  /** {@return the force of a country, whose nisba {@code adjective} has no article} */
  KnownEntity of(KnownEntity country, String adjective) {
    return new KnownEntity(
        id(country.id()),
        EntityType.FORCE,
        named(name, adjective),
        country.nameEn() + " " + nameEn,
        List.of(),
        kind,
        country.id(),
        null,
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  /** {@return the names under which the gazetteer may hold that of a country, best first} */
  List<String> known(List<String> adjectives) {
    return known.stream()
        .flatMap(name -> adjectives.stream().map(adjective -> named(name, adjective)))
        .toList();
  }

  private static String named(String name, String adjective) {
    return name.replace("*", "ال" + adjective);
  }
}
