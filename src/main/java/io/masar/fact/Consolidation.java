package io.masar.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Tells what claims amount to: the same facts for the same claims, whatever their order. */
public final class Consolidation {

  private final Things things;

  /** Makes one for claims whose things are among {@code things}. */
  public Consolidation(Things things) {
    this.things = things;
  }

  /** {@return the keys of the facts that a claim bears on} */
  public Set<FactKey> keys(Testimony said) {
    Set<FactKey> keys = new LinkedHashSet<>(MoveKey.of(said, things));
    keys.addAll(RelationKey.of(said, things));
    AgreementKey agreement = AgreementKey.of(said);
    if (agreement != null) {
      keys.add(agreement);
    }
    return keys;
  }

  /** {@return claims by those of their keys that are {@code wanted}} */
  public Map<FactKey, List<Testimony>> byKey(
      Predicate<FactKey> wanted, Collection<Testimony> claims) {
    Map<FactKey, List<Testimony>> byKey = new LinkedHashMap<>();
    for (Testimony said : claims) {
      for (FactKey key : keys(said)) {
        if (wanted.test(key)) {
          byKey.computeIfAbsent(key, each -> new ArrayList<>()).add(said);
        }
      }
    }
    return byKey;
  }

  /** {@return the facts of keys, of each of which there are all claims, one at least} */
  public Facts facts(Map<FactKey, List<Testimony>> byKey) {
    FactMaker maker = new FactMaker(things, Account::of);
    byKey.forEach((key, claims) -> maker.add(key, stretches(key, claims), Set.of()));
    return maker.facts();
  }

  /**
   * What other claims make of facts. Both leave out what the very same claims are about: on others
   * no fact depends.
   *
   * @param before as they were, but for evidence and outlets
   */
  public record Turn(Facts before, Facts after) {}

  /** {@return the facts of keys before and after, where they may differ} */
  public Turn turn(Map<FactKey, List<Testimony>> before, Map<FactKey, List<Testimony>> after) {
    FactMaker former = new FactMaker(things, Account::uncounted);
    FactMaker now = new FactMaker(things, Account::of);
    Set<FactKey> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (FactKey key : keys) {
      List<Stretch> was = stretches(key, before.get(key));
      List<Stretch> is = stretches(key, after.get(key));
      List<Stretch> gone = Stretch.without(was, is);
      List<Stretch> made = Stretch.without(is, was);
      Set<String> same = key instanceof AgreementKey a ? Terms.same(a, gone, made) : Set.of();
      former.add(key, gone, same);
      now.add(key, made, same);
    }
    return new Turn(former.facts(), now.facts());
  }

  private static List<Stretch> stretches(FactKey key, List<Testimony> claims) {
    if (claims == null) {
      return List.of();
    }
    if (key instanceof RelationKey relation) {
      return Stretch.of(claims, Testimony::speaksOf, relation.tie().gap());
    }
    return key instanceof MoveKey ? Movements.stretches(claims) : Agreements.stretches(claims);
  }
}
