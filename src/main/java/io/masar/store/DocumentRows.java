package io.masar.store;

import io.masar.InvalidInput;
import io.masar.claim.Document;
import io.masar.claim.KnownEntity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A document as rows for the statements of {@code loader/cypher/write}. They are made of the
 * document and the gazetteer alone, so that the same document always gives the same.
 *
 * @param id the article's
 * @param reading a hash of the rows and of the statements that write them
 * @param names of the things that the gazetteer does not know
 * @param rows by the file that takes them, in the order they are written in
 */
record DocumentRows(
    String id, String reading, List<String> names, Map<String, List<Map<String, Object>>> rows) {

  /**
   * {@return the rows of {@code document}}
   *
   * @param version of the statements that will write them
   * @throws InvalidInput if a claim names an entity that the document does not hold
   */
  static DocumentRows of(
      Document document, Function<String, KnownEntity> gazetteer, String version) {
    EntityRows entities = new EntityRows(document, gazetteer);
    ClaimRows claims = new ClaimRows(document, entities.ids());
    Map<String, Object> article = ArticleRow.properties(document);
    Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    rows.put("articles", List.of(ArticleRow.of(document, article)));
    rows.put("entities", entities.entities());
    rows.put("gazetteer", entities.relations());
    rows.put("mentions", entities.mentions());
    rows.put("passages", claims.passages());
    rows.put("claims", claims.claims());
    rows.put("roles", claims.roles());
    String reading = Hash.of(version + rows);
    article.put("reading", reading);
    return new DocumentRows(document.id(), reading, entities.unknown(), rows);
  }
}
