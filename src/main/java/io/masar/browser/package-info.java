/** What Neo4j Browser is offered beside the graph: a style, favourites and a guide. */
package io.masar.browser;
