package io.masar.extract.clause;

import io.masar.claim.Role;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.Frame;

/**
 * The preposition that what follows in a field stands under, as far as the field is read; empty
 * where none governs it.
 */
final class Government {

  /** "In", which a direction and what lies beside a place stand for. */
  static final String IN = "في";

  /** "By", in the frames that tell who does it so, whatever its words. */
  static final String BY = "من قبل";

  /** What no role is told by: words stand between, or a preposition that the grammar has not. */
  static final String LOST = "?";

  private final Frame frame;
  private final Slots slots;
  private String preposition = "";
  private String former = "";
  private String open;
  private boolean comma;

  Government(Frame frame, Slots slots) {
    this.frame = frame;
    this.slots = slots;
  }

  /** {@return the preposition, empty where none governs} */
  String preposition() {
    return preposition;
  }

  /** {@return whether no preposition governs} */
  boolean isBare() {
    return preposition.isEmpty();
  }

  /** {@return whether what governs tells when or where something is, or nothing} */
  boolean isCircumstance() {
    return Words.within(preposition)
        || preposition.equals(LOST)
        || preposition.equals("منذ")
        || preposition.equals("نحو");
  }

  /** {@return the last preposition that stood by itself} */
  String former() {
    return former;
  }

  /** {@return whether a comma stands before that may part or list} */
  boolean comma() {
    return comma;
  }

  /** Puts what follows under a preposition that stands by itself. */
  void begin(String own) {
    former = own;
    preposition = own;
  }

  /** Puts what follows under a preposition. */
  void under(String other) {
    preposition = other;
  }

  /** Ends what governed. */
  void end() {
    preposition = "";
  }

  /** Puts what follows under nothing that tells a role. */
  void lose() {
    preposition = LOST;
  }

  /** Ends what governed at a comma. */
  void pause(boolean parts) {
    comma = parts;
    preposition = "";
  }

  /** Forgets the comma, which a word behind it joins over. */
  void join() {
    comma = false;
  }

  /** Lets a mention stand under its own preposition, that of its list, or what governs. */
  void reach(Mention mention) {
    String own = mention.preposition();
    if (!own.isEmpty()) {
      preposition = own;
    } else if (comma && mention.coordinated() && preposition.isEmpty()) {
      preposition = slots.preposition(mention);
    } else if (!mention.coordinated() && comma && preposition.isEmpty()) {
      preposition = "،";
    }
  }

  /** Keeps the preposition of a site that only what it lies in names, or keeps none. */
  void open(boolean site) {
    open = site ? preposition : null;
  }

  /** Puts what such a site lies in under the preposition of the site. */
  void reopen() {
    if (open != null && Words.within(preposition)) {
      preposition = open;
    }
  }

  /**
   * Lets the preposition of such a site go on over a direction.
   *
   * @return whether one stood before
   */
  boolean goesOn() {
    if (open != null) {
      preposition = open;
    }
    return open != null;
  }

  /** {@return whether a noun for a site stands where its name would have a role} */
  boolean leads() {
    Role role = preposition.isEmpty() ? frame.object() : frame.prepositions().get(preposition);
    return role == Role.ORIGIN || role == Role.DESTINATION || handed();
  }

  /** {@return whether what changes hands may stand here: "handed over ITS POSITIONS in P"} */
  boolean handed() {
    return frame.object() == Role.SITE && preposition.isEmpty();
  }

  /** {@return whether a preposition or a place stands before, so that a direction tells of it} */
  boolean isInPlace() {
    return !preposition.isEmpty() && !preposition.equals(LOST)
        || Fillers.fits(slots.last().type(), Role.LOCATION);
  }
}
