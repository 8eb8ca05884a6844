package io.masar.query;

/**
 * What a report can be asked with.
 *
 * @param literal its default, as Cypher
 * @param description what it does, for people to read
 */
public record Parameter(String name, ParameterType type, String literal, String description) {}
