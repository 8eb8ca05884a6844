package io.masar.extract.page;

import io.masar.mapping.Analysis;
import io.masar.text.Token;

/** What rules ask most often of a token, a bit each: found once, so that each need only look. */
final class Traits {

  /** A word of no time. */
  static final int FREE = 1;

  static final int NUMBER = 1 << 1;
  static final int MARK = 1 << 2;

  /** A number or mark, of which the lexicon knows nothing. */
  static final int NO_WORD = NUMBER | MARK;

  static final int QUOTE = 1 << 3;
  static final int HAMZA = 1 << 4;
  static final int DEFINITE = 1 << 5;

  /** A word that stands in a list. */
  static final int LISTED = 1 << 6;

  /** A word that ends with one of a list. */
  static final int ENDS = 1 << 7;

  /** It is a particle before a verb, which elsewhere could be a verb itself. */
  static final int PARTICLE = 1 << 8;

  /** A number or mark that may stand in a list, or end with one of a list. */
  static final int ODD = 1 << 9;

  private Traits() {}

  /**
   * {@return the traits of a token}
   *
   * @param taken whether it belongs to a time
   * @param hamza whether it begins with alef and lam that are no article as written
   */
  static int of(Token token, boolean taken, boolean hamza, Analysis word) {
    return switch (token.kind()) {
      case NUMBER -> NUMBER;
      case MARK -> token.is("\"") || token.is("'") ? MARK | QUOTE : MARK;
      case WORD ->
          (taken ? 0 : FREE)
              | (hamza ? HAMZA : 0)
              | (!taken && !hamza && word.isDefinite() ? DEFINITE : 0)
              | (word.isListed() ? LISTED : 0)
              | (word.endsListed() ? ENDS : 0);
    };
  }
}
