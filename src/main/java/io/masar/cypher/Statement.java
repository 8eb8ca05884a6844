package io.masar.cypher;

/**
 * One statement of a file, without its {@code ;}.
 *
 * @param written as it stands in the file; this runs without parameters where all have defaults
 * @param text with {@code $parameters} in the place of the defaults; this is what programs run
 * @param line where it starts, from 1
 */
public record Statement(String written, String text, int line) {}
