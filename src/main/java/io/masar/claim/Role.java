package io.masar.claim;

/** What an entity does in a claim. */
public enum Role {
  FORCE,
  ORIGIN,
  DESTINATION,
  SITE,
  GIVER,
  RECIPIENT,
  LOCATION,
  ATTACKER,
  TARGET,
  PARTY,
  AGREEMENT,
  PERSON,
  BODY,
  MEMBER,
  GROUP,
  PART,
  WHOLE
}
