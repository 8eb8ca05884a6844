package io.masar.extract;

/**
 * A mention in the field of a trigger.
 *
 * @param preposition the preposition that governs it, folded; empty where it stands directly
 */
record Slot(Mention mention, String preposition) {}
