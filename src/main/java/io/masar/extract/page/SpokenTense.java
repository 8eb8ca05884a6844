package io.masar.extract.page;

import io.masar.claim.ClaimKind;
import io.masar.claim.Status;
import io.masar.mapping.Analysis;
import io.masar.mapping.DateList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Lexicon;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;
import io.masar.text.Sentence;
import io.masar.text.Token;
import io.masar.time.Tenses;
import java.util.List;

/** Hears from the verb before a date whether it was or is to come. */
public final class SpokenTense implements Tenses {

  /** How far before a date its verb may stand. */
  private static final int REACH = 8;

  /** How far before a date a verb may stand of which only its tense is known. */
  private static final int NEAR = 3;

  /** How far before a word for what is expected "was" may stand. */
  private static final int WAS = 4;

  private final Lexicon lexicon;

  public SpokenTense(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Tense before(Sentence sentence, int token) {
    List<Token> tokens = sentence.tokens();
    for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
      if (closes(tokens.get(i))) {
        return Tense.OPEN;
      }
      Tense tense = tense(tokens, i, token - i);
      if (tense != null) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  /** What the word says of the date, {@code null} where one before it may. */
  private Tense tense(List<Token> tokens, int i, int distance) {
    Analysis word = word(tokens, i);
    boolean willNot = word.isOneOf(StatusList.WILL_NOT);
    if (willNot || word.is(FunctionWord.FUTURE) || word.isOneOf(StatusList.EXPECTED)) {
      return was(tokens, i) ? Tense.OPEN : Tense.AHEAD;
    }
    if (word.is(FunctionWord.RELATIVE) || word.is(FunctionWord.AFTER) || purpose(word)) {
      return Tense.OPEN;
    }
    return word.verb() == null || word.isDefinite() || mayBeNoun(word)
        ? null
        : ofVerb(tokens, i, distance);
  }

  private Tense ofVerb(List<Token> tokens, int i, int distance) {
    Analysis word = word(tokens, i);
    if (word.readings().stream().anyMatch(Reading::future)) {
      return Tense.AHEAD;
    }
    Lexeme.Meaning meaning = word.verb().lexeme().meaning();
    if (word.verb().form() == Sense.Form.PERFECT) {
      boolean done = happens(meaning) || meaning instanceof Lexeme.Other && distance <= NEAR;
      return done ? Tense.PAST : Tense.OPEN;
    }
    boolean planned = meaning instanceof Lexeme.Governs it && it.status() == Status.PLANNED;
    return (planned || isWanted(tokens, i)) && !was(tokens, i) ? Tense.AHEAD : Tense.OPEN;
  }

  /** Whether what the verb tells or governs is there: no plan, no pact and no word of it. */
  private static boolean happens(Lexeme.Meaning meaning) {
    if (meaning instanceof Lexeme.Governs governs) {
      return governs.status() == Status.ONGOING || governs.status() == Status.COMPLETED;
    }
    return meaning instanceof Lexeme.Triggers triggers
        && triggers.frame().kind() != ClaimKind.AGREEMENT;
  }

  /** Whether "that" makes the verb what is to be: "must leave", but not "before it left". */
  private boolean isWanted(List<Token> tokens, int i) {
    if (i == 0 || !tokens.get(i - 1).is("ان")) {
      return false;
    }
    Analysis before = i > 1 ? word(tokens, i - 2) : Analysis.UNKNOWN;
    return !before.is(FunctionWord.AFTER)
        && !before.isOneOf(DateList.EVENT_BEFORE)
        && !before.endsWithOneOf(StatusList.WITHOUT);
  }

  private boolean was(List<Token> tokens, int i) {
    for (int j = i - 1; j >= Math.max(0, i - WAS); j--) {
      if (word(tokens, j).is(FunctionWord.PAST)) {
        return true;
      }
    }
    return false;
  }

  private static boolean purpose(Analysis word) {
    return word.readings().stream()
        .anyMatch(r -> r.sense() instanceof Sense.Action && r.preposition().equals("ل"));
  }

  private static boolean mayBeNoun(Analysis word) {
    return word.readings().stream().anyMatch(Reading::isVerbalNoun);
  }

  private static boolean closes(Token token) {
    return token.kind() != Token.Kind.NUMBER
        && !token.isWord()
        && !token.is("\"")
        && !token.is("/");
  }

  private Analysis word(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.isWord() ? lexicon.word(token) : Analysis.UNKNOWN;
  }
}
