package io.masar.cli;

import io.masar.evaluate.Evaluation;
import io.masar.evaluate.Figure;
import io.masar.evaluate.Finding;
import io.masar.query.Column;
import io.masar.query.ColumnType;
import io.masar.query.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** An evaluation as tables. */
final class EvaluationTables {

  private static final List<Column> FIGURES =
      List.of(
          new Column("figure", ColumnType.STRING, "", false),
          new Column("precision", ColumnType.NUMBER, "", false),
          new Column("recall", ColumnType.NUMBER, "", false),
          new Column("f1", ColumnType.NUMBER, "", false),
          new Column("annotated", ColumnType.INTEGER, "", false),
          new Column("read", ColumnType.INTEGER, "", false),
          new Column("accuracy", ColumnType.NUMBER, "", false),
          new Column("of", ColumnType.INTEGER, "how many found claims count", false));

  private static final List<Column> FINDINGS =
      Stream.of("article", "verdict", "what", "type", "text", "passage")
          .map(name -> new Column(name, ColumnType.STRING, "", false))
          .toList();

  private EvaluationTables() {}

  static Table figures(Evaluation evaluation) {
    return new Table(
        FIGURES,
        evaluation.figures().entrySet().stream()
            .map(figure -> row(figure.getKey(), figure.getValue()))
            .toList());
  }

  static Table findings(List<Finding> findings) {
    return new Table(FINDINGS, findings.stream().map(EvaluationTables::row).toList());
  }

  private static List<Object> row(String name, Figure figure) {
    if (figure instanceof Figure.Coverage c) {
      return Arrays.asList(
          name,
          c.precision(),
          c.recall(),
          c.f1(),
          (long) c.annotated(),
          (long) c.read(),
          null,
          null);
    }
    Figure.Accuracy accuracy = (Figure.Accuracy) figure;
    return Arrays.asList(
        name, null, null, null, null, null, accuracy.accuracy(), (long) accuracy.of());
  }

  private static List<Object> row(Finding finding) {
    return Arrays.asList(
        finding.article(),
        finding.verdict().word(),
        finding.what(),
        finding.type(),
        finding.text(),
        finding.passage());
  }
}
