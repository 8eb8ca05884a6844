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
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

/**
 * The samples in random orders and splits, with removals and returns in between, and with things
 * joined and parted at random points as users do, so that the same are joined in the end. {@code
 * -Dmasar.orders=20} tries more than three orders, {@code -Dmasar.articles=PATH} takes the articles
 * of that file or folder too.
 *
 * <p>They take minutes, so that two classes share them, each of which gets a process of its own.
 */
abstract class Orders {

  private static final int ORDERS = Integer.getInteger("masar.orders", 3);
  private static final int MOST_PARTS = 6;
  private static final String OTHER = "another";
  private static final Statements STATEMENTS = Statements.read(Path.of("loader/cypher"));
  private static final Mapping MAPPING = Mapping.read(Path.of("loader"), List.of());

  @TempDir Path folder;
  private Store store;
  private List<Said> said;

  /** Tries every second order, from {@code first} on, against the graph that one load gives. */
  void giveOneGraphAndNothingIsWrongInIt(int first) {
    List<Document> documents = documents();
    try (Store opened = Store.open(new Target.Embedded(folder.resolve("db")))) {
      store = opened;
      load(documents);
      assertThat(mistakes()).isEmpty();
      said = corrections();
      said.forEach(one -> one.hold(store));
      String digest = store.digest();
      assertThat(mistakes()).isEmpty();
      for (int seed = first; seed < ORDERS; seed += 2) {
        empty();
        said.forEach(Said::forget);
        loadInSomeOrder(documents, new Random(seed));
        said.forEach(one -> one.hold(store));
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
      correct(random);
    }
  }

  /** Says some of it, or takes it back. */
  private void correct(Random random) {
    for (Said one : said) {
      if (random.nextBoolean()) {
        one.turn(store);
      }
    }
  }

  /** The forces and bases that most articles mention, and an article that calls one another. */
  private List<Said> corrections() {
    List<Object> forces = mostMentioned("Force");
    List<Object> bases = mostMentioned("Base");
    List<Object> persons = mostMentioned("Person");
    Object apart = forces.get(2);
    List<Object> articles =
        column(
            "MATCH (:Entity {id: $id})<-[:MENTIONS]-(a) RETURN a.id ORDER BY a.id LIMIT 2",
            Map.of("id", apart));
    return List.of(
        new Said(forces.get(0), forces.get(1), List.of()),
        new Said(bases.get(0), bases.get(1), List.of()),
        new Said(persons.get(1), persons.get(0), List.of()),
        new Said(apart, apart + "~" + OTHER, articles));
  }

  private List<Object> mostMentioned(String type) {
    return column(
        "MATCH (e:Entity)<-[:MENTIONS]-(a) WHERE $type IN labels(e) WITH e, count(a) AS articles"
            + " RETURN e.id ORDER BY articles DESC, e.id LIMIT 3",
        Map.of("type", type));
  }

  private List<Object> column(String cypher, Map<String, Object> parameters) {
    List<Object> column = new ArrayList<>();
    store.query(cypher, parameters).rows().forEach(row -> column.add(row.get(0)));
    return column;
  }

  /** That one thing is another: everywhere, or in some articles only. */
  private static final class Said {

    private final String one;
    private final String other;
    private final List<String> articles;

    /** What it is called where it is taken back, or {@code null} where it is not said. */
    private String holds;

    Said(Object one, Object other, List<Object> articles) {
      this.one = (String) one;
      this.other = (String) other;
      this.articles = articles.stream().map(String.class::cast).toList();
    }

    /** Of an empty graph. */
    void forget() {
      holds = null;
    }

    void hold(Store store) {
      if (holds == null) {
        turn(store);
      }
      assertThat(holds).as("%s is %s", one, other).isNotNull();
    }

    /** Says it where it was not said and may be, else takes it back. */
    void turn(Store store) {
      if (holds == null) {
        holds = say(store);
      } else if (articles.isEmpty()) {
        store.split(STATEMENTS, MAPPING.gazetteer()::byId, holds);
        holds = null;
      } else if (isThere(store, List.of(one, other), List.of())) {
        store.merge(STATEMENTS, MAPPING.gazetteer()::byId, holds, one);
        holds = null;
      }
    }

    private String say(Store store) {
      if (articles.isEmpty()) {
        return isThere(store, List.of(one, other), List.of())
            ? store.merge(STATEMENTS, MAPPING.gazetteer()::byId, one, other).thing()
            : null;
      }
      return isThere(store, List.of(one), articles)
          ? store.setApart(STATEMENTS, MAPPING.gazetteer()::byId, one, articles, OTHER)
          : null;
    }

    private static boolean isThere(Store store, List<String> things, List<String> articles) {
      String cypher =
          "RETURN all(id IN $things WHERE EXISTS { (:Entity {id: id})<-[:MENTIONS]-() })"
              + " AND all(id IN $articles WHERE EXISTS { (:Article {id: id}) })";
      return (Boolean)
          store.query(cypher, Map.of("things", things, "articles", articles)).rows().get(0).get(0);
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
