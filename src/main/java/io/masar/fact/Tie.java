package io.masar.fact;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import java.util.Set;
import java.util.function.Predicate;

/** The types of dated relationships, each with the claims it is made of. */
public enum Tie {
  WITHDRAWS_FROM(
      Role.FORCE, Role.ORIGIN, FactKey.YEAR, ClaimKind.WITHDRAWAL, ClaimKind.REDEPLOYMENT),
  DEPLOYS_TO(Role.FORCE, Role.DESTINATION, FactKey.YEAR, ClaimKind.DEPLOYMENT),
  MOVES_TO(
      Role.FORCE, Role.DESTINATION, FactKey.YEAR, ClaimKind.WITHDRAWAL, ClaimKind.REDEPLOYMENT),
  STATIONED_AT(Role.FORCE, Role.LOCATION, FactKey.YEAR, ClaimKind.PRESENCE),
  HANDED_OVER_TO(Role.SITE, Role.RECIPIENT, FactKey.YEAR, ClaimKind.HANDOVER),
  ATTACKS(Role.ATTACKER, Role.TARGET, FactKey.YEAR, ClaimKind.ATTACK),
  HOLDS_ROLE(Role.PERSON, Role.BODY, null, ClaimKind.ROLE),
  LEADS(Role.MEMBER, Role.GROUP, null, ClaimKind.MEMBERSHIP),
  MEMBER_OF(Role.MEMBER, Role.GROUP, null, ClaimKind.MEMBERSHIP),
  BELONGS_TO(Role.MEMBER, Role.GROUP, null, ClaimKind.MEMBERSHIP),
  LOCATED_IN(Role.PART, Role.WHOLE, null, ClaimKind.LOCATION);

  private static final String LEADING = "LEADS";

  private final Role subject;
  private final Role object;
  private final Integer gap;
  private final Set<ClaimKind> kinds;

  Tie(Role subject, Role object, Integer gap, ClaimKind... kinds) {
    this.subject = subject;
    this.object = object;
    this.gap = gap;
    this.kinds = Set.of(kinds);
  }

  Role subject() {
    return subject;
  }

  Role object() {
    return object;
  }

  /** {@return days without a word after which it is another; {@code null} where there is one} */
  Integer gap() {
    return gap;
  }

  /** {@return whether a claim is about such a relationship, whatever it leads to} */
  boolean isIn(Testimony said) {
    return kinds.contains(said.kind()) && words().test(said.title() == null ? "" : said.title());
  }

  private Predicate<String> words() {
    return switch (this) {
      case LEADS -> LEADING::equals;
      case MEMBER_OF, BELONGS_TO -> String::isEmpty;
      default -> title -> true;
    };
  }

  /** {@return whether it may lead to {@code thing}; what is in a country belongs to it} */
  boolean takes(Thing thing) {
    return switch (this) {
      case MEMBER_OF -> !thing.is(EntityType.COUNTRY);
      case BELONGS_TO -> thing.is(EntityType.COUNTRY);
      default -> true;
    };
  }

  /** {@return whether those with different titles are different} */
  public boolean isTitled() {
    return this == HOLDS_ROLE;
  }

  String post(Testimony said) {
    return isTitled() ? said.title() : null;
  }
}
