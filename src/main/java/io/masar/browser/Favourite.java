package io.masar.browser;

import io.masar.cypher.CypherFile;
import io.masar.query.Parameter;
import io.masar.query.Report;
import java.util.stream.Collectors;

/**
 * A query that Neo4j Browser keeps for its user.
 *
 * @param name a file's name, without ending
 * @param title what Browser calls it
 * @param question what it answers
 * @param text as Browser keeps it: it takes the title from a first line {@code // title}
 */
record Favourite(String name, String title, String question, String text) {

  /** {@return a report with its defaults in place, and what they may be changed to} */
  static Favourite of(Report report) {
    String parameters =
        report.parameters().stream().map(Favourite::line).collect(Collectors.joining());
    return new Favourite(
        report.name(),
        report.title(),
        report.question(),
        text(report.title(), report.question(), parameters + report.standing()));
  }

  /** {@return a query whose answer is drawn} */
  static Favourite of(CypherFile picture) {
    String title = picture.header().title();
    String question = picture.header().question();
    String statement = picture.statements().get(0).written();
    return new Favourite(picture.name(), title, question, text(title, question, statement));
  }

  private static String text(String title, String question, String body) {
    return "// " + title + "\n// " + question + "\n" + body.strip() + ";\n";
  }

  private static String line(Parameter parameter) {
    return "// " + parameter.name() + ": " + parameter.description() + "\n";
  }
}
