package io.masar.evaluate;

/** What was annotated and what was read, where they are the same thing. */
public record Match<T>(T annotated, T read) {}
