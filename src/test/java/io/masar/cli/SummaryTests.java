package io.masar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.Interval;
import io.masar.Span;
import io.masar.claim.Claim;
import io.masar.claim.ClaimKind;
import io.masar.claim.Document;
import io.masar.claim.Entity;
import io.masar.claim.EntityType;
import io.masar.claim.Quantity;
import io.masar.claim.Role;
import io.masar.claim.Source;
import io.masar.claim.Status;
import io.masar.store.Loaded;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is printed of documents: the sum of a load, and how a claim was derived. */
class SummaryTests {

  private final StringWriter text = new StringWriter();
  private final PrintWriter out = new PrintWriter(text, true);

  @Test
  void sumsUpALoad() {
    Loaded loaded =
        new Loaded(
            2,
            1,
            Map.of(ClaimKind.PRESENCE, 1, ClaimKind.WITHDRAWAL, 3),
            Map.of("قاعدة الريح", 2, "قاعدة الأمل", 2, "معسكر الغيم", 5),
            List.of());

    new LoadSummary(loaded, 1).print(out);

    assertThat(text.toString().lines())
        .containsExactly(
            "2 articles, 1 of them in the graph before",
            "4 claims",
            "        3  WITHDRAWAL",
            "        1  PRESENCE",
            "3 names that the gazetteer does not know, by articles:",
            "        5  معسكر الغيم",
            "        2  قاعدة الأمل",
            "        2  قاعدة الريح",
            "1 problem, told above");
  }

  @Test
  void explainsAClaim() {
    new Explanation(document("1")).print(out);

    assertThat(text.toString().lines().map(String::stripTrailing))
        .containsExactly(
            "1 · 2025-08-17 · عنوان · 1 claim",
            "",
            "  1. WITHDRAWAL, PLANNED, 2025-09-01..2025-09-30 (في سبتمبر), ..500 people",
            "     FORCE        قوات الشمال [north-force]",
            "     ORIGIN       قاعدة الريح [wind-base]",
            "     said by      قوات الشمال [north-force]",
            "     sentence     ستنسحب قوات الشمال من قاعدة الريح.",
            "     rule         withdraw, confidence 0.90",
            "                  trigger: ستنسحب",
            "");
  }

  private static Document document(String id) {
    List<Span> mentions = List.of(new Span(0, 3), new Span(5, 8));
    return new Document(
        id,
        LocalDate.of(2025, 8, 17),
        new Source("عنوان", null, null, null, "hash"),
        List.of(
            new Entity(
                "f1", "north-force", EntityType.FORCE, List.of("قوات الشمال"), true, mentions),
            new Entity(
                "b1", "wind-base", EntityType.BASE, List.of("قاعدة الريح"), false, mentions)),
        List.of(),
        List.of(claim()));
  }

  private static Claim claim() {
    return new Claim(
        ClaimKind.WITHDRAWAL,
        Map.of(Role.FORCE, List.of("f1"), Role.ORIGIN, List.of("b1")),
        new Interval(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 30)),
        "في سبتمبر",
        Status.PLANNED,
        new Quantity(null, 500),
        null,
        "f1",
        "ستنسحب قوات الشمال\nمن قاعدة الريح.",
        new Span(0, 34),
        "withdraw",
        0.9,
        List.of("trigger: ستنسحب"));
  }
}
