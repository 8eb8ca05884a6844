package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.OpenSites;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.status.StatusReader;
import io.masar.mapping.ClauseList;

/**
 * A state told to leave a place, whose army it is that moves: "C withdrew from P", "the withdrawal
 * of C from P", "C announced its withdrawal from P", "C cleared its base in P".
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

  /** {@return the state that leaves the place told behind, or {@code null}} */
  Mention find() {
    boolean noun = genitive();
    boolean leaves =
        trigger.kind() == ClaimKind.WITHDRAWAL
            && (trigger.finite() || noun)
            && trigger.frame().subject() == Role.FORCE;
    if (!leaves) {
      return null;
    }
    Mention behind = trigger.page().at(line.index(), trigger.behind());
    if (behind != null && subject(behind)) {
      return behind;
    }
    Mention before = noun ? trigger.page().at(line.index(), trigger.at() - 1) : null;
    return before != null && own(before) && from(trigger.behind()) ? before : null;
  }

  /** {@return whether the mention is the state that leaves another place} */
  boolean is(Mention mention) {
    return mention.equals(find());
  }

  /** Whether the trigger is the noun of what leaves by itself: "the WITHDRAWAL of C from P". */
  private boolean genitive() {
    return !trigger.participle()
        && trigger.frame().object() == null
        && trigger.frame().genitive().contains(Role.FORCE);
  }

  /**
   * Whether it tells of a leaving of its own: "C announced ITS withdrawal", "C decided TO leave".
   */
  private boolean own(Mention mention) {
    boolean its = !trigger.reading().pronoun().isEmpty();
    boolean the = trigger.reading().article() && trigger.reading().preposition().isEmpty();
    return isState(mention)
        && (its || the)
        && Among.any(
            trigger.governors(),
            g -> g.at() == mention.from() - 1 && g.action().finite() && (its || does(g)));
  }

  /** Whether the verb tells what its subject does or will do itself. */
  private static boolean does(Clause.Governor governor) {
    Status status = StatusReader.status(governor.action().lexeme().meaning());
    return status != null && status != Status.DEMANDED && status != Status.DENIED;
  }

  private static boolean isState(Mention mention) {
    return mention.type() == EntityType.COUNTRY && mention.isNamed() && mention.clitic().isEmpty();
  }

  private boolean subject(Mention mention) {
    boolean state = isState(mention) && mention.from() == trigger.behind();
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
