package io.masar.mapping;

/**
 * One way to read a word: its proclitics, what the rest means, and its pronoun.
 *
 * @param conjunction whether و or ف stands before it
 * @param preposition the preposition written together with it ({@code ب ل ك}), or empty
 * @param future whether س stands before it
 * @param article whether it carries the article
 * @param pronoun the pronoun written together with it, folded, or empty
 */
public record Reading(
    boolean conjunction,
    String preposition,
    boolean future,
    boolean article,
    Sense sense,
    String pronoun) {

  /** {@return whether it is the noun of a verb: "the withdrawal"} */
  public boolean isVerbalNoun() {
    return sense instanceof Sense.Action action && action.form() == Sense.Form.NOUN;
  }
}
