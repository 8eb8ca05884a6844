package io.masar.evaluate;

import io.masar.export.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** An evaluation as one HTML page that needs nothing else: no network, no script. */
public final class EvaluationPage {

  private final Evaluation evaluation;
  private final Map<String, String> texts;
  private final Html html;

  private EvaluationPage(Evaluation evaluation, Map<String, String> texts, Html html) {
    this.evaluation = evaluation;
    this.texts = texts;
    this.html = html;
  }

  /**
   * Writes the page: figures, then each article with what was found, missed and invented.
   *
   * @param texts the articles' texts by id; one may be missing
   */
  public static void write(Evaluation evaluation, Map<String, String> texts, Appendable out)
      throws IOException {
    try {
      new EvaluationPage(evaluation, texts, new Html(out)).write();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write() {
    html.markup(
        "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
    html.markup(" style-src 'unsafe-inline'\">\n<title>Masar: read beside annotated</title>\n");
    html.markup("<style>\n").markup(style()).markup("</style>\n</head>\n<body>\n");
    html.markup("<a class=\"skip\" href=\"#articles\">To the articles</a>\n");
    html.markup("<header><h1>Read beside annotated</h1>\n<p class=\"legend\">");
    for (Verdict verdict : Verdict.values()) {
      html.markup("<mark class=\"name-" + verdict.word() + "\">" + verdict.word() + "</mark> ");
    }
    html.markup("names; underlined the sentences of claims.</p></header>\n<main>\n");
    figures(evaluation.figures());
    articles();
    html.markup("</main>\n</body>\n</html>\n");
  }

  private static String style() {
    try (InputStream css = EvaluationPage.class.getResourceAsStream("evaluation.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void figures(SortedMap<String, Figure> figures) {
    html.markup("<details open><summary>Figures</summary>\n<div class=\"figures\">\n");
    table("found", List.of("precision", "recall", "F1", "annotated", "read"));
    figures.forEach(
        (name, figure) -> {
          if (figure instanceof Figure.Coverage c) {
            row(name, c.precision(), c.recall(), c.f1(), c.annotated(), c.read());
          }
        });
    html.markup("</tbody></table>\n");
    table("fields of found claims", List.of("right", "of"));
    figures.forEach(
        (name, figure) -> {
          if (figure instanceof Figure.Accuracy a) {
            row(name, a.of() == 0 ? "" : a.accuracy(), a.of());
          }
        });
    html.markup("</tbody></table>\n</div></details>\n");
  }

  private void table(String head, List<String> columns) {
    html.markup("<table><thead><tr><th scope=\"col\">" + head + "</th>");
    columns.forEach(column -> html.markup("<th scope=\"col\">" + column + "</th>"));
    html.markup("</tr></thead><tbody>\n");
  }

  private void row(String name, Object... values) {
    html.markup(name.contains(":") ? "<tr>" : "<tr class=\"sum\">");
    html.markup("<th scope=\"row\">").text(name).markup("</th>");
    for (Object value : values) {
      html.markup("<td>").text(value).markup("</td>");
    }
    html.markup("</tr>\n");
  }

  private void articles() {
    html.markup("<h2 id=\"articles\">Articles</h2>\n");
    int number = 1;
    for (Comparison article : evaluation.articles()) {
      String text = texts.getOrDefault(article.annotated().id(), "");
      new ArticlePart(article, text, "a" + number++).write(html);
    }
  }
}
