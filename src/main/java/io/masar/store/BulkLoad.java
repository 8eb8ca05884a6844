package io.masar.store;

import io.masar.element.Key;
import io.masar.fact.Copies;
import io.masar.fact.Telling;
import io.masar.fact.Testimony;
import io.masar.fact.Things;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * One bulk load: articles as they come, then all facts, as tables for the importer. In memory are
 * the things, the fingerprints and the copies; the claims are on the disk.
 */
final class BulkLoad implements AutoCloseable {

  private static final int CLAIM_PARTS = 16;
  private static final int FACT_PARTS = 128;

  private final Path folder;
  private final ImportTables tables;
  private final Consumer<String> next;
  private final Spill<Testimony> claims;
  private final BulkThings things = new BulkThings();
  private final BulkPassages passages = new BulkPassages();
  private final List<Copies.Text> texts = new ArrayList<>();
  private final Set<String> outlets = new TreeSet<>();

  /**
   * @param next told what it does when all articles are read
   */
  BulkLoad(Path folder, ImportTables tables, Consumer<String> next) {
    this.folder = folder;
    this.tables = tables;
    this.next = next;
    this.claims = new Spill<>(folder, "claims", CLAIM_PARTS, new TestimonyCodec());
  }

  /** Takes an article that no other one is in the place of. */
  void add(BulkArticle article) {
    things.add(article.rows());
    passages.add(article.rows());
    if (article.outlet() != null) {
      outlets.add(article.outlet());
    }
    if (article.text() != null) {
      texts.add(article.text());
    }
    article.lines().forEach(tables::write);
    claims.put(claims.part(article.rows().id()), article.claims());
  }

  /** Writes all that follows from the articles. */
  void finish() {
    claims.close();
    next.accept("looking for copies");
    Map<String, String> originals = Copies.originals(texts);
    texts.clear();
    TableLines lines = new TableLines();
    outlets.forEach(
        outlet -> lines.node("Outlet", Map.of("id", IndexKey.of(outlet), "name", outlet)));
    originals.forEach(
        (copy, original) ->
            lines.link("COPY_OF", new Key("Article", copy), new Key("Article", original)));
    Things known = things.things();
    BulkLinks links = new BulkLinks(folder, known, passages);
    facts(new BulkFacts(things, known, links), originals);
    links.write(lines);
    things.write(lines);
    lines.take(tables::write);
  }

  private void facts(BulkFacts facts, Map<String, String> originals) {
    Spill<Testimony> parts = new Spill<>(folder, "facts", FACT_PARTS, new TestimonyCodec());
    AtomicInteger done = new AtomicInteger();
    Workers.each(
        CLAIM_PARTS,
        part -> {
          facts.distribute(claims, part, said -> original(said, originals), parts);
          tell("sorting claims", done.incrementAndGet(), CLAIM_PARTS);
        });
    parts.close();
    done.set(0);
    Workers.each(
        FACT_PARTS,
        part -> {
          TableLines lines = new TableLines();
          facts.write(parts, part, lines);
          lines.take(tables::write);
          tell("consolidating", done.incrementAndGet(), FACT_PARTS);
        });
  }

  private void tell(String what, int done, int of) {
    next.accept(what + ", " + 100 * done / of + " %");
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
