package io.masar.query;

import io.masar.cypher.CypherFile;
import io.masar.cypher.Statement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionType.QueryType;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** A database of this process that holds the graph of one {@code .cypher} file at a time. */
record TestGraph(DatabaseManagementService server, GraphDatabaseService database)
    implements AutoCloseable {

  /**
   * What a statement gave and how.
   *
   * @param leaves the names of the operators where its plan starts, of those that look at anything
   */
  record Profile(List<Map<String, Object>> rows, QueryType type, List<String> leaves) {}

  /** What a load writes beside, so that a graph need not say it twice. */
  private static final List<String> REPEATED =
      List.of(
          """
          MATCH (c:Claim)<-[:STATES]-()<-[:CONTAINS]-(a:Article)
          OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
          SET c.reported = coalesce(c.reported, a.publishedOn)
          SET c.outlet = coalesce(c.outlet, o.id)""",
          """
          MATCH (m:Movement)<-[:SUPPORTS]-(c:Claim)
          WITH m,
               min(CASE c.status WHEN 'PLANNED' THEN c.reported END) AS first,
               max(CASE c.status WHEN 'PLANNED' THEN c.reported END) AS last,
               min(CASE c.status WHEN 'COMPLETED' THEN c.reported END) AS confirmed,
               count(c) - count(c.reported) AS undated
          SET m.firstPromised = first, m.lastPromised = last
          SET m.firstConfirmed = confirmed, m.undated = undated""");

  static TestGraph start(Path home) {
    DatabaseManagementService server = new DatabaseManagementServiceBuilder(home).build();
    return new TestGraph(server, server.database("neo4j"));
  }

  /** Takes out what it holds and runs the statements of {@code file}. */
  void hold(Path file) {
    rows("MATCH (n) DETACH DELETE n", Map.of());
    for (Statement statement : CypherFile.read(file).statements()) {
      rows(statement.text(), Map.of());
    }
    REPEATED.forEach(statement -> rows(statement, Map.of()));
    rows("CALL db.awaitIndexes()", Map.of());
  }

  List<Map<String, Object>> rows(String cypher, Map<String, Object> values) {
    return database.executeTransactionally(cypher, values, TestGraph::rows);
  }

  Profile profile(String cypher, Map<String, Object> parameters) {
    try (Transaction transaction = database.beginTx();
        Result result = transaction.execute("PROFILE " + cypher, parameters)) {
      List<Map<String, Object>> rows = rows(result);
      List<String> leaves = new ArrayList<>();
      leaves(result.getExecutionPlanDescription(), leaves);
      return new Profile(rows, result.getQueryExecutionType().queryType(), leaves);
    }
  }

  /** {@return the day that {@code date()} is there} */
  LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  @SuppressWarnings("unchecked")
  Names names() {
    String all =
        """
        MATCH (e:Entity)
        RETURN e.id AS id, labels(e) AS labels,
               [n IN [e.name, e.nameEn] + coalesce(e.aliases, []) WHERE n IS NOT NULL] AS names
        """;
    return new NameIndex(
        rows(all, Map.of()).stream()
            .map(
                row ->
                    new NameIndex.Named(
                        (String) row.get("id"),
                        (List<String>) row.get("labels"),
                        (List<String>) row.get("names")))
            .toList());
  }

  private static List<Map<String, Object>> rows(Result result) {
    return result.stream().map(TestGraph::plain).toList();
  }

  /** A list that is stored comes as an array here, as a list from the driver. */
  private static Map<String, Object> plain(Map<String, Object> row) {
    Map<String, Object> plain = new LinkedHashMap<>(row);
    plain.replaceAll(
        (key, value) -> value instanceof Object[] array ? Arrays.asList(array) : value);
    return plain;
  }

  private static void leaves(ExecutionPlanDescription operator, List<String> leaves) {
    if (operator.getChildren().isEmpty() && operator.getProfilerStatistics().getDbHits() > 0) {
      leaves.add(operator.getName());
    }
    operator.getChildren().forEach(child -> leaves(child, leaves));
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
