package io.masar.store;

import io.masar.InvalidInput;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Says in a user's words what a database refused. */
final class DriverFailure {

  private DriverFailure() {}

  static InvalidInput of(Target target, Neo4jException failure) {
    InvalidInput told = new InvalidInput(target.toString(), said(failure));
    told.initCause(failure);
    return told;
  }

  private static String said(Neo4jException failure) {
    if (failure instanceof AuthenticationException) {
      return "the server refuses the user or the password; set NEO4J_USERNAME and NEO4J_PASSWORD";
    }
    if (failure instanceof ServiceUnavailableException
        || failure instanceof SessionExpiredException) {
      return "no Neo4j server answers there (" + firstLine(failure.getMessage()) + ")";
    }
    return byCode(failure, String.valueOf(failure.code()));
  }

  private static String byCode(Neo4jException failure, String code) {
    if (code.endsWith("Statement.AccessMode")) {
      return "only reading is allowed here; a query may not write";
    }
    if (code.endsWith("TransactionTimedOut")
        || code.endsWith("TransactionTimedOutClientConfiguration")) {
      return "the query took longer than allowed; ask for less, or give more with --timeout";
    }
    if (code.endsWith("Database.DatabaseNotFound")) {
      return "the server has no such database: " + firstLine(failure.getMessage());
    }
    if (code.endsWith("WriteOnReadOnlyAccessDatabase")
        || code.endsWith("ForbiddenOnReadOnlyDatabase")) {
      return "the database can only be read";
    }
    return (failure instanceof ClientException ? "the query fails: " : "the database fails: ")
        + failure.getMessage();
  }

  private static String firstLine(String text) {
    return String.valueOf(text).lines().findFirst().orElse("");
  }
}
