package io.masar.extract;

import io.masar.Span;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexicon;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.text.Sentence;
import io.masar.text.Token;
import java.util.ArrayList;
import java.util.List;

/** A sentence with the readings of every word; positions count tokens. */
final class Line {

  private final Sentence sentence;
  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final List<List<Reading>> readings;
  private final boolean[] taken;

  /** {@code taken} tokens belong to times and are no words of names. */
  Line(Sentence sentence, String text, Lexicon lexicon, boolean[] taken) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.lexicon = lexicon;
    this.taken = taken;
    this.readings = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      readings.add(token.isWord() ? read(token, text) : List.of());
    }
  }

  /** Final ى and ي are folded to one: a word written with ى is the preposition, not the name. */
  private List<Reading> read(Token token, String text) {
    List<Reading> all = lexicon.read(token.form());
    boolean maqsura = token.form().endsWith("علي") && text.charAt(token.span().end() - 1) == 'ى';
    return maqsura
        ? all.stream().filter(r -> !(r.sense() instanceof Sense.GivenName)).toList()
        : all;
  }

  Sentence sentence() {
    return sentence;
  }

  int index() {
    return sentence.index();
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** {@return the folded form of word {@code i}, empty outside the line} */
  String form(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).form() : "";
  }

  boolean isWord(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isWord() && !taken[i];
  }

  boolean isMark(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.MARK;
  }

  boolean isNumber(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  boolean isQuote(int i) {
    return form(i).equals("\"") || form(i).equals("'");
  }

  /** {@return the readings of word {@code i}} */
  List<Reading> readings(int i) {
    return i >= 0 && i < readings.size() ? readings.get(i) : List.of();
  }

  /** {@return the first reading of word {@code i} in that sense, or {@code null}} */
  Reading reading(int i, Class<? extends Sense> sense) {
    for (Reading reading : readings(i)) {
      if (sense.isInstance(reading.sense())) {
        return reading;
      }
    }
    return null;
  }

  boolean has(int i, Class<? extends Sense> sense) {
    return reading(i, sense) != null;
  }

  /** {@return the readings of words {@code i} and {@code i + 1} as one phrase} */
  List<Reading> phrase(int i) {
    if (!isWord(i) || !isWord(i + 1)) {
      return List.of();
    }
    List<Reading> phrase = lexicon.read(form(i) + " " + form(i + 1));
    boolean definite = phrase.isEmpty() && form(i).startsWith("ال") && form(i + 1).startsWith("ال");
    return definite ? lexicon.read(form(i).substring(2) + " " + form(i + 1).substring(2)) : phrase;
  }

  /** {@return the first reading of the two words from {@code i} in that sense, or {@code null}} */
  Reading phrase(int i, Class<? extends Sense> sense) {
    for (Reading reading : phrase(i)) {
      if (sense.isInstance(reading.sense())) {
        return reading;
      }
    }
    return null;
  }

  /** {@return how many words from {@code i} are that grammatical word, 0 where they are not} */
  int function(int i, FunctionWord word) {
    for (Reading reading : phrase(i)) {
      if (reading.sense() instanceof Sense.Function function && function.word() == word) {
        return 2;
      }
    }
    for (Reading reading : readings(i)) {
      if (reading.sense() instanceof Sense.Function function && function.word() == word) {
        return 1;
      }
    }
    return 0;
  }

  boolean is(int i, FunctionWord word) {
    return function(i, word) > 0;
  }

  /** {@return whether word {@code i} is a preposition that stands by itself} */
  boolean isPreposition(int i) {
    for (Reading reading : readings(i)) {
      if (reading.sense() instanceof Sense.Function function
          && function.word() == FunctionWord.PREPOSITION
          && reading.pronoun().isEmpty()
          && form(i).length() > 1) {
        return true;
      }
    }
    return false;
  }

  /** {@return the bare preposition of word {@code i}, conjunction aside; empty where it is none} */
  String preposition(int i) {
    if (!isPreposition(i)) {
      return "";
    }
    String form = form(i);
    for (Reading reading : readings(i)) {
      if (reading.sense() instanceof Sense.Function function
          && function.word() == FunctionWord.PREPOSITION) {
        return reading.conjunction() ? form.substring(1) : form;
      }
    }
    return form;
  }

  /** {@return the finite verb word {@code i} is, or {@code null}} */
  Sense.Action verb(int i) {
    for (Reading reading : readings(i)) {
      if (reading.sense() instanceof Sense.Action action && action.finite()) {
        return action;
      }
    }
    return null;
  }

  /** {@return where tokens {@code from} to {@code to} (exclusive) stand in the text as written} */
  Span span(int from, int to) {
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }

  /** {@return the folded words of tokens {@code from} to {@code to} (exclusive), marks aside} */
  String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (tokens.get(i).kind() != Token.Kind.MARK) {
        words.append(words.isEmpty() ? "" : " ").append(form(i));
      }
    }
    return words.toString();
  }
}
