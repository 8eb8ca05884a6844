package io.masar.store;

import io.masar.element.Key;
import io.masar.fact.Consolidation;
import io.masar.fact.FactKey;
import io.masar.fact.Facts;
import io.masar.fact.Testimony;
import io.masar.fact.Things;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Writes what all claims of a bulk load amount to, a part of the facts at a time. */
final class BulkFacts {

  private final BulkThings gazetteer;
  private final Consolidation consolidation;
  private final BulkLinks links;
  private final Stamps stamps;

  BulkFacts(BulkThings gazetteer, Things things, BulkLinks links) {
    this.gazetteer = gazetteer;
    this.stamps = new Stamps(things);
    this.consolidation = new Consolidation(things);
    this.links = links;
  }

  /** Puts each claim into every part that one of its facts is in. */
  void distribute(
      Spill<Testimony> claims,
      int from,
      Function<Testimony, Testimony> told,
      Spill<Testimony> parts) {
    claims.take(
        from,
        claim -> {
          Testimony said = told.apply(claim);
          Set<Integer> in = new HashSet<>();
          consolidation.keys(said).forEach(key -> in.add(parts.part(key)));
          byte[] bytes = parts.bytes(said);
          in.forEach(part -> parts.put(part, bytes));
        });
  }

  /** Writes the facts of one part. */
  void write(Spill<Testimony> parts, int part, TableLines lines) {
    Map<FactKey, List<Testimony>> claims =
        consolidation.byKey(key -> parts.part(key) == part, parts.take(part));
    claims.forEach((key, said) -> ledger(key, said, lines));
    Facts facts = consolidation.facts(claims);
    FactRows.movements(facts.movements()).forEach(row -> movement(row, lines));
    FactRows.relations(facts.relations()).forEach(row -> relation(row, lines));
    FactRows.agreements(facts.agreements()).forEach(row -> agreement(row, lines));
    FactRows.terms(facts.agreements()).forEach(row -> term(row, lines));
    facts.movements().forEach(links::add);
    facts.agreements().forEach(links::add);
  }

  private void ledger(FactKey key, List<Testimony> said, TableLines lines) {
    if (said.size() >= Ledger.FEWEST) {
      Ledger.Change pages = Ledger.empty(key).change(Set.of(), said, stamps);
      pages.rows().forEach(page -> lines.node("Ledger", page));
    }
  }

  private static void movement(Map<String, Object> row, TableLines lines) {
    Key movement = lines.node("Movement", BulkClaims.properties(row));
    ids(row, "forces").forEach(id -> lines.link("MAKES", BulkThings.key(id), movement));
    ids(row, "origins").forEach(id -> lines.link("FROM", movement, BulkThings.key(id)));
    ids(row, "destinations").forEach(id -> lines.link("TO", movement, BulkThings.key(id)));
    supports(row, movement, lines);
  }

  private void relation(Map<String, Object> row, TableLines lines) {
    Map<Object, Object> properties = new HashMap<>(BulkClaims.properties(row));
    properties.putAll(gazetteer.said((String) properties.get("key")));
    lines.dated(
        (String) row.get("type"),
        BulkThings.key(row.get("subject")),
        BulkThings.key(row.get("object")),
        properties);
  }

  private static void agreement(Map<String, Object> row, TableLines lines) {
    Key agreement = lines.node("Agreement", BulkClaims.properties(row));
    supports(row, agreement, lines);
    for (Object party : (List<?>) row.get("parties")) {
      Map<?, ?> said = (Map<?, ?>) party;
      lines.dated(
          "PARTY_TO",
          BulkThings.key(said.get("party")),
          agreement,
          (Map<?, ?>) said.get("properties"));
    }
    ids(row, "named").forEach(id -> lines.link("NAMES", BulkThings.key(id), agreement));
  }

  private static void term(Map<String, Object> row, TableLines lines) {
    Key term = lines.node("Term", BulkClaims.properties(row));
    lines.link("HAS_TERM", new Key("Agreement", (String) row.get("agreement")), term);
    supports(row, term, lines);
  }

  private static void supports(Map<String, Object> row, Key fact, TableLines lines) {
    ids(row, "claims").forEach(id -> lines.link("SUPPORTS", new Key("Claim", id), fact));
  }

  private static List<String> ids(Map<String, Object> row, String name) {
    List<String> ids = new ArrayList<>();
    ((List<?>) row.get(name)).forEach(id -> ids.add((String) id));
    return ids;
  }
}
