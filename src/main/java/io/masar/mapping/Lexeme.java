package io.masar.mapping;

import io.masar.claim.Status;
import io.masar.text.ArabicText;

/**
 * A verb with its noun and participle, and what it does in a sentence.
 *
 * @param lemma the perfect, third person masculine singular, as written
 * @param folded the lemma folded
 */
public record Lexeme(String lemma, String folded, Meaning meaning) {

  public Lexeme(String lemma, Meaning meaning) {
    this(lemma, ArabicText.fold(lemma), meaning);
  }

  /** What an action word does. */
  public sealed interface Meaning {}

  /** It states a claim. */
  public record Triggers(Frame frame) implements Meaning {}

  /**
   * It says how real the action it governs is; {@code status} is {@code null} for carriers that
   * only lend their tense.
   */
  public record Governs(Status status) implements Meaning {}

  /** It tells; {@code status} is what it makes of what is told, or {@code null}. */
  public record Tells(Status status) implements Meaning {}

  /** It says that what it governs is done once more, elsewhere or otherwise: "re-deployed". */
  public record Repeats() implements Meaning {}

  /** It makes what it governs no claim: what is prevented or only allowed. */
  public record Voids() implements Meaning {}

  /** It does something Masar does not read. */
  public record Other() implements Meaning {}
}
