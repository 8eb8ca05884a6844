package io.masar.text;

import io.masar.Span;
import java.util.List;

/**
 * A sentence of a text.
 *
 * @param index its number in the text, from 0
 * @param span where it stands in the text as written
 * @param tokens its words and marks, in order; at least one
 */
public record Sentence(int index, Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
