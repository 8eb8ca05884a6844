package io.masar.export;

import io.masar.query.Column;
import io.masar.query.Evidence;
import io.masar.query.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as one HTML page that needs nothing else: no network, no script. Every text has the
 * direction of its own letters; the evidence of a row opens below it.
 */
final class HtmlPage {

  private final Table table;
  private final Html html;
  private final List<Integer> columns;

  private HtmlPage(Table table, Html html) {
    this.table = table;
    this.html = html;
    this.columns =
        IntStream.range(0, table.columns().size())
            .filter(i -> isShown(table.columns().get(i)))
            .boxed()
            .toList();
  }

  private static boolean isShown(Column column) {
    return !column.detail() && !column.isEvidence();
  }

  static void write(Table table, Appendable out) throws IOException {
    try {
      new HtmlPage(table, new Html(out)).write();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write() {
    String title = table.title().isEmpty() ? "Masar" : table.title();
    html.markup(
        "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
    html.markup(" style-src 'unsafe-inline'\">\n").element("title", title);
    html.markup("\n<style>\n").markup(style()).markup("</style>\n</head>\n<body>\n<main>\n");
    html.element("h1", title).markup("\n<div class=\"wide\">\n<table>\n<thead>\n<tr>");
    for (int column : columns) {
      head(table.columns().get(column));
    }
    html.markup("</tr>\n</thead>\n<tbody>\n");
    table.rows().forEach(this::row);
    html.markup("</tbody>\n</table>\n</div>\n<p>");
    html.text(table.rows().size() == 1 ? "1 row" : table.rows().size() + " rows");
    html.markup("</p>\n</main>\n</body>\n</html>\n");
  }

  private static String style() {
    try (InputStream css = HtmlPage.class.getResourceAsStream("table.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void head(Column column) {
    html.markup("<th scope=\"col\" title=\"").text(column.description()).markup("\">");
    html.text(column.name()).markup("</th>");
  }

  private void row(List<Object> row) {
    html.markup("<tr>");
    for (int column : columns) {
      String type = table.columns().get(column).type().name().toLowerCase(Locale.ROOT);
      html.markup("<td class=\"").markup(type).markup("\">");
      cell(row.get(column));
      html.markup("</td>");
    }
    html.markup("</tr>\n");
    IntStream.range(0, row.size())
        .filter(i -> table.columns().get(i).isEvidence())
        .forEach(i -> evidence((List<?>) row.get(i)));
  }

  private void cell(Object value) {
    if (value instanceof List<?> list) {
      list.forEach(each -> isolated(Cell.text(each)).markup("<br>"));
    } else {
      isolated(Cell.text(value));
    }
  }

  private Html isolated(String text) {
    return html.markup("<bdi>").text(text).markup("</bdi>");
  }

  private void evidence(List<?> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    html.markup("<tr class=\"evidence\"><td colspan=\"" + columns.size() + "\"><details><summary>");
    html.text(sentences.size() == 1 ? "1 sentence" : sentences.size() + " sentences");
    html.markup("</summary>\n<ul>\n");
    sentences.forEach(each -> told((Evidence) each));
    html.markup("</ul></details></td></tr>\n");
  }

  private void told(Evidence evidence) {
    html.markup("<li><blockquote dir=\"auto\">").text(evidence.sentence()).markup("</blockquote>");
    Stream.of(evidence.speaker(), evidence.outlet(), evidence.date())
        .filter(Objects::nonNull)
        .forEach(part -> isolated(part.toString()).markup(" · "));
    String link = evidence.link();
    if (link != null && link.matches("https?://.*")) {
      html.markup("<a rel=\"noreferrer\" href=\"").text(link).markup("\">");
      isolated(evidence.article()).markup("</a>");
    } else {
      isolated(evidence.article());
    }
    html.markup("</li>\n");
  }
}
