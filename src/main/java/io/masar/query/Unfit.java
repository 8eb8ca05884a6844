package io.masar.query;

/** A word that is no value of a parameter's type; the message says what would be. */
final class Unfit extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unfit(String what) {
    super(what, null, false, false);
  }
}
