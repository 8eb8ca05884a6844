package io.masar.extract.page;

import static io.masar.claim.EntityType.AGREEMENT;
import static io.masar.claim.EntityType.BASE;
import static io.masar.claim.EntityType.COUNTRY;
import static io.masar.claim.EntityType.FORCE;
import static io.masar.claim.EntityType.INSTITUTION;
import static io.masar.claim.EntityType.PERSON;
import static io.masar.claim.EntityType.PLACE;

import io.masar.claim.EntityType;
import io.masar.claim.Role;
import java.util.Set;

/** Which types of entity can fill a role. */
public final class Fillers {

  private Fillers() {}

  /** {@return whether what is of that type can be in the role} */
  public static boolean fits(EntityType type, Role role) {
    return types(role).contains(type);
  }

  private static Set<EntityType> types(Role role) {
    return switch (role) {
      case FORCE -> Set.of(FORCE);
      case ORIGIN, DESTINATION, LOCATION, WHOLE -> Set.of(BASE, PLACE, COUNTRY);
      case SITE -> Set.of(BASE, PLACE);
      case GIVER, RECIPIENT -> Set.of(FORCE, INSTITUTION, COUNTRY);
      case ATTACKER -> Set.of(FORCE, COUNTRY);
      case TARGET -> Set.of(FORCE, BASE, PLACE, COUNTRY, INSTITUTION);
      case PARTY -> Set.of(COUNTRY, INSTITUTION, FORCE);
      case AGREEMENT -> Set.of(AGREEMENT);
      case PERSON -> Set.of(PERSON);
      case BODY -> Set.of(INSTITUTION, FORCE, COUNTRY);
      case MEMBER -> Set.of(COUNTRY, FORCE);
      case GROUP -> Set.of(FORCE, INSTITUTION);
      case PART -> Set.of(BASE, PLACE);
    };
  }
}
