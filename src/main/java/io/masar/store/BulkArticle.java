package io.masar.store;

import io.masar.claim.Fingerprint;
import io.masar.element.Key;
import io.masar.fact.Copies;
import io.masar.fact.Testimony;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a bulk load makes of one article without knowing the others: its lines of the tables,
 * and its claims in short, as bytes.
 *
 * @param lines by table
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record BulkArticle(DocumentRows rows, Map<String, byte[]> lines, byte[] claims) {

  static BulkArticle of(DocumentRows rows) {
    TableLines lines = new TableLines();
    write(rows, lines);
    Map<String, byte[]> written = new HashMap<>();
    lines.take(written::put);
    List<Testimony> said =
        BulkClaims.of(rows).stream().map(one -> one.told(one.telling().brief())).toList();
    return new BulkArticle(rows, written, Spill.bytes(said, new TestimonyCodec()));
  }

  private static void write(DocumentRows document, TableLines lines) {
    Key article = new Key("Article", document.id());
    for (Map<String, Object> row : document.rows().get("articles")) {
      lines.node("Article", BulkClaims.properties(row));
      if (row.get("outlet") != null) {
        lines.link("PUBLISHED", new Key("Outlet", (String) row.get("outlet")), article);
      }
    }
    for (Map<String, Object> row : document.rows().get("mentions")) {
      lines.mentions(article, BulkThings.key(row.get("entity")), row);
    }
    for (Map<String, Object> row : document.rows().get("passages")) {
      Key passage = lines.node("Passage", BulkClaims.properties(row));
      lines.link("CONTAINS", article, passage);
    }
    for (Map<String, Object> row : document.rows().get("claims")) {
      Key claim = lines.node("Claim", BulkClaims.properties(row));
      lines.link("STATES", new Key("Passage", (String) row.get("passage")), claim);
    }
    for (Map<String, Object> row : document.rows().get("roles")) {
      Key claim = new Key("Claim", (String) row.get("claim"));
      lines.link((String) row.get("role"), claim, BulkThings.key(row.get("entity")));
    }
  }

  /** {@return the outlet's name, or {@code null}} */
  String outlet() {
    return (String) rows.rows().get("articles").get(0).get("outletName");
  }

  /** {@return what its copies are found by, or {@code null}} */
  Copies.Text text() {
    Map<?, ?> article = BulkClaims.properties(rows.rows().get("articles").get(0));
    Object fingerprint = article.get("fingerprint");
    LocalDate day = (LocalDate) article.get("publishedOn");
    return fingerprint == null
        ? null
        : new Copies.Text(rows.id(), day, new Fingerprint((String) fingerprint));
  }

  /** {@return a hash of its id, and one of its address where it has one} */
  List<Long> names() {
    Long id = hash("id " + rows.id());
    return rows.urlKey() == null ? List.of(id) : List.of(id, hash("url " + rows.urlKey()));
  }

  private static Long hash(String text) {
    return ByteBuffer.wrap(Hash.sha256(text.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
