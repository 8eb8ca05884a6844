package io.masar.extract;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.mapping.Need;

/** Whether what was filled amounts to a claim of its frame. */
final class Completion {

  private final Filling filling;
  private final Trigger trigger;
  private final Draft draft;
  private final Resolver resolver;

  Completion(Filling filling, Resolver resolver) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.draft = filling.draft();
    this.resolver = resolver;
  }

  /** {@return whether the draft has all its frame needs, and contradicts nothing known} */
  boolean reached() {
    draft.in(Role.ATTACKER).removeAll(draft.in(Role.TARGET));
    return (trigger.kind() != ClaimKind.AGREEMENT || new Parties(filling, resolver).settled())
        && trigger.frame().needs().stream().allMatch(this::met)
        && !leavesHome();
  }

  private boolean met(Need need) {
    return need.roles().stream().anyMatch(draft::has)
        || need.circumstances().stream().anyMatch(this::holds);
  }

  private boolean holds(Need.Circumstance circumstance) {
    return switch (circumstance) {
      case NAMED -> named();
      case NOUN -> !trigger.finite();
      case MILITARY -> military();
    };
  }

  private boolean named() {
    Role first = trigger.kind().roles().get(0);
    return trigger.field().slots().stream()
        .anyMatch(
            slot -> slot.mention().isNamed() && draft.in(first).contains(slot.mention().id()));
  }

  private boolean military() {
    return trigger.page().mentions().get(trigger.line().index()).stream()
        .anyMatch(
            m ->
                draft.in(trigger.kind().roles().get(0)).contains(m.id())
                    && (m.type() == EntityType.FORCE || m.type() == EntityType.BASE));
  }

  /**
   * Whether a force that only the context names would leave its own state: then the context was
   * misread.
   */
  private boolean leavesHome() {
    return filling.described()
        && draft.has(Role.ORIGIN)
        && draft.in(Role.FORCE).stream()
            .anyMatch(
                force ->
                    draft.in(Role.ORIGIN).stream().anyMatch(o -> resolver.sameState(force, o)));
  }
}
