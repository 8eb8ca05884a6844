package io.masar.mapping;

import io.masar.claim.EntityType;
import io.masar.text.ArabicText;

/**
 * A noun that heads names.
 *
 * @param word its singular, as written
 * @param folded its singular, folded
 * @param type what it names
 * @param kind the sort of its type, for instance {@code airport}
 * @param use how it makes names
 */
public record HeadNoun(String word, String folded, EntityType type, String kind, Use use) {

  public HeadNoun(String word, EntityType type, String kind, Use use) {
    this(word, ArabicText.fold(word), type, kind, use);
  }

  /** How a head noun makes names. */
  public enum Use {
    /** With a name behind it: "the town of Q". */
    NAMED,
    /**
     * With an adjective of a country or the country itself it is that country's body of this kind:
     * "the French army".
     */
    NATIONAL,
    /**
     * Before the name of a thing it is only a fuller name of the same thing: "the movement of T".
     */
    SAME,
    /**
     * With an adjective of arms it is a force: "a military convoy"; without one it is none: "a
     * convoy of aid".
     */
    MILITARY,
    /** With an ordinal: "the seventh division". */
    NUMBERED,
    /** With nouns and adjectives: "the ministry of defence". */
    DESCRIBED,
    /** Stands for the country whose adjective or name follows: "the French government". */
    COUNTRY,
    /** The seat of a body: "the headquarters of the command". */
    SEAT
  }
}
