package io.masar.store;

import io.masar.InvalidInput;
import io.masar.claim.Document;
import io.masar.claim.KnownEntity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A document as rows for the statements of {@code loader/cypher/write}. They are made of the
 * document, the gazetteer and corrections alone, so that the same document always gives the same.
 *
 * @param gazetteer what is known of an id, or {@code null}
 * @param reading a hash of the rows without corrections, and of the statements that write them
 * @param names of the things that the gazetteer does not know
 * @param rows by the file that takes them, in the order they are written in
 */
record DocumentRows(
    Document document,
    Function<String, KnownEntity> gazetteer,
    String reading,
    List<String> names,
    Map<String, List<Map<String, Object>>> rows) {

  /**
   * {@return the rows of {@code document}}
   *
   * @param version of the statements that will write them
   * @throws InvalidInput if a claim names an entity that the document does not hold
   */
  static DocumentRows of(
      Document document, Function<String, KnownEntity> gazetteer, String version) {
    Map<String, Object> article = ArticleRow.properties(document);
    EntityRows entities = new EntityRows(IndexKey.in(document), gazetteer, Corrections.NONE);
    Map<String, List<Map<String, Object>>> rows =
        rows(document, article, entities, Corrections.NONE);
    String reading = Hash.of(version + rows + groups(rows, gazetteer));
    article.put("reading", reading);
    return new DocumentRows(document, gazetteer, reading, entities.unknown(), rows);
  }

  /** {@return the article's id in the graph} */
  String id() {
    return IndexKey.of(document.id());
  }

  /** {@return the same reading, told of what its things are by {@code corrections}} */
  DocumentRows by(Corrections corrections) {
    if (!corrections.concern(things())) {
      return this;
    }
    Map<String, Object> article = ArticleRow.properties(document);
    article.put("reading", reading);
    EntityRows entities = new EntityRows(IndexKey.in(document), gazetteer, corrections);
    return new DocumentRows(
        document, gazetteer, reading, names, rows(document, article, entities, corrections));
  }

  /** {@return the ids of its things, and of what those lie in or belong to} */
  Set<String> things() {
    return things(rows);
  }

  private static Set<String> things(Map<String, List<Map<String, Object>>> rows) {
    return rows.get("entities").stream()
        .map(row -> (String) ((Map<?, ?>) row.get("properties")).get("id"))
        .collect(Collectors.toSet());
  }

  /** {@return a number that changes with what the gazetteer says its things are members of} */
  private static int groups(
      Map<String, List<Map<String, Object>>> rows, Function<String, KnownEntity> gazetteer) {
    return things(rows).stream()
        .map(gazetteer)
        .filter(Objects::nonNull)
        .mapToInt(known -> known.memberships().hashCode())
        .sum();
  }

  private static Map<String, List<Map<String, Object>>> rows(
      Document document,
      Map<String, Object> article,
      EntityRows entities,
      Corrections corrections) {
    ClaimRows claims = new ClaimRows(IndexKey.in(document), corrections);
    Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    rows.put("articles", List.of(ArticleRow.of(document, article)));
    rows.put("entities", entities.entities());
    rows.put("gazetteer", entities.relations());
    rows.put("mentions", entities.mentions());
    rows.put("passages", claims.passages());
    rows.put("claims", claims.claims());
    rows.put("roles", claims.roles());
    return rows;
  }

  /** {@return the key of the article's address, or {@code null}} */
  String urlKey() {
    return (String) ((Map<?, ?>) rows.get("articles").get(0).get("properties")).get("urlKey");
  }
}
