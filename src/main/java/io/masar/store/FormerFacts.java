package io.masar.store;

import io.masar.fact.AgreementKey;
import io.masar.fact.FactKey;
import io.masar.fact.MoveKey;
import io.masar.fact.RelationKey;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The facts of some keys as the graph has them, to be taken out and written whole. */
final class FormerFacts {

  private final Script script;
  private final Collection<FactKey> keys;
  private final Collection<FactKey> former;
  private final Set<String> touched;
  private final Set<String> claims = new LinkedHashSet<>();
  private final List<?> movements;
  private final List<?> agreements;
  private final List<?> relations;

  /**
   * @param former keys that may have lost a claim
   * @param touched claims that may be of no fact yet
   */
  FormerFacts(
      Script script, Collection<FactKey> keys, Collection<FactKey> former, Set<String> touched) {
    this.script = script;
    this.keys = keys;
    this.former = former;
    this.touched = touched;
    this.movements = read("movements", MoveKey.class, MoveKey::text);
    this.agreements = read("agreements", AgreementKey.class, AgreementKey::parties);
    this.relations = read("relations", RelationKey.class, FactRows::ends);
    claims.removeAll(touched);
  }

  /** {@return the ids of their claims, but for those that are touched} */
  Set<String> claims() {
    return claims;
  }

  /** {@return the keys of the movements that are to be taken out; none where there are none} */
  List<?> movements() {
    return movements;
  }

  /** {@return the same of agreements} */
  List<?> agreements() {
    return agreements;
  }

  /** {@return the same of dated relationships} */
  List<?> relations() {
    return relations;
  }

  private <K extends FactKey> List<?> read(String file, Class<K> kind, Function<K, ?> form) {
    List<?> all = keys.stream().filter(kind::isInstance).map(kind::cast).map(form).toList();
    Set<String> there = script.texts("read/" + file, "keys", all);
    claims.addAll(there);
    return !touched.containsAll(there) || former.stream().anyMatch(kind::isInstance)
        ? all
        : List.of();
  }
}
