package io.masar.store;

import io.masar.claim.Claim;
import io.masar.claim.ClaimKind;
import io.masar.claim.Document;
import io.masar.claim.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells between whom the agreement is that a claim of a document is about. */
final class Parties {

  private final Map<String, String> ids;
  private final Set<String> agreed;

  Parties(Document document, Map<String, String> ids) {
    this.ids = ids;
    this.agreed =
        document.claims().stream()
            .filter(claim -> claim.kind() == ClaimKind.AGREEMENT)
            .map(claim -> joined(claim.in(Role.PARTY)))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * {@return the ids of the parties joined by {@code +}, or {@code null} for a claim about no
   * agreement}
   *
   * <p>A term that names no parties is taken to be of the only agreement the article tells of, or
   * else of the agreement it names.
   */
  String of(Claim claim) {
    if (claim.kind() != ClaimKind.AGREEMENT && claim.kind() != ClaimKind.TERM) {
      return null;
    }
    if (!claim.in(Role.PARTY).isEmpty()) {
      return joined(claim.in(Role.PARTY));
    }
    if (agreed.size() == 1) {
      return agreed.iterator().next();
    }
    List<String> named = claim.in(Role.AGREEMENT);
    return named.isEmpty() ? null : joined(named);
  }

  private String joined(Collection<String> keys) {
    return IndexKey.ofJoined(
        keys.stream()
            .map(key -> ids.getOrDefault(key, key))
            .distinct()
            .sorted()
            .collect(Collectors.joining("+")));
  }
}
