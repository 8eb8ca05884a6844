package io.masar.store;

import io.masar.claim.ClaimKind;
import io.masar.fact.Agreement;
import io.masar.fact.Movement;
import io.masar.fact.Witness;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sentences of a bulk load that tell of a move and of an agreement as well: few. */
final class BulkPassages {

  private static final Set<ClaimKind> MOVES =
      EnumSet.of(
          ClaimKind.WITHDRAWAL, ClaimKind.DEPLOYMENT, ClaimKind.REDEPLOYMENT, ClaimKind.REDUCTION);

  private final Map<String, String> passages = new HashMap<>();
  private final Map<String, List<Movement>> moves = new LinkedHashMap<>();
  private final Map<String, List<Agreement>> agreements = new HashMap<>();

  void add(DocumentRows document) {
    Set<Object> moving = new HashSet<>();
    Set<Object> agreeing = new HashSet<>();
    for (Map<String, Object> row : document.rows().get("claims")) {
      if (isMove(row)) {
        moving.add(row.get("passage"));
      } else if (BulkClaims.properties(row).get("parties") != null) {
        agreeing.add(row.get("passage"));
      }
    }
    moving.retainAll(agreeing);
    for (Map<String, Object> row : document.rows().get("claims")) {
      if (moving.contains(row.get("passage"))) {
        passages.put((String) BulkClaims.properties(row).get("id"), (String) row.get("passage"));
      }
    }
  }

  private static boolean isMove(Map<String, Object> row) {
    return MOVES.contains(ClaimKind.valueOf((String) BulkClaims.properties(row).get("kind")));
  }

  void move(Movement movement) {
    of(movement.account().claimIds())
        .forEach(passage -> moves.computeIfAbsent(passage, p -> new ArrayList<>()).add(movement));
  }

  void agreement(Agreement agreement) {
    of(agreement.account().claimIds())
        .forEach(
            passage -> agreements.computeIfAbsent(passage, p -> new ArrayList<>()).add(agreement));
  }

  private Set<String> of(List<String> claims) {
    Set<String> found = new LinkedHashSet<>();
    if (!passages.isEmpty()) {
      claims.stream().filter(passages::containsKey).map(passages::get).forEach(found::add);
    }
    return found;
  }

  Set<Witness> witnesses() {
    Set<Witness> witnesses = new LinkedHashSet<>();
    moves.forEach(
        (passage, told) ->
            told.forEach(
                move ->
                    agreements
                        .getOrDefault(passage, List.of())
                        .forEach(agreement -> witnesses.add(witness(move, agreement)))));
    return witnesses;
  }

  private static Witness witness(Movement move, Agreement agreement) {
    return new Witness(move.id(), move.scope(), agreement.id(), agreement.key().parties());
  }
}
