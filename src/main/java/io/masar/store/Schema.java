package io.masar.store;

import io.masar.cypher.CypherFile;
import io.masar.cypher.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.Session;

/** The constraints and indexes that loading relies on. */
record Schema(List<CypherFile> files) {

  private static final Pattern NAMED =
      Pattern.compile("(?:CONSTRAINT|INDEX)\\s+(\\w+)\\s+IF NOT EXISTS");

  /** An hour: a bulk load makes those of millions of nodes. */
  static final int PATIENCE_S = 3600;

  /** Makes what is missing, and waits for it; asking first is a tenth of making all again. */
  void apply(Session session) {
    Set<String> there =
        new HashSet<>(
            session
                .run("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE'")
                .list(row -> row.get("name").asString()));
    List<Statement> missing =
        files.stream()
            .flatMap(file -> file.statements().stream())
            .filter(statement -> !there.contains(name(statement)))
            .toList();
    if (!missing.isEmpty()) {
      make(missing, session);
      session.run("CALL db.awaitIndexes(" + PATIENCE_S + ")").consume();
    }
  }

  /** A constraint waits for an index of its own; indexes made at once are filled at once. */
  private static void make(List<Statement> missing, Session session) {
    missing.stream()
        .filter(Schema::isConstraint)
        .forEach(statement -> session.run(statement.text()).consume());
    session.executeWriteWithoutResult(
        transaction ->
            missing.stream()
                .filter(statement -> !isConstraint(statement))
                .forEach(statement -> transaction.run(statement.text()).consume()));
  }

  private static boolean isConstraint(Statement statement) {
    return statement.text().startsWith("CREATE CONSTRAINT");
  }

  /** {@return what the statement makes, {@code ""} if it does not say} */
  private static String name(Statement statement) {
    Matcher named = NAMED.matcher(statement.text());
    return named.find() ? named.group(1) : "";
  }
}
