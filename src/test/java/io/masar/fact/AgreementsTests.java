package io.masar.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Small tables of claims, and the agreements and terms they amount to. */
class AgreementsTests {

  private static final String PARTIES = "PARTY northland southland";
  private static final Consolidation CONSOLIDATION = new Consolidation(Claims.THINGS);

  @Test
  void datesCloseToEachOtherAreOneAgreementReachedOnTheNarrowest() {
    assertAgreements(
        """
        a 2025-03-01 o1 | AGREEMENT COMPLETED | %1$s | 2024-09-27..2024-09-27
        b 2025-10-02 o2 | AGREEMENT COMPLETED | %1$s | 2024-09-21..2024-09-30
        c 2025-10-02 o2 | AGREEMENT COMPLETED | %1$s | 2008-11-17..2008-11-17
        """,
        "agreement:northland+southland:2008-11-17 2008-11-17..2008-11-17 1",
        "agreement:northland+southland:2024-09-21 2024-09-27..2024-09-27 2");
  }

  @Test
  void aTermOfWhichTheSameIsToldIsKnownWhereOnlyTermsAre() {
    List<Testimony> claims =
        Claims.of(
                """
                a 2025-03-01 o1 | TERM | PARTY pact | ..2025-09-30
                b 2025-03-02 o2 | TERM | PARTY pact | ..2026-09-30
                c 2025-03-03 o3 | TERM | PARTY pact | ..2026-09-30
                """)
            .stream()
            .map(AgreementsTests::withoutParties)
            .toList();
    Map<FactKey, List<Testimony>> before = CONSOLIDATION.byKey(key -> true, claims.subList(0, 2));
    Map<FactKey, List<Testimony>> after = CONSOLIDATION.byKey(key -> true, claims);
    Consolidation.Turn turn = turn(before, after);
    assertThat(turn.after().agreements())
        .singleElement()
        .satisfies(pact -> assertThat(pact.account().claimIds()).hasSize(3));
    assertThat(terms(turn.before())).containsExactly("agreement:pact:undated:..2026-09-30");
    assertThat(terms(turn.after())).containsExactly("agreement:pact:undated:..2026-09-30");

    List<Testimony> agreed = Claims.of("d 2025-03-04 o1 | AGREEMENT COMPLETED | PARTY pact | -");
    after.get(new AgreementKey("pact")).addAll(agreed);
    assertThat(terms(turn(before, after).after())).hasSize(1);
    assertThat(terms(turn(after, before).after())).hasSize(2);
    assertThat(turn(after, after)).isEqualTo(turn(Map.of(), Map.of()));
  }

  private static Consolidation.Turn turn(
      Map<FactKey, List<Testimony>> before, Map<FactKey, List<Testimony>> after) {
    return CONSOLIDATION.turn(
        after.keySet(),
        key -> new Consolidation.Claims(before.getOrDefault(key, List.of()), after.get(key)));
  }

  private static List<String> terms(Facts facts) {
    return facts.agreements().stream()
        .flatMap(agreement -> agreement.terms().stream())
        .map(Term::id)
        .toList();
  }

  private static Testimony withoutParties(Testimony said) {
    return new Testimony(
        said.id(),
        said.kind(),
        said.status(),
        said.when(),
        said.min(),
        said.max(),
        said.confidence(),
        said.title(),
        said.parties(),
        Map.of(Role.AGREEMENT, List.of("pact")),
        said.telling());
  }

  @Test
  void aTermGoesWithTheAgreementOfItsArticle() {
    List<Term> terms =
        agreements(
                """
                a 2025-03-01 o1 | AGREEMENT COMPLETED | %1$s | 2024-09-27..2024-09-27
                a 2025-03-01 o1 | TERM | %1$s | ..2025-09-30 | - | - | المرحلة الأولى
                b 2025-03-02 o2 | TERM | %1$s | ..2026-09-30 | - | - | المرحلة الثانية
                """)
            .stream()
            .flatMap(agreement -> agreement.terms().stream())
            .toList();
    assertThat(terms)
        .extracting(Term::id)
        .containsExactly(
            "agreement:northland+southland:2024-09-27:..2025-09-30",
            "agreement:northland+southland:undated:..2026-09-30");
  }

  @Test
  void aTermIsPlannedUntilAClaimSaysItIsDone() {
    String planned = "a 2025-03-01 o1 | TERM | %1$s | ..2025-09-30 | - | - | انسحاب\n";
    String done = "b 2025-10-01 o2 | TERM COMPLETED | %1$s | ..2025-09-30 | - | - | انسحاب\n";
    assertThat(agreements(planned).get(0).terms())
        .extracting(term -> term.status().name())
        .containsExactly("PLANNED");
    assertThat(agreements(planned + done).get(0).terms())
        .extracting(term -> term.status().name())
        .containsExactly("COMPLETED");
  }

  private static void assertAgreements(String table, String... expected) {
    assertThat(agreements(table))
        .extracting(
            a ->
                "%s %s..%s %d"
                    .formatted(
                        a.id(), a.reached().from(), a.reached().to(), a.account().evidence()))
        .containsExactly(expected);
  }

  private static List<Agreement> agreements(String table) {
    return Claims.facts(Claims.of(table.formatted(PARTIES))).agreements();
  }
}
