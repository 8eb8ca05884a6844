package io.masar.generate;

import io.masar.claim.Quantity;

/**
 * A number of people in words.
 *
 * @param text as an article writes it
 */
record Counted(String text, Quantity people) {}
