package io.masar.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.masar.claim.Document;
import io.masar.generate.ArticleGenerator;
import io.masar.mapping.Mapping;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/**
 * What it costs to consolidate after adding a hundred articles, in a small and in a large graph; in
 * seconds of the processor, since other programs may run. Not part of the build: {@code ./mvnw
 * test-compile failsafe:integration-test -Dit.test=GrowthBenchmark}, with {@code -Dmasar.growth=N}
 * for another number of articles in the large graph, and {@code -Dmasar.graphs=DIR} to keep the
 * graphs there for the next time.
 */
class GrowthBenchmark {

  private static final int SMALL = 1_000;
  private static final int LARGE = Integer.getInteger("masar.growth", 100_000);
  private static final int ADDED = 100;
  private static final int FIRST_ADDED = 10_000_000;
  private static final int ROUNDS = 7;
  private static final double MOST = 3;
  private static final Statements STATEMENTS = Statements.read(Path.of("loader/cypher"));

  private final Mapping mapping = Mapping.read(Path.of("loader"), List.of());
  private final ArticleGenerator generator = new ArticleGenerator(mapping.gazetteer(), 1);

  @TempDir Path folder;
  private Store store;

  @Test
  void aHundredMoreArticlesCostAboutTheSameInALargeGraph() {
    consolidatingIn(SMALL); // so that neither is the first
    double large = consolidatingIn(LARGE);
    double small = consolidatingIn(SMALL);
    say("ratio %.2f", large / small);
    assertThat(large / small).isLessThanOrEqualTo(MOST);
  }

  private double consolidatingIn(int articles) {
    try (Store opened = Store.open(graph(articles))) {
      store = opened;
      return consolidating(articles);
    }
  }

  private Target.Embedded graph(int articles) {
    Path graphs = Path.of(System.getProperty("masar.graphs", folder.toString()));
    Target.Embedded graph = new Target.Embedded(graphs.resolve(String.valueOf(articles)));
    if (!Files.exists(graph.folder())) {
      Bulk bulk =
          new Bulk(
              graph,
              STATEMENTS,
              mapping.gazetteer()::byId,
              next -> say("%,d articles: %s", articles, next));
      bulk.load(documents(0, articles).map(bulk::prepare));
    }
    return graph;
  }

  /** The median of some rounds, after some that let the database warm up. */
  private double consolidating(int articles) {
    long start = cpu();
    load(FIRST_ADDED, FIRST_ADDED + ADDED);
    double loading = seconds(start);
    double[] rounds = new double[ROUNDS];
    for (int warm = 0; warm < 2; warm++) {
      for (int round = 0; round < ROUNDS; round++) {
        rounds[round] = consolidatingOnce();
      }
    }
    java.util.Arrays.sort(rounds);
    List<String> added = documents(FIRST_ADDED, FIRST_ADDED + ADDED).map(Document::id).toList();
    store.remove(STATEMENTS, added);
    double median = rounds[ROUNDS / 2];
    say("%,d articles: consolidating %.3f s, loading %.3f s", articles, median, loading);
    return median;
  }

  /** Writes the facts of the added articles anew, and takes that back. */
  private double consolidatingOnce() {
    List<String> added = documents(FIRST_ADDED, FIRST_ADDED + ADDED).map(Document::id).toList();
    try (Session session = store.connection().session(AccessMode.WRITE);
        Transaction transaction = session.beginTransaction()) {
      long start = cpu();
      FactWriter facts = new FactWriter(new Script(STATEMENTS, transaction));
      facts.touchFormer(added);
      facts.write();
      double seconds = seconds(start);
      transaction.rollback();
      return seconds;
    }
  }

  private void load(int from, int to) {
    store.load(STATEMENTS, documents(from, to), mapping.gazetteer()::byId, done -> {});
  }

  private Stream<Document> documents(int from, int to) {
    return LongStream.range(from, to).mapToObj(number -> generator.article(number).facts());
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double seconds(long start) {
    return (cpu() - start) / 1e9;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
