/** Compares extraction documents with annotated ones. */
package io.masar.evaluate;
