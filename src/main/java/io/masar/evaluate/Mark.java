package io.masar.evaluate;

import io.masar.Span;

/**
 * A stretch of a text that something was found, missed or invented in.
 *
 * @param note what, for who points at it
 * @param anchor the id of the element that begins it, or {@code null}
 */
record Mark(Span span, Verdict verdict, String note, String anchor) {}
