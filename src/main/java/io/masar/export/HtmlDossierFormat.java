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
record HtmlDossierFormat() implements GraphFormat {

  @Override
  public String word() {
    return "html";
  }

  @Override
  public String description() {
    return "a dossier on one force, base or agreement, as a page: timeline, map, contradictions";
  }

  @Override
  public void write(Asked asked, OutputStream out) throws IOException {
    Dossier dossier = Dossier.of(asked);
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    new Page(dossier, new Html(text)).write();
    text.flush();
  }

  /** The page of one dossier. */
  private record Page(Dossier dossier, Html html) {

    void write() {
      html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
      html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
      html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
      html.markup(" style-src 'unsafe-inline'\">\n").element("title", dossier.names().get(0));
      html.markup("\n<style>\n").markup(Json.text("/io/masar/export/dossier.css"));
      html.markup("</style>\n</head>\n<body>\n<main>\n");
      summary();
      String map = MapPicture.of(dossier);
      if (!map.isEmpty()) {
        html.markup("<h2>Map</h2>\n<figure>\n").markup(map).markup("</figure>\n");
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
        html.markup("<p>In or of: ");
        dossier.within().forEach(name -> html.arabic(name).markup(" "));
        html.markup("</p>\n");
      }
      html.markup("<h2>Summary</h2>\n").element("p", DossierWords.counts(dossier));
      facts(DossierWords.surest(dossier));
    }

    private void timeline() {
      html.markup("<h2>Timeline</h2>\n");
      facts(dossier.facts());
    }

    private void facts(List<DossierFact> facts) {
      html.markup("<ol class=\"facts\">\n");
      for (DossierFact fact : facts) {
        html.markup("<li><span class=\"day\">").text(fact.when()).markup("</span> ");
        words(fact.words());
        notes(fact.claims());
        html.markup("</li>\n");
      }
      html.markup("</ol>\n");
    }

    private void words(List<String> words) {
      words.forEach(word -> html.element("bdi", word).markup(" "));
    }

    private void notes(List<String> claims) {
      html.markup("<span class=\"notes\">");
      for (int number : dossier.sources().of(claims)) {
        html.markup("<a href=\"#s" + number + "\">[" + number + "]</a> ");
      }
      html.markup("</span>");
    }

    private void disputes() {
      html.markup("<h2>Contradictions</h2>\n");
      if (dossier.disputes().isEmpty()) {
        html.element("p", "None is known.");
      }
      for (Dispute dispute : dossier.disputes()) {
        html.markup("<p>");
        words(dispute.words());
        notes(dispute.claims());
        html.markup("</p>\n<ul>\n");
        dispute.versions().forEach(each -> html.markup("<li>").arabic(each).markup("</li>\n"));
        html.markup("</ul>\n");
      }
    }

    private void sources() {
      html.markup("<h2>Sources</h2>\n<ol class=\"sources\">\n");
      int number = 0;
      for (Evidence evidence : dossier.sources().all()) {
        html.markup("<li id=\"s" + ++number + "\"><blockquote lang=\"ar\" dir=\"auto\">");
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
