package io.masar.text;

import io.masar.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences and tokens. */
public final class Tokenizer {

  private Tokenizer() {}

  /**
   * {@return the sentences of {@code text}; a sentence ends at a line break or at a full stop,
   * question or exclamation mark that stands between no digits}
   */
  public static List<Sentence> sentences(ArabicText text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    String folded = text.folded();
    int i = 0;
    while (i < folded.length()) {
      char c = folded.charAt(i);
      if (c == '\n') {
        close(sentences, tokens);
        i++;
      } else if (c <= ' ') {
        i++;
      } else {
        int end = tokenEnd(folded, i);
        tokens.add(token(text, i, end));
        i = end;
        if (endsSentence(folded, end - 1)) {
          i = closingQuote(text, tokens, i);
          close(sentences, tokens);
        }
      }
    }
    close(sentences, tokens);
    return sentences;
  }

  /** {@return the tokens of a short text, as one line} */
  public static List<Token> tokens(String text) {
    return sentences(ArabicText.of(text)).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .toList();
  }

  private static Token token(ArabicText text, int start, int end) {
    char c = text.folded().charAt(start);
    Token.Kind kind =
        Letters.isDigit(c)
            ? Token.Kind.NUMBER
            : Letters.isLetter(c) ? Token.Kind.WORD : Token.Kind.MARK;
    Forms.Form form =
        switch (c) {
          // Commas and semicolons of either script are one mark each.
          case ',' -> Forms.of("،", 0, 1);
          case ';' -> Forms.of("؛", 0, 1);
          default -> Forms.of(text.folded(), start, end);
        };
    Span span = new Span(text.originalStart(start), text.originalEnd(end));
    return new Token(form.text(), form.number(), span, kind);
  }

  private static int tokenEnd(String folded, int start) {
    char c = folded.charAt(start);
    int i = start + 1;
    if (Letters.isDigit(c)) {
      while (i < folded.length() && (Letters.isDigit(folded.charAt(i)) || joinsDigits(folded, i))) {
        i++;
      }
    } else if (Letters.isLetter(c)) {
      while (i < folded.length() && Letters.isLetter(folded.charAt(i))) {
        i++;
      }
    }
    return i;
  }

  private static boolean joinsDigits(String folded, int i) {
    char c = folded.charAt(i);
    return (c == '.' || c == ',')
        && i + 1 < folded.length()
        && Letters.isDigit(folded.charAt(i + 1));
  }

  private static boolean endsSentence(String folded, int i) {
    char c = folded.charAt(i);
    if (c == '!' || c == '?' || c == '؟' || c == '•') {
      return true;
    }
    return c == '.' && !abbreviates(folded, i);
  }

  /** Whether a letter by itself stands before the full stop, and another or a word goes on. */
  private static boolean abbreviates(String folded, int i) {
    boolean lone = letter(folded, i - 1) && !letter(folded, i - 2);
    if (!lone) {
      return false;
    }
    if (letter(folded, i + 1)) {
      return !letter(folded, i + 2);
    }
    boolean word = i < 2 || folded.charAt(i - 2) <= ' ' && !digit(folded, i - 3);
    return word && i + 1 < folded.length() && folded.charAt(i + 1) == ' ' && letter(folded, i + 2);
  }

  private static boolean letter(String folded, int i) {
    return i >= 0 && i < folded.length() && Letters.isLetter(folded.charAt(i));
  }

  private static boolean digit(String folded, int i) {
    return i >= 0 && Letters.isDigit(folded.charAt(i));
  }

  private static int closingQuote(ArabicText text, List<Token> tokens, int i) {
    String folded = text.folded();
    boolean quote = i < folded.length() && folded.charAt(i) == '"';
    if (quote && tokens.stream().filter(token -> token.is("\"")).count() % 2 == 1) {
      tokens.add(token(text, i, i + 1));
      return i + 1;
    }
    return i;
  }

  private static void close(List<Sentence> sentences, List<Token> tokens) {
    if (!tokens.isEmpty()) {
      Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
      sentences.add(new Sentence(sentences.size(), span, tokens));
      tokens.clear();
    }
  }
}
