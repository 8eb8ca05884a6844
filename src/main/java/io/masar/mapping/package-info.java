/** Reads {@code loader/}, resolves and freezes it: gazetteer, grammar, write statements. */
package io.masar.mapping;
