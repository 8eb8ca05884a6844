/**
 * Finds what is meant where nothing is named: pronouns, "the army", "the town", "we", subjects that
 * are carried on.
 */
package io.masar.extract.reference;
