package io.masar.evaluate;

import io.masar.Span;
import io.masar.export.Html;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text with the names and claims in it marked, which may overlap in any way. */
final class MarkedText {

  private final String text;
  private final List<Mark> names;
  private final List<Mark> claims;

  MarkedText(String text, List<Mark> names, List<Mark> claims) {
    this.text = text;
    this.names = names;
    this.claims = claims;
  }

  void write(Html html) {
    html.markup("<p class=\"text\" lang=\"ar\" dir=\"rtl\">");
    NavigableSet<Integer> edges = edges();
    for (int start : edges) {
      Integer end = edges.higher(start);
      if (end != null) {
        piece(html, new Span(start, end));
      }
    }
    html.markup("</p>\n");
  }

  private NavigableSet<Integer> edges() {
    NavigableSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
    for (List<Mark> layer : List.of(names, claims)) {
      layer.forEach(mark -> edges.addAll(List.of(mark.span().start(), mark.span().end())));
    }
    return edges;
  }

  private void piece(Html html, Span piece) {
    claims.stream()
        .filter(mark -> mark.anchor() != null && mark.span().start() == piece.start())
        .forEach(mark -> html.markup("<a id=\"" + mark.anchor() + "\"></a>"));
    List<Mark> named = over(names, piece);
    List<Mark> claimed = over(claims, piece);
    boolean marked = !named.isEmpty() || !claimed.isEmpty();
    if (marked) {
      html.markup(
          "<mark class=\"" + style("name", named) + style("claim", claimed) + "\" title=\"");
      html.text(notes(named, claimed)).markup("\">");
    }
    html.text(piece.of(text)).markup(marked ? "</mark>" : "");
  }

  private static List<Mark> over(List<Mark> layer, Span piece) {
    return layer.stream().filter(mark -> mark.span().contains(piece)).toList();
  }

  /** What is wrong shows before what is right. */
  private static String style(String layer, List<Mark> marks) {
    for (Verdict verdict : List.of(Verdict.MISSED, Verdict.INVENTED, Verdict.FOUND)) {
      if (marks.stream().anyMatch(mark -> mark.verdict() == verdict)) {
        return layer + "-" + verdict.word() + " ";
      }
    }
    return "";
  }

  private static String notes(List<Mark> named, List<Mark> claimed) {
    return Stream.concat(named.stream(), claimed.stream())
        .map(mark -> mark.verdict().word() + ": " + mark.note())
        .distinct()
        .collect(Collectors.joining("\n"));
  }
}
