package io.masar.mapping;

import java.util.Locale;

/**
 * The kinds of named things, and of the nouns that name them, that rules ask for; the mapping has
 * many more, which are only told.
 */
public enum Kind {
  AIR_FORCE,
  AIRPORT,
  ARMED_FORCES,
  BASE,
  BORDER,
  BUILDING,
  CABINET,
  CAMP,
  CENTRE,
  CITY,
  COALITION,
  COMMAND,
  EMERGENCY_SERVICE,
  EQUIPMENT,
  FRONT,
  GOVERNORATE,
  GROUP,
  KINGDOM,
  MEDIA,
  MILITIA,
  MINISTRY,
  MISSION,
  OFFICE,
  PARLIAMENT,
  PART,
  PARTY,
  POLICE,
  POSITIONS,
  PRESIDENCY,
  PROVINCE,
  QUARTER,
  REGION,
  ROAD,
  STREET,
  UNIT,
  WATER;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** {@return what it is called in the mapping} */
  public String id() {
    return id;
  }

  /** {@return whether {@code kind}, which may be {@code null}, is this one} */
  public boolean is(String kind) {
    return id.equals(kind);
  }
}
