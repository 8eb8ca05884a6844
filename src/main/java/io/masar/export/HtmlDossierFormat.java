package io.masar.export;

import io.masar.query.Evidence;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A dossier as a page that needs nothing else. */
final class HtmlDossierFormat extends GraphFormat {

  HtmlDossierFormat() {
    super(
        "html",
        "a dossier on one force, base or agreement, as a page: timeline, map, contradictions",
        Content.TEXT);
  }

  @Override
  public void write(Asked asked, OutputStream out) throws IOException {
    Dossier dossier = Dossier.of(asked);
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    new Page(dossier, dossier.words(), new Html(text)).write();
    text.flush();
  }

  /** The page of one dossier. */
  private record Page(Dossier dossier, DossierWords words, Html html) {

    void write() {
      String direction = words.isArabic() ? "rtl" : "ltr";
      html.markup("<!DOCTYPE html>\n<html lang=\"" + words.language());
      html.markup("\" dir=\"" + direction + "\">\n<head>\n<meta charset=\"utf-8\">\n");
      html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
      html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
      html.markup(" style-src 'unsafe-inline'\">\n").element("title", dossier.names().get(0));
      html.markup("\n<style>\n").markup(Json.text("/io/masar/export/dossier.css"));
      html.markup("</style>\n</head>\n<body>\n<main>\n");
      summary();
      String map = MapPicture.of(dossier);
      if (!map.isEmpty()) {
        heading("map");
        html.markup("<figure>\n").markup(map).markup("</figure>\n");
      }
      timeline();
      disputes();
      sources();
      html.markup("</main>\n</body>\n</html>\n");
    }

    private void summary() {
      html.markup("<h1>").arabic(dossier.names().get(0)).markup("</h1>\n<p class=\"names\">");
      dossier.names().stream().skip(1).forEach(name -> html.arabic(name).markup(" · "));
      html.text(dossier.kind()).markup("</p>\n");
      if (!dossier.within().isEmpty()) {
        html.markup("<p>").text(words.say("within")).markup(" ");
        bits(List.of(words.joined(dossier.within())));
        html.markup("</p>\n");
      }
      heading("summary");
      html.element("p", words.counts(dossier));
      facts(DossierWords.surest(dossier));
    }

    private void timeline() {
      heading("timeline");
      facts(dossier.facts());
    }

    private void facts(List<DossierFact> facts) {
      html.markup("<ol class=\"facts\">\n");
      for (DossierFact fact : facts) {
        html.markup("<li><span class=\"day\">").text(fact.when(words)).markup("</span> ");
        bits(fact.words());
        notes(fact.claims());
        html.markup("</li>\n");
      }
      html.markup("</ol>\n");
    }

    private void heading(String word) {
      html.element("h2", words.say(word)).markup("\n");
    }

    private void bits(List<String> bits) {
      bits.forEach(bit -> html.element("bdi", bit).markup(" "));
    }

    private void notes(List<String> claims) {
      html.markup("<span class=\"notes\">");
      for (int number : dossier.sources().of(claims)) {
        html.markup("<a href=\"#s" + number + "\">[" + number + "]</a> ");
      }
      html.markup("</span>");
    }

    private void disputes() {
      heading("contradictions");
      if (dossier.disputes().isEmpty()) {
        html.element("p", words.say("none"));
      }
      for (Dispute dispute : dossier.disputes()) {
        html.markup("<p>");
        bits(dispute.words());
        notes(dispute.claims());
        html.markup("</p>\n<ul>\n");
        dispute.versions().forEach(each -> html.markup("<li>").arabic(each).markup("</li>\n"));
        html.markup("</ul>\n");
      }
    }

    private void sources() {
      heading("sources");
      html.markup("<ol class=\"sources\">\n");
      int number = 0;
      for (Evidence evidence : dossier.sources().all()) {
        String direction = Html.direction(evidence.sentence());
        html.markup("<li id=\"s" + ++number + "\"><blockquote lang=\"ar\" dir=\"");
        html.markup(direction + "\">");
        html.text(evidence.sentence()).markup("</blockquote>\n<p>");
        Stream.of(evidence.speaker(), evidence.outlet(), evidence.date())
            .filter(Objects::nonNull)
            .forEach(part -> html.arabic(part).markup(" · "));
        article(evidence);
        html.markup("</p></li>\n");
      }
      html.markup("</ol>\n");
    }

    private void article(Evidence evidence) {
      if (DossierWords.isWeb(evidence.link())) {
        html.markup("<a rel=\"noreferrer\" href=\"").text(evidence.link()).markup("\">");
        html.arabic(evidence.article()).markup("</a>");
      } else {
        html.arabic(evidence.article());
      }
    }
  }
}
