package io.masar.store;

import io.masar.cypher.CypherFile;
import io.masar.cypher.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.schema.IndexCreator;
import org.neo4j.graphdb.schema.IndexType;

/**
 * Makes the constraints and indexes of {@link Schema} in a database of this process that has none,
 * without Cypher: to load and to compile that takes longer than to make them.
 */
final class EmbeddedSchema {

  private static final Pattern CONSTRAINT =
      Pattern.compile(
          "CREATE CONSTRAINT (?<name>\\w+) IF NOT EXISTS FOR \\(n:(?<label>\\w+)\\)"
              + " REQUIRE n\\.(?<key>\\w+) IS UNIQUE");

  private static final Pattern INDEX =
      Pattern.compile(
          "CREATE (?<fulltext>FULLTEXT )?INDEX (?<name>\\w+) IF NOT EXISTS"
              + " FOR (?:\\(n:(?<label>\\w+)\\)|\\(\\)-\\[r:(?<type>\\w+)\\]-\\(\\))"
              + " ON (?:EACH )?[(\\[](?<keys>[\\w., ]+)[)\\]]");

  private final GraphDatabaseService database;
  private final List<Matcher> constraints = new ArrayList<>();
  private final List<Matcher> indexes = new ArrayList<>();
  private final List<Statement> others = new ArrayList<>();

  EmbeddedSchema(GraphDatabaseService database, List<CypherFile> files) {
    this.database = database;
    for (CypherFile file : files) {
      for (Statement statement : file.statements()) {
        Matcher constraint = CONSTRAINT.matcher(statement.text());
        Matcher index = INDEX.matcher(statement.text());
        if (constraint.matches()) {
          constraints.add(constraint);
        } else if (index.matches()) {
          indexes.add(index);
        } else {
          others.add(statement);
        }
      }
    }
  }

  /** Makes all of them, at once where that can be, and waits for them. */
  void make() {
    try (Transaction transaction = database.beginTx()) {
      indexes.forEach(index -> index(index, transaction));
      transaction.commit();
    }
    Workers.each(constraints.size(), i -> constraint(constraints.get(i)));
    // What was written in another way than those is for Cypher to read.
    others.forEach(other -> database.executeTransactionally(other.text()));
    try (Transaction transaction = database.beginTx()) {
      transaction.schema().awaitIndexesOnline(Schema.PATIENCE_S, TimeUnit.SECONDS);
    }
  }

  private static void index(Matcher said, Transaction transaction) {
    String label = said.group("label");
    IndexCreator index =
        label == null
            ? transaction.schema().indexFor(RelationshipType.withName(said.group("type")))
            : transaction.schema().indexFor(Label.label(label));
    for (String key : said.group("keys").split(", ")) {
      index = index.on(key.substring(2));
    }
    IndexType type = said.group("fulltext") == null ? IndexType.RANGE : IndexType.FULLTEXT;
    index.withName(said.group("name")).withIndexType(type).create();
  }

  /** It waits for an index of its own, and so in a transaction of its own beside others. */
  private void constraint(Matcher said) {
    try (Transaction transaction = database.beginTx()) {
      transaction
          .schema()
          .constraintFor(Label.label(said.group("label")))
          .assertPropertyIsUnique(said.group("key"))
          .withName(said.group("name"))
          .create();
      transaction.commit();
    }
  }
}
