package io.masar.generate;

import io.masar.Interval;

/**
 * Days in words.
 *
 * @param text as an article writes them
 */
record Dated(String text, Interval days) {}
