package io.masar.time;

import java.util.Map;

/**
 * What the lexicon knows of the words at one place of a sentence.
 *
 * @param end the place behind its last token
 * @param joined whether "و" or "ف" is written on its first word
 * @param preposition the preposition written on its first word, 0 if none
 * @param definite whether its first word carries an article that the lexicon does not list
 * @param senses what it can be, with the value in each role
 * @param roles the same roles, a {@link TimeRole#bit} each
 */
record Lexeme(
    int end,
    boolean joined,
    char preposition,
    boolean definite,
    Map<TimeRole, Integer> senses,
    long roles) {}
