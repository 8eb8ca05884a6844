package io.masar.cypher;

import java.util.List;

/**
 * What a {@code .cypher} file says of itself.
 *
 * @param title what it is, in a few words
 * @param question what it answers, or {@code null}
 * @param parameters what it takes, in order
 * @param columns what it returns, in order
 * @param examples how it is called, the command line as a user writes it
 */
public record Header(
    String title,
    String question,
    List<Parameter> parameters,
    List<Column> columns,
    List<String> examples) {

  public Header {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
    examples = List.copyOf(examples);
  }

  /**
   * A parameter as declared.
   *
   * @param type as written, for instance {@code date}
   * @param literal its default as Cypher, for instance {@code null} or {@code date()}; {@code null}
   *     if a value must be given
   * @param line where it is declared, from 1
   */
  public record Parameter(String name, String type, String literal, String description, int line) {

    /** {@return whether a value must be given} */
    public boolean required() {
      return literal == null;
    }
  }

  /**
   * A column as declared.
   *
   * @param type as written, for instance {@code date}
   * @param detail whether it is more than a person at a terminal wants to see
   * @param line where it is declared, from 1
   */
  public record Column(String name, String type, String description, boolean detail, int line) {}
}
