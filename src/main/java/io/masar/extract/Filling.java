package io.masar.extract;

import io.masar.claim.Quantity;
import io.masar.claim.Role;

/** The draft of one trigger while mentions are given their roles. */
final class Filling {

  private final Trigger trigger;
  private final Resolver resolver;
  private final Mention owner;
  private final Draft draft;
  private Quantity quantity;
  private boolean described;

  /**
   * @param owner who sends the force, or {@code null}
   */
  Filling(Trigger trigger, Resolver resolver, Mention owner) {
    this.trigger = trigger;
    this.resolver = resolver;
    this.owner = owner;
    this.draft = new Draft(trigger.kind(), trigger.frame().id(), trigger.line(), trigger.at());
  }

  Trigger trigger() {
    return trigger;
  }

  Draft draft() {
    return draft;
  }

  Mention owner() {
    return owner;
  }

  boolean has(Role role) {
    return draft.has(role);
  }

  /** {@return the number told with the last counted mention, or {@code null}} */
  Quantity quantity() {
    return quantity;
  }

  /** {@return whether only the context names the force} */
  boolean described() {
    return described;
  }

  /** Gives {@code mention} the role, where it can be told what it means. */
  void take(Role role, Mention mention, String reason) {
    String id = resolver.resolve(trigger.line(), mention, role == Role.FORCE ? owner : null);
    if (id == null) {
      return;
    }
    if (mention.quantity() != null) {
      quantity = mention.quantity();
    }
    described |= role == Role.FORCE && !mention.isNamed();
    draft.fill(role, id, reason);
    draft.over(mention.from(), mention.to());
  }
}
