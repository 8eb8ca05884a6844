package io.masar.claim;

import java.util.List;
import java.util.Objects;

/**
 * What the gazetteer knows of an entity; every part but {@code id}, {@code type} and {@code name}
 * may be {@code null}.
 *
 * @param id stable, unique, readable, for instance {@code ain-al-asad}
 * @param name in Arabic
 * @param aliases other names, in any language
 * @param kind what sort of its type it is, for instance {@code airbase}
 * @param of the id of the country, force or institution it belongs to
 * @param within the id of the place or country it lies in
 * @param iso2 a country's ISO 3166-1 alpha-2 code
 * @param iso3 a country's ISO 3166-1 alpha-3 code
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param wikidata its Wikidata id, only where certain
 * @param memberships those it takes part in, as member or as group
 */
public record KnownEntity(
    String id,
    EntityType type,
    String name,
    String nameEn,
    List<String> aliases,
    String kind,
    String of,
    String within,
    String iso2,
    String iso3,
    Double latitude,
    Double longitude,
    String wikidata,
    List<Membership> memberships) {

  public KnownEntity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    memberships = List.copyOf(memberships);
  }

  /** {@return the same, taking part in these} */
  public KnownEntity in(List<Membership> groups) {
    return new KnownEntity(
        id, type, name, nameEn, aliases, kind, of, within, iso2, iso3, latitude, longitude,
        wikidata, groups);
  }
}
