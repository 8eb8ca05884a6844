package io.masar.extract.frame;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.extract.page.Draft;
import java.util.ArrayList;
import java.util.List;

/** Joins an attack told by a noun and by the verb behind it: "killed in a RAID that STRUCK P". */
public final class OneAttack {

  /** How far behind the dead the attack may be told that they died in. */
  private static final int NEXT = 8;

  /** How many words of the noun of an attack may stand before its weapon: "explosion of a BOMB". */
  private static final int OF_IT = 2;

  private OneAttack() {}

  /** {@return the drafts of one line, of which a noun and its verb are one} */
  public static List<Draft> join(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>(drafts);
    for (int k = 0; k + 1 < drafts.size(); k++) {
      Draft dead = drafts.get(k);
      Draft attack = drafts.get(k + 1);
      if (dead.frame() != null && dead.frame().kills() && tellsOf(attack, dead)) {
        merge(attack, dead, true);
        joined.remove(dead);
      }
    }
    for (Draft verb : drafts) {
      Draft noun = verb.deed() < 0 ? null : at(joined, verb.deed());
      if (noun != null && noun != verb && alike(noun, verb)) {
        boolean own = noun.to() <= verb.trigger() || verb.in(Role.TARGET).isEmpty();
        merge(verb, noun, own);
        joined.remove(noun);
      }
    }
    return joined;
  }

  /** Whether the noun is as real as its verb tells, whatever is told of it: "the RAID that HIT". */
  private static boolean alike(Draft noun, Draft verb) {
    return noun.status() == verb.status()
        || noun.status() == Status.PLANNED && verb.status() == Status.COMPLETED;
  }

  /** Whether the attack is the one that the dead died in: "killed in an explosion that struck". */
  private static boolean tellsOf(Draft attack, Draft dead) {
    return attack.kind() == ClaimKind.ATTACK
        && attack.status() == dead.status()
        && attack.trigger() > dead.trigger()
        && attack.trigger() < dead.to() + NEXT;
  }

  /**
   * Adds what the other tells of the same attack: its targets where it has its {@code own}, which
   * are not only where those of the verb before them lie, as in "the RAID that STRUCK A in P".
   */
  private static void merge(Draft into, Draft other, boolean own) {
    if (own) {
      other.in(Role.TARGET).forEach(id -> into.fill(Role.TARGET, id, "told of the same attack"));
    }
    for (String id : other.in(Role.ATTACKER)) {
      if (!into.in(Role.TARGET).contains(id)) {
        into.fill(Role.ATTACKER, id, "told of the same attack");
      }
    }
    if (into.when() == null && other.when() != null) {
      into.when(other.when(), other.timeText(), "of the same attack");
    }
    into.over(other.from(), other.to());
  }

  private static Draft at(List<Draft> drafts, int token) {
    return drafts.stream()
        .filter(draft -> draft.kind() == ClaimKind.ATTACK && draft.deed() < 0)
        .filter(draft -> draft.trigger() <= token && draft.trigger() >= token - OF_IT)
        .findFirst()
        .orElse(null);
  }
}
