package io.masar.query;

/** A column of a table, with what it holds. */
public record Column(String name, ColumnType type, String description) {

  /** {@return a column of a query nobody described} */
  public static Column untyped(String name) {
    return new Column(name, ColumnType.ANY, "");
  }
}
