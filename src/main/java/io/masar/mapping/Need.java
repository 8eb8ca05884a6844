package io.masar.mapping;

import io.masar.claim.Role;
import java.util.Set;

/**
 * One thing a claim must have to be told: any of the roles, or any of the circumstances.
 *
 * @param roles the roles of which one must be filled
 * @param circumstances what stands in for them
 */
public record Need(Set<Role> roles, Set<Circumstance> circumstances) {

  /** What can make up for a role that nothing fills. */
  public enum Circumstance {
    /** The first role is filled by a name that stands behind the trigger. */
    NAMED,
    /**
     * A word begins, ends, decides, demands or denies the trigger, or it is dated, or who moves is
     * counted: it is told for its own sake.
     */
    FIRM,
    /** The trigger is a noun. */
    NOUN,
    /** The first role is filled by a force or a base. */
    MILITARY,
    /** One of the frame's prepositions stands right behind the trigger. */
    TOLD,
    /** A weapon is told next to the trigger. */
    WEAPON,
    /** Weapons come down on what stands next to the trigger: "underwent SHELLS". */
    SHELLED,
    /** A word governs the trigger that says it is done once more. */
    AGAIN,
    /** A word governs the trigger that says it is brought to an end. */
    ENDED,
    /** A verb governs the trigger that says it begins, goes on or is completed. */
    STARTED,
    /** A word governs the trigger that says there will be more of it. */
    STRONGER,
    /** A verb before the trigger says there will be less of it. */
    CUT,
    /** "The place of" another stands behind the trigger. */
    INSTEAD,
    /** It leads back home or to barracks. */
    HOME,
    /** A word for number stands right before the force. */
    NUMBER,
    /** The verb tells of what lies ahead. */
    AHEAD,
    /** The verb tells of what goes on, and denies nothing. */
    PRESENT,
    /** It is told of a charge: "the CONTROL of P passes to F". */
    CHARGED,
    /** A verb before the trigger says that it is kept: "KEEPS a presence". */
    HELD,
    /**
     * A verb in the present before the trigger says whose task it is: "is IN CHARGE OF guarding".
     */
    GUARDS,
    /** It comes under somebody: "into the CUSTODY of F", "at the DISPOSAL of F". */
    CUSTODY,
    /** A pronoun tells whose the force is: "reinforcing ITS forces". */
    OWN,
    /** It does not lead back to the state whose own the force is. */
    AWAY,
    /** Where it comes from is not told: it leads only on. */
    ONWARD,
    /** It is what somebody is on: "a column ON ITS WAY to". */
    UPON;

    /** {@return whether a reading that needs it says more than any that does not} */
    public boolean tells() {
      return this == AGAIN
          || this == ENDED
          || this == STARTED
          || this == STRONGER
          || this == CUT
          || this == HELD
          || this == NUMBER
          || this == AHEAD
          || this == PRESENT;
    }
  }

  public Need {
    roles = Set.copyOf(roles);
    circumstances = Set.copyOf(circumstances);
  }
}
