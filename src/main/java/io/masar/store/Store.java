package io.masar.store;

import io.masar.InvalidInput;
import io.masar.claim.Document;
import io.masar.claim.KnownEntity;
import io.masar.query.Column;
import io.masar.query.Evidence;
import io.masar.query.Graph;
import io.masar.query.NameIndex;
import io.masar.query.Names;
import io.masar.query.Report;
import io.masar.query.Table;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A graph that is open for reading and writing. Every method throws {@link InvalidInput} where the
 * database refuses.
 */
public final class Store implements Graph, AutoCloseable {

  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  private static final String EVIDENCE =
      """
      UNWIND $claims AS id
      MATCH (claim:Claim {id: id})<-[:STATES]-(passage:Passage)<-[:CONTAINS]-(article:Article)
      OPTIONAL MATCH (article)<-[:PUBLISHED]-(outlet:Outlet)
      OPTIONAL MATCH (claim)-[:SAID_BY]->(speaker:Entity)
      RETURN claim.id AS claim, article.publishedOn AS date, min(outlet.name) AS outlet, min(speaker.name) AS speaker,
             passage.text AS sentence, article.id AS article, article.url AS link
      """;

  private static final String ARTICLES =
      """
      UNWIND $words AS word
      MATCH (article:Article {id: word.key})
      RETURN word.text AS word, article.id AS id
      UNION
      UNWIND $words AS word
      MATCH (article:Article {urlKey: word.key})
      RETURN word.text AS word, article.id AS id
      """;

  private static final String FORMER =
      "MATCH (m:Movement) WITH m LIMIT 1 WHERE m.undated IS NULL RETURN m.id";

  private final Target target;
  private final Connection connection;
  private Duration timeout = TIMEOUT;
  private CompletableFuture<Void> expected = CompletableFuture.completedFuture(null);

  private Store(Target target, Connection connection) {
    this.target = target;
    this.connection = connection;
  }

  /**
   * {@return the graph at {@code target}, an empty one where there is none}
   *
   * @throws InvalidInput if it cannot be reached, is in use, damaged or refuses the password
   */
  public static Store open(Target target) {
    return new Store(target, Connection.open(target));
  }

  /** {@return the graph of a database that this process has started} */
  static Store of(EmbeddedDatabase database, Path folder) {
    return new Store(new Target.Embedded(folder), Connection.to(database));
  }

  /** Lets no question take longer; two minutes is what they may take otherwise. */
  public void limit(Duration longest) {
    timeout = longest;
  }

  /**
   * Loads documents: the schema first, then batch by batch, each with the facts it bears on. A
   * document that the graph holds already changes nothing; another reading of the same article
   * replaces the former.
   *
   * @param gazetteer what is known of an id, or {@code null}
   * @param progress told how many documents are done, after each batch
   * @throws InvalidInput also between batches, if the disk is almost full; what was told as done
   *     stays
   */
  public Loaded load(
      Statements statements,
      Stream<Document> documents,
      Function<String, KnownEntity> gazetteer,
      LongConsumer progress) {
    return load(statements, documents.map(new Readings(statements, gazetteer)), progress);
  }

  /** {@return the same, of documents that were turned into rows for these {@code statements}} */
  public Loaded load(Statements statements, Stream<Reading> readings, LongConsumer progress) {
    return guarded(
        () -> {
          prepare(statements);
          try (Session session = connection.session(AccessMode.WRITE)) {
            return new Loading(statements, session, done -> went(done, progress)).load(readings);
          }
        });
  }

  /**
   * Takes articles out, with all that only they supported.
   *
   * @param articles their ids; what is not there is passed over
   * @return how many of them were there
   */
  public int remove(Statements statements, Collection<String> articles) {
    return guarded(
        () -> {
          prepare(statements);
          try (Session session = connection.session(AccessMode.WRITE)) {
            return session.executeWrite(
                transaction -> new BatchWriter(statements, transaction).remove(articles));
          }
        });
  }

  /** After each batch: a disk that fills up while Neo4j writes stops it for ever. */
  private void went(long done, LongConsumer progress) {
    progress.accept(done);
    connection.requireRoom();
  }

  private void prepare(Statements statements) {
    try (Session session = connection.session(AccessMode.WRITE)) {
      new Schema(statements.schema()).apply(session);
    }
  }

  /**
   * {@return the answer to {@code report}}
   *
   * @param values of its parameters, all of them, as {@link Report#bind} gives them
   */
  public Table run(Report report, Map<String, Object> values) {
    expected.join();
    return read(report.cypher(), values, result -> report.table(result.list(Store::plain)));
  }

  /**
   * {@return whether a former version of the program made the graph, so that what reports ask for
   * is not there} One movement tells: compiling a question of its own would take long.
   */
  public boolean isFormer() {
    return connection.embedded() != null
        ? connection.embedded().lacks("Movement", "undated")
        : read(FORMER, Map.of(), Result::hasNext);
  }

  /** Without an end in time: whoever streams a large graph takes as long as that takes. */
  @Override
  public void read(Report report, Map<String, Object> values, Consumer<List<Object>> row) {
    read(
        TransactionConfig.empty(),
        transaction -> {
          transaction
              .run(report.cypher(), values)
              .forEachRemaining(each -> row.accept(report.row(plain(each))));
          return null;
        });
  }

  /**
   * Lets the database compile a report that will be asked soon: on a cold start that takes it as
   * long as all the rest. What fails here fails again, and is told, when it is asked.
   */
  public void expect(Report report, Map<String, Object> values) {
    expected =
        CompletableFuture.runAsync(() -> read(report.cypher(), values, Result::consume))
            .handle((done, failure) -> null);
  }

  /** {@return the answer to a query of the user's own, which may only read} */
  public Table query(String cypher, Map<String, Object> parameters) {
    return read(
        cypher,
        parameters,
        result -> {
          List<Column> columns = result.keys().stream().map(Column::untyped).toList();
          List<List<Object>> rows = new ArrayList<>();
          result.forEachRemaining(row -> rows.add(new ArrayList<>(plain(row).values())));
          return new Table(columns, rows);
        });
  }

  /**
   * {@return the ids of the articles that are meant, by what means them}
   *
   * @param words ids or addresses; one that means none has no entry
   */
  public Map<String, Set<String>> articles(Collection<String> words) {
    return read(
        ARTICLES,
        Map.of("words", keys(words)),
        result -> {
          Map<String, Set<String>> articles = new LinkedHashMap<>();
          result.forEachRemaining(
              row ->
                  articles
                      .computeIfAbsent(row.get("word").asString(), word -> new TreeSet<>())
                      .add(row.get("id").asString()));
          return articles;
        });
  }

  private static List<Map<String, String>> keys(Collection<String> words) {
    return words.stream().map(word -> Map.of("text", word, "key", IndexKey.of(word))).toList();
  }

  /** {@return what the claims rest on, in no order; an id without a claim has none} */
  public List<Evidence> evidence(Collection<String> claims) {
    return read(
        EVIDENCE, Map.of("claims", List.copyOf(claims)), result -> result.list(Store::evidence));
  }

  private static Evidence evidence(Record row) {
    return new Evidence(
        row.get("claim").asString(),
        row.get("date").asLocalDate(null),
        row.get("outlet").asString(null),
        row.get("speaker").asString(null),
        row.get("sentence").asString(),
        row.get("article").asString(),
        row.get("link").asString(null));
  }

  /** {@return who is called what} */
  public Names names() {
    return read(Directory::read).names();
  }

  /** {@return who of those that were joined with others was called what before} */
  public Names joined() {
    return new NameIndex(read(Directory::read).joined());
  }

  /**
   * Makes of two things one, for the articles that are there and for all that come; {@link #split}
   * undoes that. What was set apart goes back to what it was.
   *
   * @param gazetteer what is known of an id, or {@code null}
   * @return which of them is the other one now
   * @throws InvalidInput if they are one already
   */
  public Correction merge(
      Statements statements, Function<String, KnownEntity> gazetteer, String one, String other) {
    return amend(statements, gazetteer, who -> who.merge(one, other));
  }

  /**
   * Undoes {@link #merge}.
   *
   * @return what was undone
   * @throws InvalidInput if the thing was not joined with another one
   */
  public Correction split(
      Statements statements, Function<String, KnownEntity> gazetteer, String thing) {
    return amend(statements, gazetteer, who -> who.split(thing));
  }

  /**
   * Makes another thing of what some articles call {@code thing}; {@link #merge} of both undoes
   * that.
   *
   * @param articles their ids
   * @param name of the other thing
   * @return its id
   * @throws InvalidInput if one of the articles does not mention the thing
   */
  public String setApart(
      Statements statements,
      Function<String, KnownEntity> gazetteer,
      String thing,
      Collection<String> articles,
      String name) {
    return amend(statements, gazetteer, who -> who.setApart(thing, articles, name));
  }

  private <T> T amend(
      Statements statements, Function<String, KnownEntity> gazetteer, Function<WhoIsWho, T> how) {
    return guarded(
        () -> {
          prepare(statements);
          try (Session session = connection.session(AccessMode.WRITE)) {
            return session.executeWrite(
                transaction -> how.apply(new WhoIsWho(statements, transaction, gazetteer)));
          }
        });
  }

  /** {@return a hash that is the same for the same nodes, relationships and properties} */
  public String digest() {
    return guarded(
        () -> {
          try (Session session = connection.session(AccessMode.READ);
              Transaction transaction = session.beginTransaction()) {
            return Digest.of(transaction);
          }
        });
  }

  private <T> T read(String cypher, Map<String, Object> parameters, Function<Result, T> reader) {
    return read(transaction -> reader.apply(transaction.run(cypher, parameters)));
  }

  private <T> T read(Function<Transaction, T> reader) {
    return read(TransactionConfig.builder().withTimeout(timeout).build(), reader);
  }

  private <T> T read(TransactionConfig config, Function<Transaction, T> reader) {
    return guarded(
        () -> {
          try (Session session = connection.session(AccessMode.READ);
              Transaction transaction = session.beginTransaction(config)) {
            return reader.apply(transaction);
          }
        });
  }

  private static Map<String, Object> plain(Record row) {
    Map<String, Object> plain = new LinkedHashMap<>();
    row.keys().forEach(key -> plain.put(key, Plain.of(row.get(key).asObject())));
    return plain;
  }

  /** For tests that write past the statements. */
  Connection connection() {
    return connection;
  }

  private <T> T guarded(java.util.function.Supplier<T> action) {
    try {
      return action.get();
    } catch (Neo4jException e) {
      throw DriverFailure.of(target, e);
    }
  }

  @Override
  public void close() {
    connection.close();
  }
}
