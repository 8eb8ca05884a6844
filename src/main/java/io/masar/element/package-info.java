/** Nodes and relationships as values, and the CSV files that Neo4j's importer takes. */
package io.masar.element;
