package io.masar.text;

import io.masar.Span;

/**
 * A word, a number or a mark of a text.
 *
 * @param form as folded by {@link ArabicText}; a comma or semicolon is the Arabic one
 * @param number of its form, for {@link ByWord}; -1 where it has none
 * @param span where it stands in the text as written
 */
public record Token(String form, int number, Span span, Kind kind) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  /** {@return whether it is the word, number or mark {@code form}} */
  public boolean is(String other) {
    return form.equals(other);
  }

  /** {@return whether it is a word} */
  public boolean isWord() {
    return kind == Kind.WORD;
  }
}
