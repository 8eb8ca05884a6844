package io.masar.evaluate;

import io.masar.claim.Claim;
import io.masar.claim.Document;
import io.masar.claim.Entity;
import io.masar.claim.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Something that was missed or invented.
 *
 * @param article the id of the article
 * @param verdict {@link Verdict#MISSED} or {@link Verdict#INVENTED}
 * @param what {@code entity}, {@code time} or {@code claim}
 * @param type the type of the entity, the kind of the claim, {@code null} for a time
 * @param text the name, the words with the interval, or the claim in one line
 * @param passage the sentence that says the claim, or {@code null}
 */
public record Finding(
    String article, Verdict verdict, String what, String type, String text, String passage) {

  static List<Finding> of(Comparison article) {
    List<Finding> findings = new ArrayList<>();
    add(findings, article, article.entities(), Finding::entity);
    add(findings, article, article.times(), Finding::time);
    add(findings, article, article.claims(), Finding::claim);
    return findings;
  }

  private static <T> void add(
      List<Finding> findings,
      Comparison article,
      Pairing<T> pairing,
      BiFunction<Side, T, Finding> finding) {
    Side gold = new Side(article.annotated(), Verdict.MISSED);
    Side system = new Side(article.read(), Verdict.INVENTED);
    pairing.missed().forEach(thing -> findings.add(finding.apply(gold, thing)));
    pairing.invented().forEach(thing -> findings.add(finding.apply(system, thing)));
  }

  /** The document that has what the other one lacks. */
  private record Side(Document document, Verdict verdict) {}

  private static Finding entity(Side side, Entity entity) {
    return new Finding(
        side.document.id(),
        side.verdict,
        "entity",
        entity.type().label(),
        entity.names().get(0),
        null);
  }

  private static Finding time(Side side, Time time) {
    String text = time.interval() == null ? time.text() : time.text() + " " + time.interval();
    return new Finding(side.document.id(), side.verdict, "time", null, text, null);
  }

  private static Finding claim(Side side, Claim claim) {
    return new Finding(
        side.document.id(),
        side.verdict,
        "claim",
        claim.kind().name(),
        new Wording(side.document).line(claim),
        claim.passage());
  }
}
