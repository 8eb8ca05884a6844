package io.masar.extract.clause;

import io.masar.extract.page.Mention;

/**
 * A mention in the field of a trigger.
 *
 * @param preposition the preposition that governs it, folded; empty where it stands directly
 */
public record Slot(Mention mention, String preposition) {}
