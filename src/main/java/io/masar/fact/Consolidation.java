package io.masar.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
    return facts(byKey, Set.of());
  }

  /**
   * {@return the ids of terms that are the same before and after}
   *
   * <p>Only of agreements of which nothing but terms is told: on these nothing else depends, and
   * they may have thousands.
   */
  public Set<String> sameTerms(
      Map<FactKey, List<Testimony>> before, Map<FactKey, List<Testimony>> after) {
    Set<String> same = new HashSet<>();
    before.forEach(
        (key, claims) -> {
          if (key instanceof AgreementKey agreement && after.containsKey(key)) {
            same.addAll(new Agreements(agreement, things).sameTerms(claims, after.get(key)));
          }
        });
    return same;
  }

  /**
   * {@return the same facts}
   *
   * @param same ids of terms that are left out
   */
  public Facts facts(Map<FactKey, List<Testimony>> byKey, Set<String> same) {
    List<Movement> movements = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    List<Agreement> agreements = new ArrayList<>();
    byKey.forEach(
        (key, about) -> {
          if (key instanceof MoveKey move) {
            movements.addAll(new Movements(move, things).of(about));
          } else if (key instanceof RelationKey relation) {
            relations.addAll(relations(relation, about));
          } else if (key instanceof AgreementKey agreement) {
            agreements.addAll(new Agreements(agreement, things, same).of(about));
          }
        });
    return new Facts(movements, relations, agreements);
  }

  private static List<Relation> relations(RelationKey key, List<Testimony> claims) {
    Integer gap = key.tie().gap();
    return Stretch.of(claims, Testimony::speaksOf, gap).stream()
        .map(
            stretch ->
                new Relation(
                    gap == null ? key.text() : key.text() + ":" + stretch.year(),
                    key,
                    Account.of(stretch.claims())))
        .toList();
  }
}
