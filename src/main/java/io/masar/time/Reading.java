package io.masar.time;

import io.masar.text.Token;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tokens of a sentence with what the lexicon knows of each. Places may lie outside: nothing is
 * there.
 */
final class Reading {

  /** The words that days, months, years and their parts begin with. */
  private static final long OPENING =
      Stream.concat(
              TimeRole.OF_DATES.stream(),
              Stream.of(
                  TimeRole.CARDINAL,
                  TimeRole.ORDINAL,
                  TimeRole.FIRST,
                  TimeRole.DAY_PART,
                  TimeRole.DAY_TOLD,
                  TimeRole.DEMONSTRATIVE,
                  TimeRole.THIRD,
                  TimeRole.FRACTION,
                  TimeRole.DECADE))
          .mapToLong(TimeRole::bit)
          .reduce(0, (some, one) -> some | one);

  private final List<Token> tokens;
  private final Lexeme[] lexemes;
  private final long[] roles;

  Reading(List<Token> tokens, TimeLexicon lexicon) {
    this.tokens = tokens;
    this.lexemes = new Lexeme[tokens.size()];
    this.roles = new long[lexemes.length];
    for (int i = 0; i < lexemes.length; i++) {
      lexemes[i] = lexicon.at(tokens, i);
      roles[i] = lexemes[i] == null ? 0 : lexemes[i].roles();
    }
  }

  int size() {
    return lexemes.length;
  }

  /** {@return whether anything about time can start at {@code i}} */
  boolean isKnown(int i) {
    return lexemes[i] != null || tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  /** {@return whether a day, month, year or part of one can start at {@code i}} */
  boolean opens(int i) {
    return inside(i)
        && ((roles[i] & OPENING) != 0
            || tokens.get(i).kind() == Token.Kind.NUMBER
            || tokens.get(i).is("ال"));
  }

  boolean is(int i, TimeRole role) {
    return inside(i) && (roles[i] & role.bit()) != 0;
  }

  /** {@return whether a lexeme with the role ends right before {@code i}} */
  boolean endsWith(int i, TimeRole role) {
    for (int start = i - 1; start >= 0 && start >= i - 3; start--) {
      if (is(start, role) && lexemes[start].end() == i) {
        return true;
      }
    }
    return false;
  }

  /** {@return the value in {@code role}, which the lexeme at {@code i} must have} */
  int value(int i, TimeRole role) {
    return lexemes[i].senses().get(role);
  }

  /** {@return the unit that the lexeme at {@code i} names in {@code role}, which it must have} */
  Unit unit(int i, TimeRole role) {
    return Unit.of(value(i, role));
  }

  /** {@return whether one {@code unit} is named at {@code i}} */
  boolean isUnit(int i, Unit unit) {
    return is(i, TimeRole.UNIT) && unit(i, TimeRole.UNIT) == unit;
  }

  /** {@return the place behind the lexeme at {@code i}, or behind the token where there is none} */
  int end(int i) {
    Lexeme lexeme = lexeme(i);
    return lexeme == null ? i + 1 : lexeme.end();
  }

  /** {@return the place behind the lexeme at {@code i} if it has the role, else {@code i}} */
  int skip(int i, TimeRole role) {
    return is(i, role) ? lexemes[i].end() : i;
  }

  int skip(int i, String mark) {
    return isMark(i, mark) ? i + 1 : i;
  }

  /** {@return whether the word at {@code i} carries an article that the lexicon does not list} */
  boolean isDefinite(int i) {
    return lexeme(i) != null && lexemes[i].definite();
  }

  /** {@return the preposition written on the word at {@code i}, 0 if none} */
  char preposition(int i) {
    return lexeme(i) == null ? '\0' : lexemes[i].preposition();
  }

  /** {@return whether "و" or "ف" is written on the word at {@code i}} */
  boolean isJoined(int i) {
    return lexeme(i) != null && lexemes[i].joined();
  }

  boolean isMark(int i, String mark) {
    return inside(i) && tokens.get(i).is(mark);
  }

  boolean isWord(int i) {
    return inside(i) && tokens.get(i).isWord();
  }

  String form(int i) {
    return inside(i) ? tokens.get(i).form() : "";
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** {@return whether a whole number of at most four digits stands at {@code i}} */
  boolean isNumber(int i) {
    return digits(i) > 0;
  }

  /** {@return how many digits the whole number at {@code i} has, at most four; else 0} */
  int digits(int i) {
    if (!inside(i) || tokens.get(i).kind() != Token.Kind.NUMBER) {
      return 0;
    }
    String form = tokens.get(i).form();
    return form.length() <= 4 && isWhole(form) ? form.length() : 0;
  }

  private static boolean isWhole(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) < '0' || form.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  int number(int i) {
    return Integer.parseInt(tokens.get(i).form());
  }

  /** {@return whether token {@code i} follows the one before without a space} */
  boolean touches(int i) {
    return inside(i) && i > 0 && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
  }

  /** {@return the place of what "و" at {@code i} adds, whether written apart or joined; else -1} */
  int added(int i) {
    if (isWord(i) && form(i).equals("و")) {
      return i + 1;
    }
    return isJoined(i) ? i : -1;
  }

  private Lexeme lexeme(int i) {
    return inside(i) ? lexemes[i] : null;
  }

  private boolean inside(int i) {
    return i >= 0 && i < lexemes.length;
  }
}
