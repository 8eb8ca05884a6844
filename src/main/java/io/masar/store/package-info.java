/**
 * The graph database, embedded or remote: schema, writing, consolidating, running. The only
 * importer of {@code org.neo4j}.
 */
package io.masar.store;
