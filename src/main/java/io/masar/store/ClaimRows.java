package io.masar.store;

import io.masar.InvalidInput;
import io.masar.claim.Claim;
import io.masar.claim.Document;
import io.masar.claim.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Rows of a document's claims, with their sentences and roles. */
final class ClaimRows {

  /** Enough of a hash to tell the claims of one article apart. */
  private static final int CLAIM_DIGITS = 12;

  private final Document document;
  private final Map<String, String> ids;
  private final Corrections corrections;
  private final Map<String, Map<String, Object>> passages = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> claims = new LinkedHashMap<>();
  private final List<Map<String, Object>> roles = new ArrayList<>();

  /**
   * Makes the rows.
   *
   * @throws InvalidInput if a claim names an entity that the document does not hold
   */
  ClaimRows(Document document, Corrections corrections) {
    this.document = document;
    this.corrections = corrections;
    this.ids = new HashMap<>();
    document.entities().forEach(entity -> ids.put(entity.key(), entity.id()));
    Parties parties = new Parties(document, ids);
    document.claims().stream()
        .sorted(Comparator.comparingInt(ClaimRows::place))
        .forEach(this::addPassage);
    document.claims().forEach(claim -> addClaim(claim, parties.of(claim)));
  }

  /** {@return rows for {@code passages.cypher}} */
  List<Map<String, Object>> passages() {
    return List.copyOf(passages.values());
  }

  /** {@return rows for {@code claims.cypher}} */
  List<Map<String, Object>> claims() {
    return List.copyOf(claims.values());
  }

  /** {@return rows for {@code roles.cypher}} */
  List<Map<String, Object>> roles() {
    return roles;
  }

  /** Claims whose place in the text is not known come last. */
  private static int place(Claim claim) {
    return claim.span() == null ? Integer.MAX_VALUE : claim.span().start();
  }

  private void addPassage(Claim claim) {
    passages.computeIfAbsent(
        claim.passage(),
        text -> {
          Map<String, Object> properties = new LinkedHashMap<>();
          properties.put("id", document.id() + "#" + passages.size());
          properties.put("text", text);
          properties.put("position", (long) passages.size());
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("article", document.id());
          row.put("properties", properties);
          return row;
        });
  }

  private void addClaim(Claim claim, String parties) {
    Map<String, SortedSet<String>> cast = cast(claim);
    String said =
        String.join(
            "|",
            claim.kind().name(),
            cast.toString(),
            String.valueOf(claim.when()),
            String.valueOf(claim.status()),
            String.valueOf(claim.quantity()),
            String.valueOf(claim.title()),
            claim.passage());
    String id = document.id() + "#" + Hash.of(said).substring(0, CLAIM_DIGITS);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("passage", ((Map<?, ?>) passages.get(claim.passage()).get("properties")).get("id"));
    row.put("properties", properties(id, claim, parties));
    if (claims.putIfAbsent(id, row) == null) {
      cast.forEach((role, things) -> roles.addAll(RoleRows.of(id, role, things, this::thing)));
    }
  }

  private String thing(String id) {
    return corrections.of(id, document.id());
  }

  private Map<String, Object> properties(String id, Claim claim, String parties) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", id);
    properties.put("kind", claim.kind().name());
    properties.put("status", claim.status() == null ? null : claim.status().name());
    properties.put("from", claim.when() == null ? null : claim.when().from());
    properties.put("to", claim.when() == null ? null : claim.when().to());
    properties.put("timeText", claim.timeText());
    properties.put("min", claim.quantity() == null ? null : claim.quantity().min());
    properties.put("max", claim.quantity() == null ? null : claim.quantity().max());
    properties.put("title", claim.title());
    properties.put("confidence", claim.confidence());
    properties.put("rule", claim.rule());
    properties.put("reported", document.published());
    properties.put("outlet", IndexKey.of(outlet()));
    if (parties != null) {
      properties.putAll(parties(parties, document.id(), corrections));
    }
    return properties;
  }

  private String outlet() {
    return document.source() == null ? null : document.source().outlet();
  }

  /** {@return the properties of a claim that tell between whom an agreement is} */
  static Map<String, Object> parties(String read, String article, Corrections corrections) {
    String parties = corrections.parties(read, article);
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("parties", parties);
    properties.put("partiesAs", parties.equals(read) ? null : read);
    return properties;
  }

  /** Entities by role, the speaker with them. */
  private Map<String, SortedSet<String>> cast(Claim claim) {
    Map<String, SortedSet<String>> cast = new TreeMap<>();
    for (Map.Entry<Role, List<String>> role : claim.roles().entrySet()) {
      if (!role.getValue().isEmpty()) {
        cast.put(role.getKey().name(), entities(role.getValue()));
      }
    }
    if (claim.saidBy() != null) {
      cast.put("SAID_BY", entities(List.of(claim.saidBy())));
    }
    return cast;
  }

  private SortedSet<String> entities(Collection<String> keys) {
    return keys.stream().map(this::entity).collect(Collectors.toCollection(TreeSet::new));
  }

  private String entity(String key) {
    String id = ids.get(key);
    if (id == null) {
      throw new InvalidInput(
          document.id(),
          "a claim names \""
              + key
              + "\", which is none of the document's entities: "
              + new TreeSet<>(ids.keySet()));
    }
    return id;
  }
}
