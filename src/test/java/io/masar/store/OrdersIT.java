package io.masar.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.article.ArticleReader;
import io.masar.claim.Document;
import io.masar.extract.Extractor;
import io.masar.mapping.Mapping;
import io.masar.query.Catalogue;
import io.masar.query.Report;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

/**
 * The samples in random orders and splits, with removals and returns in between. {@code
 * -Dmasar.orders=20} tries more than three orders, {@code -Dmasar.articles=PATH} takes the articles
 * of that file or folder too.
 */
class OrdersIT {

  private static final int ORDERS = Integer.getInteger("masar.orders", 3);
  private static final int MOST_PARTS = 6;
  private static final Statements STATEMENTS = Statements.read(Path.of("loader/cypher"));
  private static final Mapping MAPPING = Mapping.read(Path.of("loader"), List.of());

  @TempDir Path folder;
  private Store store;

  @Test
  void everyOrderGivesOneGraphAndNothingIsWrongInIt() {
    List<Document> documents = documents();
    try (Store opened = Store.open(new Target.Embedded(folder.resolve("db")))) {
      store = opened;
      load(documents);
      String digest = store.digest();
      assertThat(mistakes()).isEmpty();
      for (int seed = 0; seed < ORDERS; seed++) {
        empty();
        loadInSomeOrder(documents, new Random(seed));
        assertThat(store.digest()).as("seed %d", seed).isEqualTo(digest);
      }
    }
  }

  private static List<Document> documents() {
    List<String> paths = new ArrayList<>(List.of("samples/articles"));
    String more = System.getProperty("masar.articles");
    if (more != null) {
      paths.add(more);
    }
    Extractor extractor = new Extractor(MAPPING);
    List<Document> documents = new ArrayList<>();
    ArticleReader.of(paths, InputStream.nullInputStream())
        .read(
            article -> documents.add(extractor.extract(article)),
            problem -> {
              throw new AssertionError(problem);
            });
    return documents;
  }

  private void loadInSomeOrder(List<Document> documents, Random random) {
    List<Document> left = new ArrayList<>(documents);
    List<Document> there = new ArrayList<>();
    Collections.shuffle(left, random);
    for (int parts = 1 + random.nextInt(MOST_PARTS); parts > 0; parts--) {
      move(left, there, parts == 1 ? left.size() : random.nextInt(left.size() + 1), this::load);
      Collections.shuffle(there, random);
      move(there, left, parts == 1 ? 0 : random.nextInt(there.size() / 2 + 1), this::remove);
      Collections.shuffle(left, random);
    }
  }

  private static void move(
      List<Document> from,
      List<Document> to,
      int count,
      java.util.function.Consumer<List<Document>> how) {
    List<Document> moved = List.copyOf(from.subList(0, count));
    how.accept(moved);
    from.subList(0, count).clear();
    to.addAll(moved);
  }

  private void load(List<Document> some) {
    store.load(STATEMENTS, some.stream(), MAPPING.gazetteer()::byId, done -> {});
  }

  private void remove(List<Document> some) {
    store.remove(STATEMENTS, some.stream().map(Document::id).toList());
  }

  private void empty() {
    try (Session session = store.connection().session(AccessMode.WRITE)) {
      session.run("MATCH (n) DETACH DELETE n").consume();
    }
  }

  private List<List<Object>> mistakes() {
    Report report = Catalogue.read(Path.of("queries")).report("data-quality");
    return store.run(report, Map.of("limit", 500L)).rows();
  }
}
