package io.masar.extract.frame;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.OpenSites;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.ClauseList;

/**
 * A state as the subject right behind its verb that leaves a place, whose army it is that moves: "C
 * withdrew from P", "C cleared its base in P".
 */
final class LeavingState {

  private final Trigger trigger;
  private final Line line;
  private final OpenSites sites;

  LeavingState(Trigger trigger) {
    this.trigger = trigger;
    this.line = trigger.line();
    this.sites = new OpenSites(trigger.page(), line);
  }

  /** {@return the state, where what follows it is the place that it leaves, or {@code null}} */
  Mention find() {
    boolean leaves =
        trigger.kind() == ClaimKind.WITHDRAWAL
            && trigger.finite()
            && trigger.frame().subject() == Role.FORCE;
    Mention behind = leaves ? trigger.page().at(line.index(), trigger.behind()) : null;
    return behind != null && subject(behind) ? behind : null;
  }

  /** {@return whether the mention is the state that leaves another place} */
  boolean is(Mention mention) {
    return mention.equals(find());
  }

  private boolean subject(Mention mention) {
    boolean state =
        mention.type() == EntityType.COUNTRY
            && mention.isNamed()
            && mention.clitic().isEmpty()
            && mention.from() == trigger.behind();
    int next = mention.to();
    while (state && line.isOneOf(ClauseList.ADVERB, next)) {
      next++;
    }
    return state && (trigger.frame().object() == Role.ORIGIN ? site(next) : from(next));
  }

  /** Whether a base or a site without a name stands there. */
  private boolean site(int i) {
    Mention base = trigger.page().at(line.index(), i);
    return base == null
        ? sites.at(i)
        : base.type() == EntityType.BASE && base.from() == i && base.clitic().isEmpty();
  }

  /** Whether "from" and then a place stand there, and nothing between them. */
  private boolean from(int i) {
    boolean from = trigger.frame().prepositions().get(line.preposition(i)) == Role.ORIGIN;
    boolean only = line.form(i).equals("من") || line.form(i).equals("عن");
    Mention place = from && only ? trigger.page().at(line.index(), i + 1) : null;
    return place == null
        ? from && only && sites.at(i + 1)
        : place.type() == EntityType.BASE
            || place.type() == EntityType.PLACE
            || place.type() == EntityType.COUNTRY;
  }
}
