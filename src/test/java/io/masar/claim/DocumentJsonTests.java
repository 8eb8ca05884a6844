package io.masar.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masar.Interval;
import io.masar.InvalidInput;
import io.masar.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentJsonTests {

  private static final Interval SEPTEMBER =
      new Interval(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 30));

  @Test
  void whatIsWrittenIsReadAgain() {
    Document document = document();
    String json = DocumentJson.write(document);
    assertThat(json).doesNotContain("\n");
    assertThat(DocumentJson.read(json, "test")).isEqualTo(document);
    assertThat(DocumentJson.write(DocumentJson.read(json, "test"))).isEqualTo(json);
  }

  @Test
  void openEndsAndWhatIsMissingStayOpen() {
    Claim claim =
        new Claim(
            ClaimKind.TERM,
            Map.of(),
            new Interval(null, LocalDate.of(2026, 9, 30)),
            null,
            null,
            new Quantity(2001, null),
            null,
            null,
            "بحلول سبتمبر",
            new Span(0, 12),
            "term",
            1,
            List.of());
    Document document = new Document("d", null, null, List.of(), List.of(), List.of(claim));
    assertThat(DocumentJson.read(DocumentJson.write(document), "test")).isEqualTo(document);
  }

  @Test
  void anAnnotationWithoutWhatOnlyMasarWritesIsRead() {
    String json =
        """
        {"id": "a", "published": "2025-08-18",
         "entities": [{"key": "f1", "type": "Force", "names": ["التحالف الدولي"]}],
         "times": [{"text": "أيلول 2025", "from": "2025-09-01", "to": "2025-09-30"}],
         "claims": [{"kind": "WITHDRAWAL", "roles": {"FORCE": ["f1"]}, "when": null,
                     "status": "PLANNED", "quantity": null, "title": null, "saidBy": null,
                     "passage": "انسحاب القوات"}]}
        """;
    Document document = DocumentJson.read(json, "test");
    assertThat(document.times().get(0).interval()).isEqualTo(SEPTEMBER);
    assertThat(document.claims().get(0).in(Role.FORCE)).containsExactly("f1");
    assertThat(document.claims().get(0).span()).isNull();
    assertThat(DocumentJson.read(DocumentJson.write(document), "test")).isEqualTo(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "7",
        "{}",
        "{\"id\": \"a\", \"published\": \"yesterday\"}",
        "{\"id\": \"a\", \"claims\": [{\"kind\": \"RETREAT\"}]}",
        "{\"id\": \"a\", \"claims\": [{\"kind\": \"ATTACK\", \"roles\": {\"VICTIM\": [\"x\"]}}]}",
        "{\"id\": \"a\", \"claims\": [{\"kind\": \"ATTACK\", \"status\": \"LIKELY\"}]}",
        "{\"id\": \"a\", \"claims\": [{\"kind\": \"ATTACK\", \"span\": [5, 2]}]}",
        "{\"id\": \"a\", \"claims\": [{\"kind\": \"ATTACK\", \"quantity\": {}}]}",
        "{\"id\": \"a\", \"entities\": [{\"key\": \"x\", \"type\": \"Fort\", \"names\": [\"n\"]}]}",
        "{\"id\": \"a\", \"entities\": [{\"key\": \"x\", \"type\": \"Base\", \"names\": []}]}",
      })
  void whatIsNoDocumentIsSaidWithItsPlace(String json) {
    assertThatThrownBy(() -> DocumentJson.read(json, "documents.jsonl:3"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("documents.jsonl:3: no ");
  }

  private static Document document() {
    Entity force =
        new Entity(
            "f1",
            "international-coalition",
            EntityType.FORCE,
            List.of("التحالف الدولي", "\"التحالف\""),
            true,
            List.of(new Span(0, 14)));
    Claim claim =
        new Claim(
            ClaimKind.WITHDRAWAL,
            Map.of(Role.FORCE, List.of("f1"), Role.ORIGIN, List.of("b1", "b2")),
            SEPTEMBER,
            "أيلول 2025",
            Status.PLANNED,
            Quantity.of(2500),
            "title",
            "f1",
            "سطر\nوسطر",
            new Span(3, 10),
            "withdraw",
            0.5,
            List.of("one", "two"));
    return new Document(
        "d1",
        LocalDate.of(2025, 8, 18),
        new Source("عنوان", "outlet", "https://example.org/1", "ar", "00ff"),
        List.of(force),
        List.of(new Time("أيلول 2025", SEPTEMBER, new Span(20, 30))),
        List.of(claim));
  }
}
