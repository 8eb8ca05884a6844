package io.masar.fact;

/**
 * A dated relationship.
 *
 * @param id the same for the same stretch of claims
 */
public record Relation(String id, RelationKey key, Account account) {}
