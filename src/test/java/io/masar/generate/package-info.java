/** Invented articles with known facts, any number of them, the same for the same seed. */
package io.masar.generate;
