package io.masar.query;

/**
 * A column of a table, with what it holds.
 *
 * @param detail whether it is more than a person at a terminal wants to see
 */
public record Column(String name, ColumnType type, String description, boolean detail) {

  /** {@return whether it holds the sentences that a row rests on} */
  public boolean isEvidence() {
    return type == ColumnType.EVIDENCE;
  }

  /** {@return a column of a query nobody described} */
  public static Column untyped(String name) {
    return new Column(name, ColumnType.ANY, "", false);
  }
}
