package io.masar.evaluate;

import static io.masar.evaluate.Annotated.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.Document;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationPageTests {

  private static final String HOSTILE =
      "</p></details><script>alert(1)</script>&amp;\"' \u0000\uD800";

  private static String page(Annotated gold, Annotated system, String text) throws IOException {
    Document read = system.document();
    StringBuilder page = new StringBuilder();
    EvaluationPage.write(
        Evaluation.of(List.of(gold.document()), Map.of(read.id(), read)),
        Map.of(read.id(), text),
        page);
    return page.toString();
  }

  @Test
  void hostileTextStaysText() throws IOException {
    Annotated gold = article("<x onclick=a>").entity("k", "Force", "<b>");
    String page = page(gold, article("<x onclick=a>"), HOSTILE);

    assertThat(page)
        .contains(
            "&lt;/p&gt;&lt;/details&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;&quot;&#39;")
        .contains("&lt;x onclick=a&gt;", "Force &lt;b&gt;")
        .doesNotContain("<script", "<x onclick", "<b>\n", "\u0000", "\uD800");
  }

  @Test
  void aHostileTitleStaysInItsAttribute() throws IOException {
    Annotated gold = article("x").entity("k", "Force", "ن&#34; onmouseover=&#34;f()");
    String page = page(gold, article("x"), "قال ن&#34; onmouseover=&#34;f() شيئا");

    assertThat(page).contains("title=\"missed: Force ن&amp;#34; onmouseover=&amp;#34;f()\">");
  }

  @Test
  void marksNamesByWhatBecameOfThem() throws IOException {
    Annotated gold =
        article("x").entity("1", "Force", "لواء النسر").entity("2", "Base", "معسكر التل");
    Annotated system = article("x").entity("1", "Force", "لواء النسر").entity("2", "Place", "قيل");

    assertThat(page(gold, system, "قيل إن لواء النسر غادر معسكر التلال ومعسكر التل"))
        .containsPattern("name-found [^>]*>لواء النسر</mark>")
        .containsPattern("name-invented [^>]*>قيل</mark>")
        .containsPattern("معسكر التلال و<mark class=\"name-missed [^>]*>معسكر التل</mark>");
  }

  @Test
  void showsFieldsThatDiffer() throws IOException {
    Annotated gold =
        article("x")
            .entity("f", "Force", "لواء النسر")
            .claim("REDUCTION", "'FORCE':['f']", "'status':'PLANNED'");
    Annotated system =
        article("x")
            .entity("f", "Force", "لواء النسر")
            .claim("REDUCTION", "'FORCE':['f']", "'status':'DENIED'", "'why':['كلمة <نفى>']");

    assertThat(page(gold, system, ""))
        .contains("<tr class=\"differs\"><th scope=\"row\">status ≠</th>", "كلمة &lt;نفى&gt;")
        .doesNotContain("FORCE ≠");
  }

  @Test
  void needsNothingElse() throws IOException {
    assertThat(page(article("x"), article("x"), "نص"))
        .contains("default-src 'none'", "dir=\"rtl\"", "prefers-color-scheme: dark")
        .doesNotContain("http:", "https:", "<link", "<img", "url(", "@import");
  }
}
