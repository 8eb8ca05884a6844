package io.masar.fact;

import java.util.Set;
import java.util.TreeSet;

/** Where links between facts may change. */
public final class Scopes {

  private Scopes() {}

  /** {@return the scopes of moves that facts of {@code keys} may hang together with} */
  public static Set<String> of(Set<FactKey> keys, Things things) {
    Set<String> scopes = new TreeSet<>();
    for (FactKey key : keys) {
      if (key instanceof MoveKey move) {
        scopes.add(move.scope(things));
      } else if (key instanceof AgreementKey agreement) {
        addPairs(agreement.parties().split("\\+"), scopes);
      }
    }
    return scopes;
  }

  private static void addPairs(String[] parties, Set<String> scopes) {
    for (int i = 0; i < parties.length; i++) {
      for (int j = i + 1; j < parties.length; j++) {
        scopes.add(parties[i] + "+" + parties[j]);
      }
    }
  }
}
