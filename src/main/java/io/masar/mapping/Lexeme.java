package io.masar.mapping;

import io.masar.claim.Status;
import io.masar.text.ArabicText;
import java.util.Set;

/**
 * A verb with its noun and participle, and what it does in a sentence.
 *
 * @param lemma the perfect, third person masculine singular, as written
 * @param folded the lemma folded
 * @param takes the folded prepositions before what it governs, empty for none at all; no element
 *     where it does not matter
 */
public record Lexeme(String lemma, String folded, Meaning meaning, Set<String> takes) {

  public Lexeme {
    takes = Set.copyOf(takes);
  }

  public Lexeme(String lemma, Meaning meaning, Set<String> takes) {
    this(lemma, ArabicText.fold(lemma), meaning, takes);
  }

  public Lexeme(String lemma, Meaning meaning) {
    this(lemma, meaning, Set.of());
  }

  /** {@return whether what it governs is kept from its goal} */
  public boolean foils() {
    return meaning instanceof Governs governs && governs.foils();
  }

  /** {@return whether it says what somebody thinks of what happened} */
  public boolean judges() {
    return meaning instanceof Other other && other.judges();
  }

  /** {@return whether what it is said of is so: who "saw" or "welcomes" it tells that it is} */
  public boolean implies() {
    return meaning instanceof Other other && other.implies();
  }

  /** What an action word does. */
  public sealed interface Meaning {}

  /** It states a claim. */
  public record Triggers(Frame frame) implements Meaning {}

  /**
   * It says how real the action it governs is.
   *
   * @param status {@code null} for carriers that only lend their tense
   * @param foils whether it is kept from its goal: the attack was made, but nobody came
   */
  public record Governs(Status status, boolean foils) implements Meaning {}

  /** It tells; {@code status} is what it makes of what is told, or {@code null}. */
  public record Tells(Status status) implements Meaning {}

  /** It says that what it governs is done once more, elsewhere or otherwise: "re-deployed". */
  public record Repeats() implements Meaning {}

  /** It makes what it governs no claim: what is prevented or only allowed. */
  public record Voids() implements Meaning {}

  /**
   * It does something Masar does not read.
   *
   * @param judges whether it says what somebody thinks of what happened, and so tells it
   * @param implies whether it is said only of what is so
   */
  public record Other(boolean judges, boolean implies) implements Meaning {

    public Other(boolean judges) {
      this(judges, judges);
    }
  }
}
