package io.masar.mapping;

import java.util.List;

/**
 * A text of the grammar files with what must, or must not, be read in it.
 *
 * @param where its file and line
 * @param counter whether none of what follows may be there; else all of it must be
 * @param pending why it does not hold yet, or {@code null}
 */
record GrammarExample(
    String where,
    String text,
    boolean counter,
    List<ExpectedClaim> claims,
    List<ExpectedEntity> entities,
    String pending) {

  GrammarExample {
    claims = List.copyOf(claims);
    entities = List.copyOf(entities);
  }
}
