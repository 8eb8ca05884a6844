package io.masar.export;

import io.masar.query.Evidence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dossier as Markdown; its map is a picture inside. */
final class MarkdownDossierFormat extends GraphFormat {

  MarkdownDossierFormat() {
    super("markdown", "the same dossier as Markdown, to write on", Content.TEXT);
  }

  @Override
  public void write(Asked asked, OutputStream out) throws IOException {
    Dossier dossier = Dossier.of(asked);
    Text text = new Text(dossier, dossier.words(), new StringBuilder());
    text.write();
    out.write(text.out().toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The text of one dossier. */
  private record Text(Dossier dossier, DossierWords words, StringBuilder out) {

    void write() {
      out.append("# ").append(safe(dossier.names().get(0))).append("\n\n");
      List<String> names = dossier.names().subList(1, dossier.names().size());
      out.append(joined(" · ", names)).append(names.isEmpty() ? "" : " · ");
      out.append(dossier.kind()).append("\n\n");
      if (!dossier.within().isEmpty()) {
        out.append(words.say("within"))
            .append(" ")
            .append(joined(" · ", dossier.within()))
            .append("\n\n");
      }
      heading("summary");
      out.append(words.counts(dossier)).append("\n\n");
      facts(DossierWords.surest(dossier));
      map();
      heading("timeline");
      facts(dossier.facts());
      disputes();
      sources();
    }

    private void heading(String word) {
      out.append("## ").append(words.say(word)).append("\n\n");
    }

    private void map() {
      String svg = MapPicture.of(dossier);
      if (!svg.isEmpty()) {
        String packed = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        heading("map");
        out.append("![").append(words.say("mapOf")).append("](data:image/svg+xml;base64,");
        out.append(packed).append(")\n\n");
      }
    }

    private void facts(List<DossierFact> facts) {
      for (DossierFact fact : facts) {
        out.append("- ").append(fact.when(words)).append(' ').append(joined(" ", fact.words()));
        notes(fact.claims());
      }
      out.append('\n');
    }

    private void notes(List<String> claims) {
      dossier.sources().of(claims).forEach(number -> out.append(" [").append(number).append("]"));
      out.append('\n');
    }

    private void disputes() {
      heading("contradictions");
      out.append(dossier.disputes().isEmpty() ? words.say("none") + "\n" : "");
      for (Dispute dispute : dossier.disputes()) {
        out.append("- ").append(joined(" ", dispute.words()));
        notes(dispute.claims());
        dispute.versions().forEach(each -> out.append("  - ").append(safe(each)).append('\n'));
      }
      out.append('\n');
    }

    private void sources() {
      heading("sources");
      int number = 0;
      for (Evidence evidence : dossier.sources().all()) {
        out.append(++number).append(". ").append(safe(evidence.sentence())).append("  \n   ");
        out.append(
            Stream.of(evidence.speaker(), evidence.outlet(), evidence.date(), evidence.article())
                .filter(Objects::nonNull)
                .map(part -> safe(part.toString()))
                .collect(Collectors.joining(" · ")));
        if (DossierWords.isWeb(evidence.link())) {
          out.append(" · <").append(evidence.link().replaceAll("[<>]", "")).append('>');
        }
        out.append('\n');
      }
    }

    private static String joined(String between, List<String> texts) {
      return texts.stream().map(Text::safe).collect(Collectors.joining(between));
    }

    private static String safe(String text) {
      return Screen.isolated(MarkdownTable.escaped(text));
    }
  }
}
