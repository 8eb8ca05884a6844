package io.masar.store;

import io.masar.fact.Consolidation;
import io.masar.fact.FactKey;
import io.masar.fact.Facts;
import io.masar.fact.Relation;
import io.masar.fact.Testimony;
import io.masar.fact.Things;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the facts up to date that the claims of some articles bear on. Where there is a ledger it
 * tells what the facts were, and only what differs is written; other facts are written whole.
 */
final class FactWriter {

  private final Script script;
  private final Testimonies testimonies;
  private final Set<FactKey> keys = new LinkedHashSet<>();
  private final Set<FactKey> former = new LinkedHashSet<>();
  private final Set<String> articles = new LinkedHashSet<>();
  private final Set<String> formerArticles = new LinkedHashSet<>();
  private final Set<String> forgotten = new LinkedHashSet<>();
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
    formerArticles.addAll(articles);
  }

  /** Notes the same of articles whose claims are then taken out, though some may come back. */
  void forget(Collection<String> articles) {
    touchFormer(articles);
    forgotten.addAll(articles);
  }

  /** Notes which facts the claims of {@code articles} bear on, as they are now. */
  void touch(Collection<String> articles) {
    Set<String> ids = script.texts("read/articles", "articles", articles);
    List<Testimony> said = testimonies.of(ids);
    note(said);
    testimonies.forgetThings();
    Consolidation consolidation = new Consolidation(testimonies.things(entities));
    said.forEach(each -> keys.addAll(consolidation.keys(each)));
    this.articles.addAll(articles);
    claims.addAll(ids);
  }

  /** Writes the facts of all that was touched. */
  void write() {
    List<Testimony> touched = testimonies.of(claims);
    Ledgers ledgers = new Ledgers(script, keys);
    note(touched);
    entities.addAll(ledgers.things());
    ledgers.fit(testimonies.things(entities));
    Set<FactKey> others = new LinkedHashSet<>(keys);
    others.removeAll(ledgers.keys());
    FormerFacts formerFacts = new FormerFacts(script, others, former, claims);
    List<Testimony> said = new ArrayList<>(testimonies.of(formerFacts.claims()));
    note(said);
    Things things = testimonies.things(entities);
    said.addAll(touched);

    Consolidation consolidation = new Consolidation(things);
    ledgers.add(consolidation.byKey(keys::contains, said), articles, formerArticles);
    Consolidation.Turn turn = consolidation.turn(keys, ledgers::claims);
    Set<String> made = write(formerFacts, turn.before(), turn.after(), back(touched));
    ledgers.write(things);
    Changes changes = new Changes(turn.before(), turn.after(), made, others);
    new LinkWriter(script, testimonies).write(changes, claims);
  }

  /** {@return the ids of claims that were taken out and are there again} */
  private Set<String> back(List<Testimony> touched) {
    return touched.stream()
        .filter(said -> forgotten.contains(said.telling().article()))
        .map(Testimony::id)
        .collect(Collectors.toSet());
  }

  /** {@return the ids of the movements and agreements that were written whole} */
  private Set<String> write(FormerFacts former, Facts before, Facts after, Set<String> back) {
    Difference movements =
        Difference.of(
            FactRows.movements(before.movements()), FactRows.movements(after.movements()), back);
    write("movements", former.movements(), movements);
    relations(former.relations(), before.relations(), after.relations(), back);
    Difference agreements =
        Difference.of(
            FactRows.agreements(before.agreements()),
            FactRows.agreements(after.agreements()),
            back);
    write("agreements", former.agreements(), agreements);
    Difference terms =
        Difference.of(
            FactRows.terms(before.agreements()),
            FactRows.terms(after.agreements()),
            back,
            row -> agreements.made().contains(row.get("agreement")));
    write("terms", List.of(), terms);
    Set<String> made = new LinkedHashSet<>(movements.made());
    made.addAll(agreements.made());
    return made;
  }

  private void relations(
      List<?> former, List<Relation> before, List<Relation> after, Set<String> back) {
    Difference difference =
        Difference.of(FactRows.relations(before), FactRows.relations(after), back);
    RelationRows rows = new RelationRows(before);
    Set<String> made = difference.made();
    script.run(
        "facts/relations",
        Map.of(
            "keys", former,
            "gone", difference.gone(),
            "grown", difference.rows(row -> !made.contains(Difference.id(row)), rows::grown),
            "rows", difference.rows(row -> made.contains(Difference.id(row)), rows::made)));
  }

  private void write(String file, List<?> former, Difference difference) {
    script.run(
        "facts/" + file,
        Map.of(
            "keys", former,
            "gone", difference.gone(),
            "lost", difference.lost(),
            "rows", difference.rows()));
  }

  /** Notes what things there are to be known of. */
  private void note(Collection<Testimony> said) {
    said.forEach(each -> each.roles().values().forEach(entities::addAll));
  }
}
