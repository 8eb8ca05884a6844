package io.masar.evaluate;

import io.masar.Span;
import io.masar.claim.Claim;
import io.masar.claim.Entity;
import io.masar.claim.Time;
import io.masar.export.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** One article as a part of the page: its text, names, times and claims. */
final class ArticlePart {

  private final Comparison article;
  private final String text;
  private final String id;
  private final Places places;
  private final List<Mark> claimMarks = new ArrayList<>();
  private final List<ClaimCard> cards = new ArrayList<>();

  /** {@code id} begins the ids of all its elements. */
  ArticlePart(Comparison article, String text, String id) {
    this.article = article;
    this.text = text;
    this.id = id;
    this.places = new Places(text);
    Pairing<Claim> claims = article.claims();
    claims.found().forEach(pair -> card(pair.annotated(), pair.read()));
    claims.missed().forEach(claim -> card(claim, null));
    claims.invented().forEach(claim -> card(null, claim));
  }

  private void card(Claim annotated, Claim read) {
    Claim shown = read == null ? annotated : read;
    Span span = places.of(shown);
    String anchor = span == null ? null : id + "c" + cards.size();
    ClaimCard card = new ClaimCard(article, annotated, read, anchor);
    cards.add(card);
    if (span != null) {
      claimMarks.add(new Mark(span, card.verdict(), shown.kind().name(), anchor));
    }
  }

  void write(Html html) {
    html.markup("<details class=\"article\" id=\"" + id + "\"><summary>");
    html.markup("<h3>").arabic(article.annotated().id()).markup("</h3> ");
    html.text(Objects.toString(article.annotated().published(), "no date")).markup(" · claims: ");
    html.text(counts(article.claims())).markup(" · names: ").text(counts(article.entities()));
    html.markup("</summary>\n");
    new MarkedText(text, nameMarks(), claimMarks).write(html);
    html.markup("<h4>Claims</h4>\n");
    cards.forEach(card -> card.write(html));
    list(html, "Names", article.entities(), ArticlePart::words);
    list(html, "Times", article.times(), ArticlePart::words);
    html.markup("</details>\n");
  }

  private static String counts(Pairing<?> pairing) {
    return pairing.found().size()
        + " found, "
        + pairing.missed().size()
        + " missed, "
        + pairing.invented().size()
        + " invented";
  }

  private List<Mark> nameMarks() {
    List<Mark> marks = new ArrayList<>();
    article.entities().found().forEach(pair -> mark(marks, pair.read(), Verdict.FOUND));
    article.entities().missed().forEach(entity -> mark(marks, entity, Verdict.MISSED));
    article.entities().invented().forEach(entity -> mark(marks, entity, Verdict.INVENTED));
    return marks;
  }

  private void mark(List<Mark> marks, Entity entity, Verdict verdict) {
    for (Span span : places.of(entity)) {
      marks.add(new Mark(span, verdict, words(entity), null));
    }
  }

  private static String words(Entity entity) {
    return entity.type().label() + " " + String.join(" | ", entity.names());
  }

  private static String words(Time time) {
    return time.text() + " " + Objects.toString(time.interval(), "");
  }

  private static <T> void list(
      Html html, String title, Pairing<T> pairing, Function<T, String> words) {
    html.markup("<h4>" + title + "</h4>\n<ul class=\"list\">\n");
    pairing.found().forEach(pair -> item(html, Verdict.FOUND, words.apply(pair.annotated())));
    pairing.missed().forEach(thing -> item(html, Verdict.MISSED, words.apply(thing)));
    pairing.invented().forEach(thing -> item(html, Verdict.INVENTED, words.apply(thing)));
    html.markup("</ul>\n");
  }

  private static void item(Html html, Verdict verdict, String words) {
    html.markup("<li class=\"" + verdict.word() + "\"><b>" + verdict.word() + "</b> ");
    html.arabic(words).markup("</li>\n");
  }
}
