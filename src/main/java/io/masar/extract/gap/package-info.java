/** Finds and counts what articles say in words that the mapping does not hold. */
package io.masar.extract.gap;
