package io.masar.store;

import io.masar.claim.Status;
import io.masar.fact.Account;
import io.masar.fact.Agreement;
import io.masar.fact.Movement;
import io.masar.fact.Relation;
import io.masar.fact.RelationKey;
import io.masar.fact.Term;
import io.masar.fact.Window;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Facts as rows for the statements of {@code loader/cypher/facts}. */
final class FactRows {

  private FactRows() {}

  static List<Map<String, Object>> movements(List<Movement> movements) {
    return movements.stream().map(FactRows::movement).toList();
  }

  private static Map<String, Object> movement(Movement movement) {
    Account account = movement.account();
    Map<String, Object> properties = told(account);
    properties.put("id", movement.id());
    properties.put("key", movement.key().text());
    properties.put("course", movement.key().course().name());
    properties.put("family", movement.key().family());
    properties.put("place", movement.key().place());
    properties.put("scope", movement.scope());
    properties.put("kind", movement.kind().name());
    properties.put("name", MovementName.of(movement.kind(), account.status()));
    span(properties, "from", "to", account.days());
    span(properties, "plannedFrom", "plannedTo", account.planned());
    span(properties, "reportedFrom", "reportedTo", account.reported());
    span(properties, "firstDay", "lastDay", movement.days());
    people(properties, account);
    properties.put("denials", account.denials());
    span(properties, "firstPromised", "lastPromised", account.promised());
    properties.put("firstConfirmed", account.confirmed());
    properties.put("undated", account.undated());
    return row(
        "properties", properties,
        "forces", movement.forces(),
        "origins", movement.origins(),
        "destinations", movement.destinations(),
        "claims", account.claimIds());
  }

  /** {@return what tells apart the relationships of a key} */
  static Map<String, Object> ends(RelationKey key) {
    return row(
        "type", key.tie().name(),
        "subject", key.subject(),
        "object", key.object(),
        "title", key.title());
  }

  static List<Map<String, Object>> relations(List<Relation> relations) {
    return relations.stream().map(FactRows::relation).toList();
  }

  private static Map<String, Object> relation(Relation relation) {
    Account account = relation.account();
    Map<String, Object> properties = told(account);
    properties.put("key", relation.id());
    properties.put("title", relation.key().title());
    span(properties, "from", "to", account.said());
    people(properties, account);
    properties.put("claimIds", account.claimIds());
    Map<String, Object> row = ends(relation.key());
    row.put("properties", properties);
    return row;
  }

  static List<Map<String, Object>> agreements(List<Agreement> agreements) {
    return agreements.stream().map(FactRows::agreement).toList();
  }

  private static Map<String, Object> agreement(Agreement agreement) {
    Map<String, Object> properties = told(agreement.account());
    properties.put("id", agreement.id());
    properties.put("parties", agreement.key().parties());
    properties.put("name", agreement.name());
    properties.put("known", agreement.known());
    span(properties, "from", "to", agreement.reached());
    return row(
        "properties", properties,
        "claims", agreement.account().claimIds(),
        "named", agreement.named(),
        "parties",
            new TreeMap<>(agreement.parties())
                .entrySet().stream()
                    .map(
                        party ->
                            row("party", party.getKey(), "properties", party(agreement, party)))
                    .toList());
  }

  private static Map<String, Object> party(Agreement agreement, Map.Entry<String, Account> party) {
    Map<String, Object> properties = told(party.getValue());
    properties.put("key", "PARTY_TO:" + party.getKey() + ":" + agreement.id());
    properties.put("sources", List.of("claim"));
    properties.put("status", name(agreement.account().status()));
    span(properties, "from", "to", agreement.reached());
    properties.put("claimIds", party.getValue().claimIds());
    return properties;
  }

  static List<Map<String, Object>> terms(List<Agreement> agreements) {
    return agreements.stream()
        .flatMap(agreement -> agreement.terms().stream().map(term -> term(agreement, term)))
        .toList();
  }

  private static Map<String, Object> term(Agreement agreement, Term term) {
    Map<String, Object> properties = told(term.account());
    properties.put("id", term.id());
    properties.put("title", term.titles().isEmpty() ? null : term.titles().get(0));
    properties.put("titles", term.titles());
    properties.put("status", term.status().name());
    span(properties, "from", "to", term.days());
    return row(
        "agreement", agreement.id(),
        "properties", properties,
        "claims", term.account().claimIds());
  }

  /** {@return the properties that every fact has} */
  private static Map<String, Object> told(Account account) {
    return row(
        "status", name(account.status()),
        "firstReported", account.firstReported(),
        "lastReported", account.lastReported(),
        "claims", account.evidence(),
        "outlets", account.outlets(),
        "best", account.best());
  }

  private static String name(Status status) {
    return status == null ? null : status.name();
  }

  private static void people(Map<String, Object> properties, Account account) {
    properties.put("min", account.min());
    properties.put("max", account.max());
  }

  private static void span(Map<String, Object> properties, String from, String to, Window days) {
    properties.put(from, days.from());
    properties.put(to, days.to());
  }

  private static Map<String, Object> row(Object... pairs) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      row.put((String) pairs[i], pairs[i + 1]);
    }
    return row;
  }
}
