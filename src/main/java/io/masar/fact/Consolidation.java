package io.masar.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
    byKey.forEach((key, claims) -> maker.add(key, stretches(key, claims), Map.of()));
    return maker.facts();
  }

  /**
   * What other claims make of facts. Both leave out what the very same claims are about: on others
   * no fact depends.
   *
   * @param before as they were, but for evidence and outlets
   */
  public record Turn(Facts before, Facts after) {}

  /**
   * All claims of one key; none where there are none.
   *
   * @param after what was said before and still is, is the very same there
   */
  public record Claims(List<Testimony> before, List<Testimony> after) {}

  /**
   * {@return the facts of keys before and after, where they may differ}
   *
   * @param claims asked once for each key, after what it gave for the last one is done with: there
   *     may be hundreds of thousands
   */
  public Turn turn(Collection<FactKey> keys, Function<FactKey, Claims> claims) {
    FactMaker former = new FactMaker(things, Account::uncounted);
    FactMaker now = new FactMaker(things, Account::of);
    for (FactKey key : keys) {
      Claims said = claims.apply(key);
      List<Stretch> was = stretches(key, said.before());
      List<Stretch> is = stretches(key, said.after());
      List<Stretch> gone = Stretch.without(was, is);
      List<Stretch> made = Stretch.without(is, was);
      Map<String, Set<Object>> some =
          key instanceof AgreementKey a ? Terms.others(a, gone, made) : Map.of();
      former.add(key, gone, some);
      now.add(key, made, some);
    }
    return new Turn(former.facts(), now.facts());
  }

  private static List<Stretch> stretches(FactKey key, List<Testimony> claims) {
    if (claims.isEmpty()) {
      return List.of();
    }
    if (key instanceof RelationKey relation) {
      return Stretch.of(claims, Testimony::speaksOf, relation.tie().gap());
    }
    return key instanceof MoveKey ? Movements.stretches(claims) : Agreements.stretches(claims);
  }
}
