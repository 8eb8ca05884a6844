/** Reads a {@code .cypher} file into its header and statements. */
package io.masar.cypher;
