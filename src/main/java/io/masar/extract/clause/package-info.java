/**
 * A trigger and what belongs to it: the clause to its left, the field to its right, what governs
 * it.
 */
package io.masar.extract.clause;
