package io.masar.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of named things, and of the nouns that name them, that rules ask for; the mapping has
 * many more, which are only told.
 */
public enum Kind {
  AGENCY,
  AIRPORT,
  AIR_FORCE,
  ALLIANCE,
  ARMED_FORCES,
  ARMY,
  BARRACKS,
  BASE,
  BODY,
  BORDER,
  BORDER_CROSSING,
  BORDER_GUARD,
  BUILDING,
  CABINET,
  CAMP,
  CENTRE,
  CHECKPOINT,
  CITY,
  COALITION,
  COAST_GUARD,
  COMMAND,
  CONTINENT,
  COUNCIL,
  COURT,
  DEPARTMENT,
  DISTRICT,
  EMERGENCY_SERVICE,
  EMIRATE,
  EQUIPMENT,
  FRONT,
  GOVERNORATE,
  GROUP,
  GULF,
  ISLAND,
  KINGDOM,
  LAND,
  LOCAL_AUTHORITY,
  MEDIA,
  MILITIA,
  MINISTRY,
  MISSION,
  OCEAN,
  OFFICE,
  OILFIELD,
  ORGANISATION,
  PARLIAMENT,
  PART,
  PARTY,
  POLICE,
  PORT,
  POSITIONS,
  PRESIDENCY,
  PROVINCE,
  QUARTER,
  REGION,
  RESISTANCE,
  RIVER,
  ROAD,
  SEA,
  SECTION,
  SECURITY_FORCES,
  SHIP,
  STATE,
  STREET,
  TOWN,
  TRIBES,
  UNIT,
  VILLAGE,
  WATER;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** {@return what it is called in the mapping} */
  public String id() {
    return id;
  }

  /** {@return what the kinds are called in the mapping} */
  public static Set<String> ids(Kind... kinds) {
    return Arrays.stream(kinds).map(Kind::id).collect(Collectors.toUnmodifiableSet());
  }

  /** {@return whether {@code kind}, which may be {@code null}, is this one} */
  public boolean is(String kind) {
    return id.equals(kind);
  }
}
