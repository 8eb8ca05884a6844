package io.masar.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.article.ArticleReader;
import io.masar.claim.Document;
import io.masar.claim.Source;
import io.masar.extract.Extractor;
import io.masar.mapping.Mapping;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

/** From articles to facts: the scenario of {@code src/test/resources/scenario}. */
class ScenarioIT {

  private static final Path SCENARIO = Path.of("src/test/resources/scenario");
  private static final Statements STATEMENTS = Statements.read(Path.of("loader/cypher"));
  private static final Mapping MAPPING = Mapping.read(Path.of("loader"), List.of());

  private static final String MOVEMENTS =
      """
      MATCH (m:Movement)-[:FROM]->(p)
      OPTIONAL MATCH (m)-[:PART_OF]->(whole:Movement)-[:FROM]->(around)
      OPTIONAL MATCH (m)-[:UNDER]->(g:Agreement)
      RETURN p.id, m.firstDay.year, m.status, coalesce(toString(m.from), '') + '..' + coalesce(toString(m.to), ''),
        coalesce(toString(m.plannedFrom), '') + '..' + coalesce(toString(m.plannedTo), ''),
        coalesce(toString(m.min), '') + '..' + coalesce(toString(m.max), ''), m.claims, m.outlets, m.denials,
        around.id + ' ' + whole.firstDay.year, g.from
      ORDER BY p.id, m.firstDay""";

  private static final String DEADLINES =
      """
      MATCH (p)<-[:FROM]-(m:Movement)<-[:SUPPORTS]-(c:Claim {status: 'PLANNED'})<-[:STATES]-()<-[:CONTAINS]-(a:Article)
      WHERE m.status = 'COMPLETED'
      RETURN p.id, a.id, c.to, duration.inDays(c.to, m.reportedTo).days
      ORDER BY c.to""";

  private static final String CONTRADICTIONS =
      """
      MATCH (p)<-[:FROM]-(m:Movement)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-()<-[:CONTAINS]-(a:Article)
      UNWIND [
        {about: 'planned', said: CASE c.status WHEN 'PLANNED' THEN toString(c.to) END},
        {about: 'done', said: CASE c.status WHEN 'COMPLETED' THEN toString(c.to) END},
        {about: 'people', said: toString(c.min)},
        {about: 'whether', said: CASE WHEN c.status IN ['COMPLETED', 'DENIED'] THEN c.status END}
      ] AS one
      WITH p, m, one, a
      WHERE one.said IS NOT NULL
      WITH p, m, one.about AS about, one.said AS said, collect(a.id) AS articles
      WITH p, m, about, collect({said: said, articles: articles}) AS versions
      WHERE size(versions) > 1
      UNWIND versions AS one
      RETURN p.id, about, one.said, reduce(line = '', id IN COLLECT { UNWIND one.articles AS id RETURN id ORDER BY id } | line + CASE line WHEN '' THEN '' ELSE ' ' END + id)
      ORDER BY p.id, about, one.said""";

  @TempDir static Path folder;
  private static Store store;
  private static List<Document> documents;

  @BeforeAll
  static void open() {
    Extractor extractor = new Extractor(MAPPING);
    documents = new ArrayList<>();
    ArticleReader.of(
            List.of(SCENARIO.resolve("articles").toString()), InputStream.nullInputStream())
        .read(
            article -> documents.add(extractor.extract(article)),
            problem -> {
              throw new AssertionError(problem);
            });
    store = Store.open(new Target.Embedded(folder.resolve("db")));
  }

  @AfterAll
  static void close() {
    if (store != null) {
      store.close();
    }
  }

  /** What the last test left is there already. */
  @BeforeEach
  void load() {
    load(documents);
  }

  @Test
  void theArticlesAmountToWhatIsWrittenDown() throws Exception {
    List<String> expected =
        Files.readAllLines(SCENARIO.resolve("expected.md")).stream()
            .filter(line -> line.startsWith("| harir") || line.startsWith("| iraq"))
            .toList();
    List<String> found = new ArrayList<>(rows(MOVEMENTS));
    found.addAll(rows(DEADLINES));
    found.addAll(rows(CONTRADICTIONS));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void theEarliestCopyIsTheOriginal() {
    assertThat(rows("MATCH (a:Article)-[:COPY_OF]->(b) RETURN a.id, b.id ORDER BY a.id"))
        .containsExactly("| s07 | s06 |", "| s08 | s06 |", "| s09 | s06 |");
  }

  @Test
  void withoutTheOriginalTheNextCopyIsIt() {
    assertThat(store.remove(STATEMENTS, List.of("s06", "no such article"))).isEqualTo(1);
    assertThat(rows("MATCH (a:Article)-[:COPY_OF]->(b) RETURN a.id, b.id ORDER BY a.id"))
        .containsExactly("| s08 | s07 |", "| s09 | s07 |");
  }

  @Test
  void everyClaimSupportsAFact() {
    assertThat(rows("MATCH (c:Claim) RETURN count(c), sum(COUNT { (c)-[:SUPPORTS]->() })"))
        .containsExactly("| 13 | 13 |");
  }

  @Test
  void ordersSplitsRemovalsAndReturnsGiveOneGraph() {
    String digest = store.digest();
    for (int seed = 0; seed < 3; seed++) {
      List<Document> shuffled = new ArrayList<>(documents);
      Random random = new Random(seed);
      Collections.shuffle(shuffled, random);
      List<Document> gone = shuffled.subList(0, 1 + random.nextInt(shuffled.size() - 1));
      store.remove(STATEMENTS, ids(gone));
      assertThat(store.digest()).isNotEqualTo(digest);
      Collections.reverse(gone);
      int split = random.nextInt(gone.size());
      load(gone.subList(0, split));
      load(gone.subList(split, gone.size()));
      assertThat(store.digest()).as("seed %d", seed).isEqualTo(digest);
    }
  }

  @Test
  void nothingIsLeftOfWhatIsRemoved() {
    store.remove(STATEMENTS, ids(documents));
    assertThat(rows("MATCH (n) RETURN count(n)")).containsExactly("| 0 |");
  }

  @Test
  void anArticleThatMovedToAnotherIdReplacesTheFormer() {
    load(List.of(at(documents.get(0), "s01")));
    load(List.of(at(documents.get(0), "s01-again")));
    assertThat(rows("MATCH (a:Article) WHERE a.id STARTS WITH 's01' RETURN a.id"))
        .containsExactly("| s01-again |");
    assertThat(rows("MATCH (m:Movement) WHERE m.firstDay.year = 2011 RETURN m.claims"))
        .containsExactly("| 1 |");
    store.remove(STATEMENTS, List.of("s01-again"));
  }

  @Test
  void copiesAreLookedUpInIndexes() {
    String near = STATEMENTS.of("read/near").get(0).text();
    try (Session session = store.connection().session(AccessMode.READ)) {
      String plan =
          session.run("EXPLAIN " + near, Map.of("rows", List.of())).consume().plan().toString();
      assertThat(plan).contains("NodeIndexSeek").doesNotContain("NodeByLabelScan");
    }
  }

  private static Document at(Document document, String id) {
    Source source = document.source();
    return new Document(
        id,
        document.published(),
        new Source(
            source.title(), source.outlet(), "https://example.org/1", "ar", source.contentHash()),
        document.entities(),
        document.times(),
        document.claims());
  }

  private static void load(List<Document> some) {
    store.load(STATEMENTS, some.stream(), MAPPING.gazetteer()::byId, done -> {});
  }

  private static List<String> ids(List<Document> some) {
    return some.stream().map(Document::id).toList();
  }

  /** As lines of a table of Markdown. */
  private static List<String> rows(String cypher) {
    return store.query(cypher, Map.of()).rows().stream()
        .map(
            row ->
                row.stream()
                    .map(value -> value == null ? "-" : value.toString())
                    .collect(Collectors.joining(" | ", "| ", " |")))
        .toList();
  }
}
