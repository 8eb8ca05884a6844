package io.masar.fact;

/** What the claims about one fact have in common, but for the time. */
public sealed interface FactKey permits MoveKey, RelationKey, AgreementKey {

  /** Days between claims within which they are about one fact. */
  int YEAR = 366;

  /** {@return the key as the graph writes it, another for every other key} */
  String text();
}
