package io.masar.claim;

import io.masar.Interval;
import io.masar.Span;

/** An expression of the text placed on the calendar. */
public record Time(String text, Interval interval, Span span) {}
