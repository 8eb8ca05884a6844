package io.masar.store;

import io.masar.fact.AgreementKey;
import io.masar.fact.Consolidation;
import io.masar.fact.FactKey;
import io.masar.fact.Facts;
import io.masar.fact.MoveKey;
import io.masar.fact.RelationKey;
import io.masar.fact.Testimony;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Brings the facts up to date that the claims of some articles bear on. */
final class FactWriter {

  private final Script script;
  private final Testimonies testimonies;
  private final Set<FactKey> keys = new LinkedHashSet<>();
  private final Set<String> claims = new LinkedHashSet<>();

  FactWriter(Script script) {
    this.script = script;
    this.testimonies = new Testimonies(script);
  }

  /** Notes which facts the claims of {@code articles} bear on, as they are now. */
  void touch(Collection<String> articles) {
    Set<String> ids = script.texts("read/articles", "articles", articles);
    List<Testimony> said = testimonies.of(ids);
    Consolidation consolidation = new Consolidation(testimonies.things(said));
    said.forEach(each -> keys.addAll(consolidation.keys(each)));
    claims.addAll(ids);
  }

  /** Writes the facts of all that was touched. */
  void write() {
    List<String> moves = keys(MoveKey.class, MoveKey::text);
    List<String> agreements = keys(AgreementKey.class, AgreementKey::parties);
    List<Map<String, Object>> relations = keys(RelationKey.class, FactRows::ends);
    claims.addAll(script.texts("read/movements", "keys", moves));
    claims.addAll(script.texts("read/agreements", "keys", agreements));
    claims.addAll(script.texts("read/relations", "keys", relations));
    List<Testimony> said = testimonies.of(claims);
    Facts facts = new Consolidation(testimonies.things(said)).facts(keys, said);
    write("movements", moves, FactRows.movements(facts.movements()));
    write("relations", relations, FactRows.relations(facts.relations()));
    write("agreements", agreements, FactRows.agreements(facts.agreements()));
    script.run("facts/terms", "rows", FactRows.terms(facts.agreements()));
  }

  private void write(String file, List<?> former, List<Map<String, Object>> rows) {
    if (!former.isEmpty()) {
      script.run("facts/" + file, Map.of("keys", former, "rows", rows));
    }
  }

  private <K extends FactKey, T> List<T> keys(Class<K> kind, Function<K, T> form) {
    return keys.stream().filter(kind::isInstance).map(kind::cast).map(form).toList();
  }
}
