package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.claim.Role;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Draft;
import io.masar.mapping.Kind;
import java.util.Set;

/**
 * Tells the army of a state that would leave that state itself: then who it is was misread from the
 * context. "His forces" may leave any town of their own land.
 */
final class HomeArmies {

  /** The kinds of the armed forces of a state. */
  private static final Set<String> ARMIES = Kind.ids(Kind.ARMY, Kind.ARMED_FORCES);

  /** The kinds of groups that come and go in their own land. */
  private static final Set<String> GROUPS = Kind.ids(Kind.GROUP, Kind.MILITIA, Kind.RESISTANCE);

  private final Filling filling;
  private final Trigger trigger;
  private final Draft draft;

  HomeArmies(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.draft = filling.draft();
  }

  /** {@return whether only such a force leaves; any other stays in the draft} */
  boolean leave() {
    boolean guessed =
        filling.described() && trigger.kind() == ClaimKind.WITHDRAWAL && draft.has(Role.ORIGIN);
    if (!guessed || Among.none(draft.in(Role.FORCE), this::isHome)) {
      return false;
    }
    draft.in(Role.FORCE).removeIf(this::isHome);
    return !draft.has(Role.FORCE);
  }

  /** Whether the force, no group that fights at home, would leave the state whose own it is. */
  private boolean isHome(String force) {
    KnownEntity army = known(force);
    if (army != null && GROUPS.contains(String.valueOf(army.kind()))) {
      return false;
    }
    boolean own = filling.owned() && army != null && ARMIES.contains(String.valueOf(army.kind()));
    return draft.in(Role.ORIGIN).stream()
        .filter(origin -> !own || isState(origin))
        .anyMatch(origin -> filling.resolver().homeland().sameState(force, origin));
  }

  private boolean isState(String id) {
    KnownEntity known = known(id);
    return known != null && known.type() == EntityType.COUNTRY;
  }

  private KnownEntity known(String id) {
    return trigger.page().mapping().gazetteer().byId(id);
  }
}
