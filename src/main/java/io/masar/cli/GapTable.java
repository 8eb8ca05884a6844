package io.masar.cli;

import io.masar.extract.gap.GapCount;
import io.masar.query.Column;
import io.masar.query.ColumnType;
import io.masar.query.Table;
import java.util.List;

/** Counted gaps as a table. */
final class GapTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("kind", ColumnType.STRING, "what is not known", false),
          new Column("sort", ColumnType.STRING, "type, place, frame or part of a date", false),
          new Column("form", ColumnType.STRING, "the commonest way it is written", false),
          new Column("count", ColumnType.INTEGER, "how often it occurs", false),
          new Column("articles", ColumnType.INTEGER, "in how many articles", false),
          new Column("before", ColumnType.LIST, "the commonest words before it", false),
          new Column("behind", ColumnType.LIST, "the commonest words behind it", false),
          new Column("example", ColumnType.STRING, "the id of an article that has it", false));

  private GapTable() {}

  static Table of(List<GapCount> gaps) {
    return new Table(COLUMNS, gaps.stream().map(GapTable::row).toList());
  }

  private static List<Object> row(GapCount gap) {
    return List.of(
        gap.kind().name(),
        gap.sort(),
        gap.form(),
        (long) gap.count(),
        (long) gap.articles(),
        gap.before(),
        gap.behind(),
        gap.example());
  }
}
