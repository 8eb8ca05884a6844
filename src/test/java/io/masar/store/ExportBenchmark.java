package io.masar.store;

import io.masar.export.Asked;
import io.masar.export.GraphFormat;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

/**
 * Exports a graph of more than a million relationships in every form that is streamed, and tells
 * how long that took. No test: run it with {@code -Xmx512m} and a folder, which keeps the graph.
 */
final class ExportBenchmark {

  private static final Set<String> NOT_STREAMED = Set.of("explorer", "html", "markdown");

  private static final List<String> GRAPH =
      List.of(
          "CREATE CONSTRAINT e IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE",
          "CREATE CONSTRAINT o IF NOT EXISTS FOR (n:Outlet) REQUIRE n.id IS UNIQUE",
          "CREATE CONSTRAINT c IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE",
          "UNWIND range(0, 49) AS i CREATE (:Outlet {id: 'o' + i, name: 'جريدة ' + i})",
          "UNWIND range(0, 199) AS i CREATE (:Entity:Force {id: 'f' + i, name: 'القوة ' + i, known:"
              + " true})",
          """
          UNWIND range(0, 999) AS i
          CREATE (:Entity:Base {id: 'b' + i, name: 'قاعدة ' + i, known: true,
                  location: point({latitude: 25 + i % 120 / 10.0, longitude: 36 + i % 160 / 10.0})})
          """,
          """
          UNWIND range(0, 209999) AS i
          CALL (i) {
            MATCH (f:Entity {id: 'f' + i % 200}), (b:Entity {id: 'b' + i % 1000}), (o:Outlet {id: 'o' + i % 50})
            CREATE (o)-[:PUBLISHED]->(a:Article {id: 'a' + i, title: 'عنوان ' + i, publishedOn: date('2015-01-01') + duration({days: i % 4000}), url: 'https://example.org/' + i})
            CREATE (a)-[:CONTAINS]->(p:Passage {id: 'a' + i + '#p', text: 'أعلنت قيادة العمليات أن القوات ستغادر الموقع خلال الأسابيع المقبلة ' + i, position: 1})
            CREATE (p)-[:STATES]->(c:Claim {id: 'a' + i + '#c', kind: 'WITHDRAWAL', status: 'PLANNED', from: a.publishedOn, to: a.publishedOn + duration({days: 30}), confidence: 0.9, rule: 'leave'})
            CREATE (c)-[:FORCE]->(f), (c)-[:ORIGIN]->(b)
          } IN TRANSACTIONS OF 5000 ROWS
          """,
          """
          UNWIND range(0, 41999) AS i
          CALL (i) {
            MATCH (f:Entity {id: 'f' + i % 200}), (b:Entity {id: 'b' + i % 1000}), (d:Entity {id: 'b' + (i * 7 + 1) % 1000})
            CREATE (m:Movement {id: 'm' + i, kind: 'WITHDRAWAL', status: 'PLANNED', from: date('2015-01-01') + duration({days: i % 4000}), claims: 5, outlets: 5})
            CREATE (f)-[:MAKES]->(m), (m)-[:FROM]->(b), (m)-[:TO]->(d)
            CREATE (f)-[:STATIONED_AT {from: m.from, status: 'ONGOING', claims: 1, claimIds: ['a' + i + '#c']}]->(b)
            WITH m, i
            UNWIND range(0, 4) AS j
            MATCH (c:Claim {id: 'a' + (i * 5 + j) + '#c'})
            CREATE (c)-[:SUPPORTS]->(m)
          } IN TRANSACTIONS OF 5000 ROWS
          """);

  private ExportBenchmark() {}

  /** Runs it in the folder of the first argument, for the forms that follow or else for all. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    boolean isThere = Files.exists(folder.resolve("db"));
    Files.createDirectories(folder);
    try (Store store = Store.open(new Target.Embedded(folder.resolve("db")))) {
      if (!isThere) {
        make(store);
      }
      System.out.println(
          "relationships "
              + store.query("MATCH ()-[r]->() RETURN count(r)", Map.of()).rows()
              + ", heap at most "
              + (Runtime.getRuntime().maxMemory() >> 20)
              + " MB");
      for (GraphFormat format : GraphFormat.all()) {
        boolean isAsked = args.length == 1 || List.of(args).contains(format.word());
        if (isAsked && !NOT_STREAMED.contains(format.word())) {
          measure(store, format, folder.resolve("masar." + format.word()));
        }
      }
    }
  }

  private static void make(Store store) {
    try (Session session = store.connection().session(AccessMode.WRITE)) {
      GRAPH.forEach(statement -> session.run(statement).consume());
    }
  }

  private static void measure(Store store, GraphFormat format, Path file) throws IOException {
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    Asked asked = new Asked(store, Path.of("queries"), Map.of(), store.names(), Exports.TODAY);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      format.write(asked, out);
    }
    long peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.out.printf(
        "%-8s %5d s %6d MB file %4d MB heap at its peak%n",
        format.word(),
        (System.nanoTime() - start) / 1_000_000_000,
        Files.size(file) >> 20,
        peak >> 20);
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
