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

  private final ImportTables tables;
  private final BulkThings gazetteer;
  private final Consolidation consolidation;
  private final BulkLinks links;

  BulkFacts(ImportTables tables, BulkThings gazetteer, Things things, BulkLinks links) {
    this.tables = tables;
    this.gazetteer = gazetteer;
    this.consolidation = new Consolidation(things);
    this.links = links;
  }

  /** Puts each claim into every part that one of its facts is in. */
  void distribute(
      Spill<Testimony> claims, Function<Testimony, Testimony> told, Spill<Testimony> parts) {
    claims.take(
        0,
        claim -> {
          Testimony said = told.apply(claim);
          Set<Integer> in = new HashSet<>();
          consolidation.keys(said).forEach(key -> in.add(parts.part(key)));
          in.forEach(part -> parts.put(part, said));
        });
  }

  /** Writes the facts of one part. */
  void write(Spill<Testimony> parts, int part) {
    List<Testimony> claims = parts.take(part);
    Set<FactKey> keys = new HashSet<>();
    for (Testimony said : claims) {
      consolidation.keys(said).stream().filter(key -> parts.part(key) == part).forEach(keys::add);
    }
    Facts facts = consolidation.facts(keys, claims);
    FactRows.movements(facts.movements()).forEach(this::movement);
    FactRows.relations(facts.relations()).forEach(this::relation);
    FactRows.agreements(facts.agreements()).forEach(this::agreement);
    FactRows.terms(facts.agreements()).forEach(this::term);
    facts.movements().forEach(links::add);
    facts.agreements().forEach(links::add);
  }

  private void movement(Map<String, Object> row) {
    Key movement = node("Movement", row);
    ids(row, "forces").forEach(id -> tables.link("MAKES", BulkThings.key(id), movement));
    ids(row, "origins").forEach(id -> tables.link("FROM", movement, BulkThings.key(id)));
    ids(row, "destinations").forEach(id -> tables.link("TO", movement, BulkThings.key(id)));
    supports(row, movement);
  }

  private void relation(Map<String, Object> row) {
    Map<Object, Object> properties = new HashMap<>(BulkClaims.properties(row));
    boolean both = gazetteer.claims((String) properties.get("key"));
    properties.put("sources", both ? List.of("claim", "gazetteer") : List.of("claim"));
    tables.dated(
        (String) row.get("type"),
        BulkThings.key(row.get("subject")),
        BulkThings.key(row.get("object")),
        properties);
  }

  private void agreement(Map<String, Object> row) {
    Key agreement = node("Agreement", row);
    supports(row, agreement);
    for (Object party : (List<?>) row.get("parties")) {
      Map<?, ?> said = (Map<?, ?>) party;
      tables.dated(
          "PARTY_TO",
          BulkThings.key(said.get("party")),
          agreement,
          (Map<?, ?>) said.get("properties"));
    }
    ids(row, "named").forEach(id -> tables.link("NAMES", BulkThings.key(id), agreement));
  }

  private void term(Map<String, Object> row) {
    Key term = node("Term", row);
    tables.link("HAS_TERM", new Key("Agreement", (String) row.get("agreement")), term);
    supports(row, term);
  }

  private Key node(String label, Map<String, Object> row) {
    Map<?, ?> properties = BulkClaims.properties(row);
    tables.node(label, properties);
    return new Key(label, (String) properties.get("id"));
  }

  private void supports(Map<String, Object> row, Key fact) {
    ids(row, "claims").forEach(id -> tables.link("SUPPORTS", new Key("Claim", id), fact));
  }

  private static List<String> ids(Map<String, Object> row, String name) {
    List<String> ids = new ArrayList<>();
    ((List<?>) row.get(name)).forEach(id -> ids.add((String) id));
    return ids;
  }
}
