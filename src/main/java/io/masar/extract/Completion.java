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
    return trigger.frame().needs().stream().allMatch(this::met)
        && (trigger.kind() != ClaimKind.AGREEMENT || agreement())
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

  /** An agreement "with" others is one with the country it is told of. */
  private boolean agreement() {
    boolean onlyWith =
        trigger.field().slots().stream()
            .filter(slot -> draft.in(Role.PARTY).contains(slot.mention().id()))
            .allMatch(slot -> slot.preposition().equals("مع"));
    boolean behind =
        trigger.field().slots().stream().anyMatch(slot -> slot.preposition().equals("مع"));
    if (onlyWith && behind && !subjectTaken()) {
      String home = resolver.home();
      boolean other = home != null && !draft.in(Role.PARTY).contains(home);
      draft.fill(Role.PARTY, other ? home : null, "the country the article is about");
      return other && draft.in(Role.PARTY).size() > 1;
    }
    return draft.in(Role.PARTY).size() > 1;
  }

  private boolean subjectTaken() {
    return trigger.clause().subjects().stream()
        .anyMatch(m -> draft.in(Role.PARTY).contains(m.id()));
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
