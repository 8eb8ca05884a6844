package io.masar.store;

import io.masar.claim.Fingerprint;
import io.masar.element.Key;
import io.masar.fact.Copies;
import io.masar.fact.Telling;
import io.masar.fact.Testimony;
import io.masar.fact.Things;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One bulk load: documents as they come, then all facts, as tables for the importer. In memory are
 * the things, the fingerprints and the copies; the claims are on the disk.
 */
final class BulkLoad implements AutoCloseable {

  private static final int PARTS = 128;

  private final Path folder;
  private final ImportTables tables;
  private final Spill<Testimony> claims;
  private final BulkThings things = new BulkThings();
  private final BulkPassages passages = new BulkPassages();
  private final List<Copies.Text> texts = new ArrayList<>();
  private final Set<Object> outlets = new HashSet<>();

  BulkLoad(Path folder, ImportTables tables) {
    this.folder = folder;
    this.tables = tables;
    this.claims = new Spill<>(folder, "claims", 1, new TestimonyCodec());
  }

  /** Takes an article that no other one is in the place of. */
  void add(DocumentRows document) {
    things.add(document);
    passages.add(document);
    Key article = new Key("Article", document.id());
    document.rows().get("articles").forEach(row -> article(row, article));
    for (Map<String, Object> row : document.rows().get("mentions")) {
      Map<String, Object> properties = Map.of("count", row.get("count"), "forms", row.get("forms"));
      tables.mentions(article, BulkThings.key(row.get("entity")), properties);
    }
    for (Map<String, Object> row : document.rows().get("passages")) {
      tables.link("CONTAINS", article, node("Passage", row));
    }
    for (Map<String, Object> row : document.rows().get("claims")) {
      tables.link("STATES", new Key("Passage", (String) row.get("passage")), node("Claim", row));
    }
    for (Map<String, Object> row : document.rows().get("roles")) {
      Key claim = new Key("Claim", (String) row.get("claim"));
      tables.link((String) row.get("role"), claim, BulkThings.key(row.get("entity")));
    }
    BulkClaims.of(document).forEach(said -> claims.put(0, said.told(said.telling().brief())));
  }

  private void article(Map<String, Object> row, Key article) {
    Map<?, ?> properties = BulkClaims.properties(row);
    node("Article", row);
    String outlet = (String) row.get("outlet");
    if (outlet != null) {
      Key key = new Key("Outlet", outlet);
      if (outlets.add(outlet)) {
        tables.node("Outlet", Map.of("id", outlet, "name", outlet));
      }
      tables.link("PUBLISHED", key, article);
    }
    if (properties.get("fingerprint") != null) {
      texts.add(
          new Copies.Text(
              article.id(),
              (LocalDate) properties.get("publishedOn"),
              new Fingerprint((String) properties.get("fingerprint"))));
    }
  }

  private Key node(String label, Map<String, Object> row) {
    Map<?, ?> properties = BulkClaims.properties(row);
    tables.node(label, properties);
    return new Key(label, (String) properties.get("id"));
  }

  /** Writes all that follows from the articles. */
  void finish() {
    claims.close();
    Map<String, String> originals = Copies.originals(texts);
    texts.clear();
    originals.forEach(
        (copy, original) ->
            tables.link("COPY_OF", new Key("Article", copy), new Key("Article", original)));
    Things known = things.things();
    BulkLinks links = new BulkLinks(folder, known, passages);
    BulkFacts facts = new BulkFacts(tables, things, known, links);
    Spill<Testimony> parts = new Spill<>(folder, "facts", PARTS, new TestimonyCodec());
    facts.distribute(claims, said -> original(said, originals), parts);
    parts.close();
    for (int part = 0; part < PARTS; part++) {
      facts.write(parts, part);
    }
    links.write(tables);
    things.write(tables);
  }

  private static Testimony original(Testimony said, Map<String, String> originals) {
    Telling telling = said.telling();
    String original = originals.get(telling.article());
    return original == null ? said : said.told(telling.asCopyOf(original));
  }

  @Override
  public void close() {
    claims.close();
    tables.close();
  }
}
