/**
 * Reads a {@code .cypher} file into its header and statements.
 *
 * <p>A file is a header, an empty line, and one or several statements, each ended by {@code ;}:
 *
 * <pre>
 * // title: Forces
 * // question: Which forces are known?
 * // param: limit integer = 10 — at most this many rows
 * // column: name string — the force's name
 * // example: masar report forces --limit 2
 *
 * WITH 10 AS limit
 * MATCH (f:Force)
 * RETURN f.name AS name
 * LIMIT 10;
 * </pre>
 */
package io.masar.cypher;
