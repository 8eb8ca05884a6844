package io.masar.store;

import io.masar.claim.Document;
import io.masar.generate.ArticleGenerator;
import io.masar.mapping.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

/** How many rows a second the ways to write them into a graph come to. */
public final class Writing {

  /** The files of {@code loader/cypher/write} that new articles need, in their order. */
  private static final List<String> FILES =
      List.of("articles", "entities", "mentions", "passages", "claims", "roles");

  private static final List<String> COLUMNS = List.of("id", "kind", "status", "title", "rule");
  private static final String LOAD_CSV =
      "LOAD CSV WITH HEADERS FROM $file AS row CREATE (claim:Claim) SET claim = row";

  private static final int WARM = 200;
  private static final int BATCH = 500;
  private static final int SINGLY = 150;

  private final Statements statements = Statements.read(Path.of("loader/cypher"));
  private final Mapping mapping = Mapping.read(Path.of("loader"), List.of());
  private final ArticleGenerator generator = new ArticleGenerator(mapping.gazetteer(), 1);
  private final Map<String, Double> speeds = new LinkedHashMap<>();
  private final Path folder;

  private Writing(Path folder) {
    this.folder = folder;
  }

  /** {@return rows a second by the way they were written; {@code folder} is left with databases} */
  public static Map<String, Double> measure(Path folder) throws IOException {
    Writing writing = new Writing(folder);
    writing.run();
    return writing.speeds;
  }

  private void run() throws IOException {
    Path claims = Files.createDirectories(folder).resolve("claims.csv").toAbsolutePath();
    long rows = writeClaims(claims);
    try (Store store = Store.open(new Target.Embedded(folder.resolve("db")));
        Session session = store.connection().session(AccessMode.WRITE)) {
      new Schema(statements.schema()).apply(session);
      write(session, rows(0, WARM), Writing::whole);
      write(session, rows(WARM, WARM + 10), Writing::singly);
      timed("one row a statement", session, rows(1_000, 1_000 + SINGLY), Writing::singly);
      timed("batches", session, rows(2_000, 2_000 + BATCH), Writing::whole);
      time(
          "LOAD CSV, claims only",
          rows,
          () -> session.run(LOAD_CSV, Map.of("file", claims.toUri().toString())).consume());
    }
    List<String> tables = List.of("--nodes=Claim=" + claims);
    time(
        "Neo4j's importer, claims only",
        rows,
        () -> Importer.run(folder.resolve("imported"), tables, percent -> {}));
  }

  private interface Work {
    void run() throws IOException;
  }

  private void time(String what, long rows, Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    speeds.put(what, rows * 1e9 / (System.nanoTime() - start));
  }

  private void timed(String what, Session session, Map<String, List<Object>> rows, Way way)
      throws IOException {
    long count = rows.values().stream().mapToLong(List::size).sum();
    time(what, count, () -> write(session, rows, way));
  }

  /** Gives the rows of one file to its statements. */
  private interface Way {
    void write(List<Object> rows, Consumer<List<Object>> statement);
  }

  private static void whole(List<Object> rows, Consumer<List<Object>> statement) {
    statement.accept(rows);
  }

  private static void singly(List<Object> rows, Consumer<List<Object>> statement) {
    rows.forEach(row -> statement.accept(List.of(row)));
  }

  private void write(Session session, Map<String, List<Object>> rows, Way way) {
    session.executeWriteWithoutResult(
        transaction -> {
          Script script = new Script(statements, transaction);
          rows.forEach(
              (file, all) -> way.write(all, some -> script.run("write/" + file, "rows", some)));
        });
  }

  private Map<String, List<Object>> rows(int from, int to) {
    Readings readings = new Readings(statements, mapping.gazetteer()::byId);
    Map<String, List<Object>> rows = new LinkedHashMap<>();
    FILES.forEach(file -> rows.put(file, new ArrayList<>()));
    LongStream.range(from, to)
        .mapToObj(number -> readings.rows(document(number)))
        .forEach(each -> rows.forEach((file, all) -> all.addAll(each.rows().get(file))));
    return rows;
  }

  private Document document(long number) {
    return generator.article(number).facts();
  }

  private long writeClaims(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of("id:ID,kind,status,title,rule"));
    for (Object row : rows(10_000, 14_000).get("claims")) {
      Map<?, ?> claim = (Map<?, ?>) ((Map<?, ?>) row).get("properties");
      lines.add(String.join(",", COLUMNS.stream().map(name -> cell(claim.get(name))).toList()));
    }
    Files.write(file, lines);
    return lines.size() - 1L;
  }

  private static String cell(Object value) {
    return value == null ? "" : '"' + value.toString().replace("\"", "\"\"") + '"';
  }
}
