package io.masar.mapping;

/**
 * A way in which names may begin with a word.
 *
 * @param clitic what is written before the name in that word, as folded
 * @param named the step of the names that begin so, or {@code null}
 * @param bare the same for names that have no article where the word has one, or {@code null}
 */
public record NameStart(String clitic, Gazetteer.Node named, Gazetteer.Node bare) {}
