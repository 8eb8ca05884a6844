package io.masar.store;

import static io.masar.store.Documents.article;
import static io.masar.store.Documents.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masar.InvalidInput;
import io.masar.article.Article;
import io.masar.claim.ClaimKind;
import io.masar.claim.Document;
import io.masar.claim.KnownEntity;
import io.masar.claim.Role;
import io.masar.claim.Source;
import io.masar.claim.Status;
import io.masar.extract.Extractor;
import io.masar.generate.ArticleGenerator;
import io.masar.generate.Generated;
import io.masar.mapping.Mapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

/** A bulk load makes the graph that loading makes. */
class BulkIT {

  private static final Statements STATEMENTS = Statements.read(Path.of("loader/cypher"));

  @TempDir Path folder;

  @Test
  void theScenarioAndHostileTexts() {
    List<Document> documents =
        Stream.of(Scenario.documents(), Hostile.documents(), List.of(beyondAllCountries()))
            .flatMap(List::stream)
            .toList();
    assertThat(bulk(documents, Documents::gazetteer))
        .isEqualTo(loaded(documents, Documents::gazetteer));
  }

  /** A bulk load makes them without Cypher. */
  @Test
  void theSameConstraintsAndIndexes() {
    List<Document> documents = Scenario.documents();
    bulk(documents, Documents::gazetteer);
    loaded(documents, Documents::gazetteer);
    assertThat(schema("bulk")).isEqualTo(schema("loaded")).hasSizeGreaterThan(30);
  }

  private List<List<Object>> schema(String name) {
    String asked =
        "SHOW INDEXES YIELD name, createStatement, owningConstraint, state"
            + " RETURN createStatement, owningConstraint, state ORDER BY name";
    try (Store store = Store.open(new Target.Embedded(folder.resolve(name)))) {
      return store.query(asked, Map.of()).rows();
    }
  }

  /** An army leaves a base that lies in no country, and all that is around it. */
  private static Document beyondAllCountries() {
    return article("n1", "2025-08-01", "البرق")
        .says(leaves("ridge-base"))
        .says(leaves("no-mans-land"))
        .build();
  }

  private static Documents.Said leaves(String place) {
    return claim(ClaimKind.WITHDRAWAL, Status.COMPLETED)
        .role(Role.FORCE, "northern-army")
        .role(Role.ORIGIN, place);
  }

  @Test
  void generatedArticlesWithCopiesAndOthersInTheirPlace() {
    Mapping mapping = Mapping.read(Path.of("loader"), List.of());
    ArticleGenerator generator = new ArticleGenerator(mapping.gazetteer(), 3);
    List<Article> articles = new ArrayList<>();
    LongStream.range(0, 120).forEach(i -> articles.add(generator.article(i).article()));
    Article copied = articles.get(0);
    Article moved = articles.get(1);
    articles.add(like(copied, "a-copy", "https://news.example/a-copy", copied.text()));
    articles.add(like(moved, "another-id", moved.url(), moved.text()));
    articles.add(like(articles.get(2), articles.get(2).id(), null, articles.get(3).text()));
    Extractor extractor = new Extractor(mapping);
    List<Document> documents = articles.stream().map(extractor::extract).toList();

    assertThat(bulk(documents, mapping.gazetteer()::byId))
        .isEqualTo(loaded(documents, mapping.gazetteer()::byId));
  }

  /** So that many claims bear on few facts, six articles are told in turn, every 200 days. */
  @Test
  void articlesMayBeAddedTakenOutAndToldAgain() {
    Mapping mapping = Mapping.read(Path.of("loader"), List.of());
    ArticleGenerator generator = new ArticleGenerator(mapping.gazetteer(), 4);
    List<Document> documents =
        LongStream.range(0, 90).mapToObj(i -> again(generator.article(i % 6), i)).toList();
    List<String> gone = documents.subList(20, 40).stream().map(Document::id).toList();
    Function<String, KnownEntity> gazetteer = mapping.gazetteer()::byId;
    List<Document> retold = documents.subList(0, 20).stream().map(BulkIT::retold).toList();
    List<Document> kept = new ArrayList<>(retold);
    kept.addAll(documents.subList(40, 90));

    bulk(documents.subList(0, 60), gazetteer);
    try (Store store = Store.open(new Target.Embedded(folder.resolve("bulk")))) {
      assertThat(pages(store)).isPositive();
      store.load(STATEMENTS, documents.subList(60, 80).stream(), gazetteer, done -> {});
      store.remove(STATEMENTS, gone);
      store.load(STATEMENTS, documents.subList(80, 90).stream(), gazetteer, done -> {});
      store.load(STATEMENTS, retold.stream(), gazetteer, done -> {});
      assertThat(store.digest()).isEqualTo(loaded(kept, gazetteer));
      packOtherwise(store);
      store.remove(STATEMENTS, kept.stream().map(Document::id).toList());
      assertThat(pages(store)).isZero();
    }
  }

  private static long pages(Store store) {
    return (Long) store.query("MATCH (l:Ledger) RETURN count(l)", Map.of()).rows().get(0).get(0);
  }

  /** As a program of another day may have packed them. */
  private static void packOtherwise(Store store) {
    try (Session session = store.connection().session(AccessMode.WRITE)) {
      session.run("MATCH (l:Ledger) SET l.stamp = '0', l.said = 'otherwise'").consume();
    }
  }

  private static Document again(Generated article, long number) {
    Document facts = article.facts();
    return new Document(
        facts.id() + "-" + number,
        facts.published().plusDays(number / 12 * 200),
        facts.source(),
        facts.entities(),
        facts.times(),
        facts.claims());
  }

  /** Under a title, with one claim less. */
  private static Document retold(Document document) {
    return new Document(
        document.id(),
        document.published(),
        new Source("عنوان", null, null, null, "another hash"),
        document.entities(),
        document.times(),
        document.claims().subList(1, document.claims().size()));
  }

  @Test
  void aGraphThatIsThereIsLeftAlone() throws Exception {
    Files.createDirectories(folder.resolve("bulk"));
    assertThatThrownBy(() -> bulk(List.of(), Documents::gazetteer))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("without --bulk");
  }

  private static Article like(Article article, String id, String url, String text) {
    return new Article(
        id, article.title(), text, article.publishedOn(), article.outlet(), url, "ar");
  }

  private String bulk(List<Document> documents, Function<String, KnownEntity> gazetteer) {
    Target.Embedded target = new Target.Embedded(folder.resolve("bulk"));
    Bulk bulk = new Bulk(target, STATEMENTS, gazetteer, next -> {});
    bulk.load(documents.stream().map(bulk::prepare));
    return digest(target);
  }

  private String loaded(List<Document> documents, Function<String, KnownEntity> gazetteer) {
    Target.Embedded target = new Target.Embedded(folder.resolve("loaded"));
    try (Store store = Store.open(target)) {
      store.load(STATEMENTS, documents.stream(), gazetteer, done -> {});
    }
    return digest(target);
  }

  private static String digest(Target target) {
    try (Store store = Store.open(target)) {
      return store.digest();
    }
  }
}
