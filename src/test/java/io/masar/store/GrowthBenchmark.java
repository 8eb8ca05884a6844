package io.masar.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.masar.claim.Document;
import io.masar.generate.ArticleGenerator;
import io.masar.mapping.Mapping;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;

/**
 * What it costs to consolidate after adding a hundred articles, in a small and in a large graph; in
 * seconds of the processor, since other programs may run. Each round adds them in a transaction
 * that is rolled back. Not part of the build: {@code ./mvnw test-compile failsafe:integration-test
 * -Dit.test=GrowthBenchmark}, with {@code -Dmasar.growth=N} for another number of articles in the
 * large graph, and {@code -Dmasar.graphs=DIR} to keep the graphs there for the next time.
 */
class GrowthBenchmark {

  private static final int SMALL = 1_000;
  private static final int LARGE = Integer.getInteger("masar.growth", 100_000);
  private static final int ADDED = 100;
  private static final int FIRST_ADDED = 10_000_000;
  private static final int ROUNDS = Integer.getInteger("masar.rounds", 7);
  private static final double MOST = 3;
  private static final Statements STATEMENTS = Statements.read(Path.of("loader/cypher"));

  /** What is no part of consolidating: the evidence, copies, and what things are called. */
  private static final Set<String> EVIDENCE =
      Set.of(
          "read/known",
          "read/corrections",
          "read/same",
          "read/texts",
          "read/near",
          "read/originals",
          "facts/copies",
          "facts/names");

  private final Mapping mapping = Mapping.read(Path.of("loader"), List.of());
  private final ArticleGenerator generator = new ArticleGenerator(mapping.gazetteer(), 1);
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, List<Double>> stages = new TreeMap<>();

  @TempDir Path folder;

  @Test
  void aHundredMoreArticlesCostAboutTheSameInALargeGraph() {
    STATEMENTS
        .files()
        .forEach((name, file) -> file.statements().forEach(one -> files.put(one.text(), name)));
    consolidatingIn(SMALL); // so that neither is the first
    double large = consolidatingIn(LARGE);
    double small = consolidatingIn(SMALL);
    say("ratio %.2f", large / small);
    assertThat(large / small).isLessThanOrEqualTo(MOST);
  }

  /** {@return the median of some rounds, after some that let the database warm up} */
  private double consolidatingIn(int articles) {
    try (Store store = Store.open(graph(articles))) {
      store.load(STATEMENTS, Stream.empty(), mapping.gazetteer()::byId, done -> {});
      for (int round = 0; round < 2 * ROUNDS; round++) {
        if (round == ROUNDS) {
          stages.clear();
        }
        add(store);
      }
    }
    Map<String, Double> medians = new TreeMap<>();
    stages.forEach((stage, seconds) -> medians.put(stage, median(seconds)));
    medians.forEach((stage, seconds) -> say("%,9d  %-22s %7.3f", articles, stage, seconds));
    say(
        "%,d articles: consolidating %.3f s, all that adding takes %.3f s",
        articles, medians.get("consolidating"), medians.get("all"));
    return medians.get("consolidating");
  }

  private Target.Embedded graph(int articles) {
    Path graphs = Path.of(System.getProperty("masar.graphs", folder.toString()));
    Target.Embedded graph = new Target.Embedded(graphs.resolve(String.valueOf(articles)));
    if (!Files.exists(graph.folder())) {
      Bulk bulk = new Bulk(graph, STATEMENTS, mapping.gazetteer()::byId, next -> {});
      bulk.load(documents(0, articles).map(bulk::prepare));
    }
    return graph;
  }

  private void add(Store store) {
    Readings readings = new Readings(STATEMENTS, mapping.gazetteer()::byId);
    List<DocumentRows> added =
        documents(FIRST_ADDED, FIRST_ADDED + ADDED)
            .map(document -> readings.apply(document).rows().orElseThrow())
            .toList();
    Clock clock = new Clock();
    try (Session session = store.connection().session(AccessMode.WRITE);
        Transaction transaction = session.beginTransaction()) {
      new BatchWriter(STATEMENTS, timed(transaction, clock)).write(added);
      clock.charge("end");
      transaction.rollback();
    }
    clock.seconds.forEach(
        (stage, seconds) -> stages.computeIfAbsent(stage, s -> new ArrayList<>()).add(seconds));
  }

  /** What a statement and the Java behind it take is told by the next one. */
  private SimpleQueryRunner timed(Transaction transaction, Clock clock) {
    return (SimpleQueryRunner)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {SimpleQueryRunner.class},
            (proxy, method, arguments) -> {
              clock.charge(files.get((String) arguments[0]));
              return method.invoke(transaction, arguments);
            });
  }

  /** Seconds of the processor by stage. */
  private static final class Clock {

    private final Map<String, Double> seconds = new TreeMap<>();
    private String stage;
    private long since = cpu();

    /** Ends a stage, and begins the next. */
    void charge(String next) {
      double spent = (cpu() - since) / 1e9;
      if (stage != null) {
        seconds.merge(stage, spent, Double::sum);
        seconds.merge("all", spent, Double::sum);
        if (!stage.startsWith("write/") && !EVIDENCE.contains(stage)) {
          seconds.merge("consolidating", spent, Double::sum);
        }
      }
      stage = next;
      since = cpu();
    }

    private static long cpu() {
      return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }

  private static double median(List<Double> rounds) {
    return rounds.stream().sorted().toList().get(rounds.size() / 2);
  }

  private Stream<Document> documents(int from, int to) {
    return LongStream.range(from, to).mapToObj(number -> generator.article(number).facts());
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
