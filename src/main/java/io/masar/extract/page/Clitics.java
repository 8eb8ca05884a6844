package io.masar.extract.page;

import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/** The proclitics of a word as they are written. */
public final class Clitics {

  private Clitics() {}

  /** {@return the conjunction and preposition before the word, without the article} */
  public static String of(Reading reading) {
    return reading.conjunction() ? "و" + reading.preposition() : reading.preposition();
  }

  /**
   * {@return {@code words} without the proclitics of {@code reading}, which may lack an article}
   */
  public static String strip(String words, Reading reading) {
    String rest = strip(words, of(reading));
    boolean own = !reading.article() && of(reading).endsWith("ل") && rest.startsWith("ال");
    return own ? rest.substring(1) : rest;
  }

  /** {@return {@code words} without the letters of {@code clitic}; لل leaves the article} */
  public static String strip(String words, String clitic) {
    int n = 0;
    int i = 0;
    while (n < clitic.length() && i < words.length()) {
      n += Character.isLetter(words.charAt(i++)) ? 1 : 0;
    }
    while (i < words.length() && Character.getType(words.charAt(i)) == Character.NON_SPACING_MARK) {
      i++;
    }
    String rest = words.substring(i);
    return clitic.endsWith("ل") && rest.startsWith("ل") ? "ا" + rest : rest;
  }

  /**
   * {@return the words of a name that begins at token {@code i} without its clitic, where the noun
   * may begin with the letter of "to" itself: "to the BRIGADE"}
   */
  public static String strip(Line line, int i, String words, String clitic) {
    String rest = strip(words, clitic);
    if (!clitic.endsWith("ل") || !rest.startsWith("ال")) {
      return rest;
    }
    for (Reading reading : line.readings(i)) {
      boolean own =
          !reading.article()
              && reading.preposition().equals("ل")
              && reading.sense() instanceof Sense.Head;
      if (own) {
        return rest.substring(1);
      }
    }
    return rest;
  }

  /** {@return the folded word without the article, if it begins with one} */
  public static String bare(String form) {
    return form.startsWith("ال") ? form.substring(2) : form;
  }

  /** {@return likewise, but only where what is left can be a name of its own} */
  public static String bareName(String form) {
    return form.length() > 4 ? bare(form) : form;
  }
}
