package io.masar.evaluate;

import io.masar.claim.Claim;
import io.masar.claim.Role;
import io.masar.export.Html;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * A claim as a part of a page: what is annotated beside what was read, field by field, and how it
 * was derived.
 *
 * @param annotated {@code null} where the claim is invented
 * @param read {@code null} where the claim is missed
 * @param anchor where in the text it stands, or {@code null}
 */
record ClaimCard(Comparison article, Claim annotated, Claim read, String anchor) {

  Verdict verdict() {
    return annotated == null ? Verdict.INVENTED : read == null ? Verdict.MISSED : Verdict.FOUND;
  }

  void write(Html html) {
    Claim any = annotated == null ? read : annotated;
    Wording words = new Wording(annotated == null ? article.read() : article.annotated());
    html.markup("<details class=\"card " + verdict().word() + "\"><summary><b>");
    html.text(verdict().word()).markup("</b> <code>").text(any.kind()).markup("</code> ");
    html.arabic(words.line(any)).markup("</summary>\n");
    if (anchor != null) {
      html.markup("<p><a href=\"#" + anchor + "\">in the text</a></p>\n");
    }
    html.markup("<table><thead><tr><th scope=\"col\">field</th><th scope=\"col\">annotated</th>");
    html.markup("<th scope=\"col\">read</th></tr></thead><tbody>\n");
    fields(html, any.kind().roles());
    html.markup("</tbody></table>\n");
    derivation(html);
    html.markup("</details>\n");
  }

  private void fields(Html html, List<Role> roles) {
    for (Role role : roles) {
      boolean same = isFound() && sameRole(role);
      row(html, role.name(), same, (words, claim) -> words.in(claim, role));
    }
    row(html, "when", isFound() && Agreement.sameWhen(annotated, read), Wording::when);
    row(html, "status", isFound() && annotated.status() == read.status(), Wording::status);
    row(
        html,
        "people",
        isFound() && Objects.equals(annotated.quantity(), read.quantity()),
        Wording::people);
    row(
        html,
        "said by",
        isFound() && article.agreement().sameSpeaker(annotated, read),
        Wording::speaker);
    row(html, "title", null, Wording::title);
    row(html, "passage", null, (words, claim) -> claim.passage());
  }

  private boolean isFound() {
    return verdict() == Verdict.FOUND;
  }

  private boolean sameRole(Role role) {
    int shared = article.agreement().sharedSlots(annotated, read, role);
    return shared == annotated.in(role).size() && shared == read.in(role).size();
  }

  /** {@code same} is {@code null} for a field that is not compared. */
  private void row(
      Html html, String field, Boolean same, BiFunction<Wording, Claim, String> value) {
    String gold = annotated == null ? "" : value.apply(new Wording(article.annotated()), annotated);
    String system = read == null ? "" : value.apply(new Wording(article.read()), read);
    if (gold.isEmpty() && system.isEmpty()) {
      return;
    }
    boolean differs = isFound() && Boolean.FALSE.equals(same);
    html.markup(differs ? "<tr class=\"differs\">" : "<tr>");
    html.markup("<th scope=\"row\">").text(field + (differs ? " ≠" : "")).markup("</th><td>");
    html.arabic(gold).markup("</td><td>").arabic(system).markup("</td></tr>\n");
  }

  private void derivation(Html html) {
    if (read == null) {
      return;
    }
    html.markup("<p>Derived by <code>").text(Objects.toString(read.rule(), "?"));
    html.markup("</code>:</p>\n<ul>\n");
    read.why().forEach(step -> html.markup("<li>").arabic(step).markup("</li>\n"));
    html.markup("</ul>\n");
  }
}
