package io.masar.store;

import static io.masar.store.Documents.article;
import static io.masar.store.Documents.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.ClaimKind;
import io.masar.claim.Document;
import io.masar.claim.Role;
import io.masar.claim.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentRowsTests {

  @Test
  void theSameDocumentGivesTheSameRows() {
    assertThat(rows(Scenario.documents().get(1), "1"))
        .isEqualTo(rows(Scenario.documents().get(1), "1"));
  }

  @Test
  void otherStatementsOrAnotherGazetteerAreAnotherReading() {
    Document document = Scenario.documents().get(1);
    String reading = rows(document, "1").reading();
    assertThat(rows(document, "2").reading()).isNotEqualTo(reading);
    assertThat(DocumentRows.of(document, id -> null, "1").reading()).isNotEqualTo(reading);
  }

  @Test
  void theGazetteerIsFollowedUpwards() {
    assertThat(rows(Scenario.documents().get(0), "1").rows().get("gazetteer"))
        .extracting(row -> row.get("subject") + " " + row.get("type") + " " + row.get("object"))
        .containsExactlyInAnyOrder(
            "northern-army BELONGS_TO northland",
            "rock-base LOCATED_IN dune-province",
            "dune-province LOCATED_IN southland");
  }

  @Test
  void aTermWithoutPartiesIsOfTheOnlyAgreementTheArticleTellsOf() {
    Document document =
        article("t", "2025-01-01", null)
            .says(
                claim(ClaimKind.AGREEMENT, Status.COMPLETED)
                    .role(Role.PARTY, "southland", "northland"))
            .says(claim(ClaimKind.TERM, null).title("وقف إطلاق النار").when(null, "2025-02-01"))
            .build();
    assertThat(parties(document)).containsExactly("northland+southland", "northland+southland");
  }

  @Test
  void oneThingSaidTwiceInOneSentenceIsOneClaim() {
    Document once = Scenario.documents().get(0);
    Document twice =
        new Document(
            once.id(),
            once.published(),
            once.source(),
            once.entities(),
            once.times(),
            List.of(once.claims().get(0), once.claims().get(0)));
    assertThat(rows(twice, "1").rows()).isEqualTo(rows(once, "1").rows());
  }

  private static List<Object> parties(Document document) {
    return rows(document, "1").rows().get("claims").stream()
        .map(row -> (Object) ((Map<?, ?>) row.get("properties")).get("parties"))
        .toList();
  }

  private static DocumentRows rows(Document document, String version) {
    return DocumentRows.of(document, Documents::gazetteer, version);
  }
}
