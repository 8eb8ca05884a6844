package io.masar.store;

import io.masar.fact.Agreement;
import io.masar.fact.AgreementKey;
import io.masar.fact.Consolidation;
import io.masar.fact.FactKey;
import io.masar.fact.Facts;
import io.masar.fact.MoveKey;
import io.masar.fact.Movement;
import io.masar.fact.RelationKey;
import io.masar.fact.Scopes;
import io.masar.fact.Testimony;
import io.masar.fact.Things;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Brings the facts up to date that the claims of some articles bear on. */
final class FactWriter {

  private final Script script;
  private final Testimonies testimonies;
  private final Set<FactKey> keys = new LinkedHashSet<>();
  private final Set<FactKey> former = new LinkedHashSet<>();
  private final Set<String> claims = new LinkedHashSet<>();
  private final Set<String> entities = new LinkedHashSet<>();

  FactWriter(Script script) {
    this.script = script;
    this.testimonies = new Testimonies(script);
  }

  /** Notes which facts the claims of {@code articles} bear on, which have facts already. */
  void touchFormer(Collection<String> articles) {
    touch(articles);
    former.addAll(keys);
  }

  /** Notes which facts the claims of {@code articles} bear on, as they are now. */
  void touch(Collection<String> articles) {
    Set<String> ids = script.texts("read/articles", "articles", articles);
    List<Testimony> said = testimonies.of(ids);
    Consolidation consolidation = new Consolidation(things(said));
    said.forEach(each -> keys.addAll(consolidation.keys(each)));
    claims.addAll(ids);
  }

  /** Writes the facts of all that was touched. */
  void write() {
    Set<String> touched = Set.copyOf(claims);
    List<?> moves = former("movements", MoveKey.class, MoveKey::text, touched);
    List<?> agreements = former("agreements", AgreementKey.class, AgreementKey::parties, touched);
    List<?> relations = former("relations", RelationKey.class, FactRows::ends, touched);
    List<Testimony> said = testimonies.of(claims);
    Things things = things(said);
    Facts facts = new Consolidation(things).facts(keys, said);
    write("movements", moves, FactRows.movements(facts.movements()));
    write("relations", relations, FactRows.relations(facts.relations()));
    write("agreements", agreements, FactRows.agreements(facts.agreements()));
    script.run("facts/terms", "rows", FactRows.terms(facts.agreements()));
    new LinkWriter(script, testimonies).write(Scopes.of(keys, things), ids(facts));
  }

  /**
   * Adds the claims of the facts that are there.
   *
   * @param touched claims that may be of no fact yet
   * @return the keys of the facts to be taken out; none where there are none
   */
  private <K extends FactKey> List<?> former(
      String file, Class<K> kind, Function<K, ?> form, Set<String> touched) {
    List<?> all = keys.stream().filter(kind::isInstance).map(kind::cast).map(form).toList();
    Set<String> there = script.texts("read/" + file, "keys", all);
    claims.addAll(there);
    return !touched.containsAll(there) || former.stream().anyMatch(kind::isInstance)
        ? all
        : List.of();
  }

  private void write(String file, List<?> former, List<Map<String, Object>> rows) {
    script.run("facts/" + file, Map.of("keys", former, "rows", rows));
  }

  /** {@return the things of these claims, and of those that were there before} */
  private Things things(List<Testimony> said) {
    said.forEach(each -> each.roles().values().forEach(entities::addAll));
    return testimonies.things(entities);
  }

  private static List<String> ids(Facts facts) {
    return Stream.concat(
            facts.movements().stream().map(Movement::id),
            facts.agreements().stream().map(Agreement::id))
        .toList();
  }
}
