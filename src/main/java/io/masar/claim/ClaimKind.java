package io.masar.claim;

import java.util.List;

/** What a claim says, with the roles it takes; the first is the one it is compared by. */
public enum ClaimKind {
  WITHDRAWAL(true, Role.FORCE, Role.ORIGIN, Role.DESTINATION),
  DEPLOYMENT(true, Role.FORCE, Role.DESTINATION, Role.ORIGIN),
  REDEPLOYMENT(true, Role.FORCE, Role.ORIGIN, Role.DESTINATION),
  HANDOVER(true, Role.SITE, Role.GIVER, Role.RECIPIENT),
  REDUCTION(true, Role.FORCE, Role.LOCATION),
  PRESENCE(true, Role.FORCE, Role.LOCATION),
  ATTACK(true, Role.TARGET, Role.ATTACKER),
  AGREEMENT(true, Role.PARTY),
  TERM(false, Role.AGREEMENT, Role.PARTY),
  ROLE(false, Role.PERSON, Role.BODY),
  MEMBERSHIP(false, Role.MEMBER, Role.GROUP),
  LOCATION(false, Role.PART, Role.WHOLE);

  private final boolean hasStatus;
  private final List<Role> roles;

  ClaimKind(boolean hasStatus, Role... roles) {
    this.hasStatus = hasStatus;
    this.roles = List.of(roles);
  }

  /** {@return whether claims of this kind carry a status} */
  public boolean hasStatus() {
    return hasStatus;
  }

  /** {@return the roles it takes, the one it is compared by first} */
  public List<Role> roles() {
    return roles;
  }
}
