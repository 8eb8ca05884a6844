package io.masar.time;

/** An expression read from a sentence, and the place behind its last token. */
record Match(Expression expression, int end) {}
