package io.masar.evaluate;

import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;

/** Figures and findings as one JSON object, keys in a fixed order. */
public final class EvaluationJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private EvaluationJson() {}

  /**
   * Writes {@code articles}, {@code figures} and, where asked for, {@code findings}.
   *
   * @param findings what to list, or {@code null} for no list
   */
  public static void write(Evaluation evaluation, List<Finding> findings, Appendable out)
      throws IOException {
    ObjectNode node = JSON.createObjectNode();
    node.put("articles", evaluation.articles().size());
    figures(evaluation.figures(), node.putObject("figures"));
    if (findings != null) {
      findings.forEach(finding -> write(finding, node.withArray("/findings").addObject()));
      node.withArray("/findings");
    }
    out.append(JSON.writer(new DefaultPrettyPrinter()).writeValueAsString(node)).append('\n');
  }

  private static void figures(SortedMap<String, Figure> figures, ObjectNode node) {
    figures.forEach((name, figure) -> write(figure, node.putObject(name)));
  }

  private static void write(Figure figure, ObjectNode node) {
    if (figure instanceof Figure.Coverage coverage) {
      node.put("p", coverage.precision()).put("r", coverage.recall()).put("f1", coverage.f1());
      node.put("gold", coverage.annotated()).put("system", coverage.read());
    } else if (figure instanceof Figure.Accuracy accuracy) {
      node.put("accuracy", accuracy.accuracy()).put("of", accuracy.of());
    }
  }

  private static void write(Finding finding, ObjectNode node) {
    node.put("article", finding.article()).put("verdict", finding.verdict().word());
    node.put("what", finding.what()).put("type", finding.type());
    node.put("text", finding.text()).put("passage", finding.passage());
  }
}
