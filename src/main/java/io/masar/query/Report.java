package io.masar.query;

import io.masar.InvalidInput;
import io.masar.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A question to the graph.
 *
 * @param name what it is called by, its file's name
 * @param examples command lines that ask it
 * @param cypher the statement, with {@code $parameters}
 * @param standing the same with the defaults in their place: it runs as it stands
 */
public record Report(
    String name,
    String title,
    String question,
    List<Parameter> parameters,
    List<Column> columns,
    List<String> examples,
    String cypher,
    String standing) {

  /** The column that holds the ids of the claims a row rests on. */
  public static final String CLAIM_IDS = "claimIds";

  public Report {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
    examples = List.copyOf(examples);
  }

  /**
   * {@return the value of every parameter, as Cypher takes it}
   *
   * @param given what a user wrote, by parameter
   * @param names who is called what in the graph
   * @param today the day that {@code today} means
   * @throws InvalidInput with every parameter that is unknown or does not fit
   */
  public Map<String, Object> bind(Map<String, String> given, Names names, LocalDate today) {
    List<Problem> problems = new ArrayList<>(unknown(given));
    Map<String, Object> values = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      String text = given.get(parameter.name());
      try {
        values.put(
            parameter.name(),
            text == null
                ? Literal.value(parameter.literal(), today)
                : parameter.type().parse(text.strip(), names, today));
      } catch (Unfit e) {
        problems.add(
            new Problem(
                "--" + parameter.name(), e.getMessage() + " (" + parameter.type().accepts() + ")"));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return values;
  }

  /**
   * {@return the table of {@code rows}}
   *
   * @param rows each by column, as the database gave it
   * @throws IllegalStateException if they are not what the header declares
   */
  public Table table(List<Map<String, Object>> rows) {
    return new Table(title, columns, rows.stream().map(this::row).toList());
  }

  /**
   * {@return the values of {@code row}, one a column}
   *
   * @param row by column, as the database gave it
   * @throws IllegalStateException if it is not what the header declares
   */
  public List<Object> row(Map<String, Object> row) {
    List<Object> line = new ArrayList<>();
    for (Column column : columns) {
      Object value = row.get(column.name());
      if (!row.containsKey(column.name()) || !column.type().holds(value)) {
        throw new IllegalStateException(
            "report " + name + ": column " + column.name() + " holds " + value);
      }
      line.add(value);
    }
    return line;
  }

  private List<Problem> unknown(Map<String, String> given) {
    List<String> known = parameters.stream().map(Parameter::name).toList();
    return new TreeSet<>(given.keySet())
        .stream()
            .filter(word -> !known.contains(word))
            .map(
                word ->
                    new Problem(
                        "--" + word, "no parameter of report " + name + missing(word, known)))
            .toList();
  }

  private static String missing(String word, List<String> known) {
    String near = Suggestion.of(word, known);
    return Objects.equals(near, "") ? "; there are " + String.join(", ", known) : near;
  }
}
