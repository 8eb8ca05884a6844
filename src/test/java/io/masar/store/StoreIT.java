package io.masar.store;

import static io.masar.store.Documents.article;
import static io.masar.store.Documents.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masar.InvalidInput;
import io.masar.claim.ClaimKind;
import io.masar.claim.Document;
import io.masar.claim.Role;
import io.masar.claim.Status;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

class StoreIT {

  private static final Statements STATEMENTS = Statements.read(Path.of("loader/cypher"));

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void open() {
    store = Store.open(new Target.Embedded(folder.resolve("db")));
  }

  @AfterAll
  static void close() {
    if (store != null) {
      store.close();
    }
  }

  @BeforeEach
  void empty() {
    try (Session session = store.connection().session(AccessMode.WRITE)) {
      session.run("MATCH (n) DETACH DELETE n").consume();
    }
  }

  @Test
  void anyOrderAndAnySplitGiveOneGraph() {
    load(Scenario.documents());
    String digest = store.digest();
    for (int seed = 0; seed < 4; seed++) {
      empty();
      List<Document> documents = new ArrayList<>(Scenario.documents());
      Collections.shuffle(documents, new Random(seed));
      load(documents.subList(0, seed + 1));
      assertThat(store.digest()).isNotEqualTo(digest);
      load(documents.subList(seed + 1, documents.size()));
      assertThat(store.digest()).isEqualTo(digest);
    }
  }

  @Test
  void loadingAgainChangesNothing() {
    load(Scenario.documents());
    String digest = store.digest();
    Loaded again = load(Scenario.documents());
    assertThat(again.articles()).isEqualTo(5);
    assertThat(again.unchanged()).isEqualTo(5);
    assertThat(store.digest()).isEqualTo(digest);
  }

  @Test
  void anotherReadingReplacesTheFormerAndLeavesNothingBehind() {
    load(Scenario.documents());
    String digest = store.digest();
    Document changed =
        article("a5", "2025-11-01", "جريدة أخرى")
            .says(
                claim(ClaimKind.ATTACK, Status.COMPLETED)
                    .role(Role.ATTACKER, "southern-army")
                    .role(Role.TARGET, "rock-base"))
            .build();
    load(List.of(changed));
    assertThat(column("MATCH (n:Base {id: 'palm-base'}) RETURN count(n)")).containsExactly(0L);
    assertThat(column("MATCH ()-[r:ATTACKS]->(b) RETURN b.id")).containsExactly("rock-base");
    load(Scenario.documents().subList(4, 5));
    assertThat(store.digest()).isEqualTo(digest);
  }

  @Test
  void claimsHaveTheDayAndTheOutletOfTheirArticle() {
    String others =
        "MATCH (c:Claim)<-[:STATES]-()<-[:CONTAINS]-(a) OPTIONAL MATCH (a)<-[:PUBLISHED]-(o)"
            + " WITH c, [toString(a.publishedOn), o.id] AS told"
            + " WHERE [x IN [toString(c.reported), c.outlet] | coalesce(x, '')]"
            + " <> [x IN told | coalesce(x, '')] RETURN c.id";
    load(Scenario.documents());
    assertThat(column(others)).isEmpty();
    for (Documents.Builder told :
        List.of(
            article("x", "2025-08-01", "البرق"),
            article("x", "2025-08-02", "البرق"),
            article("x", "2025-08-02", "جريدة أخرى"),
            article("x", null, null))) {
      load(List.of(told.says(leaves(Status.PLANNED)).build()));
      assertThat(column(others)).isEmpty();
    }
    store.remove(STATEMENTS, List.of("x", "a2"));
    assertThat(column(others)).isEmpty();
    assertThat(column("MATCH (c:Claim {outlet: 'البرق'}) RETURN DISTINCT c.reported"))
        .containsExactly(day("2011-12-20"));
  }

  @Test
  void aGraphOfAFormerVersionIsKnown() {
    load(Scenario.documents());
    assertThat(store.isFormer()).isFalse();
    try (Session session = store.connection().session(AccessMode.WRITE)) {
      session.run("MATCH (m:Movement) REMOVE m.undated").consume();
    }
    assertThat(store.isFormer()).isTrue();
  }

  @Test
  void departuresYearsApartAreTwoMovements() {
    load(Scenario.documents());
    assertThat(
            rows(
                "MATCH (m:Movement)-[:FROM]->(b:Base) RETURN m.id, m.status, m.claims ORDER BY"
                    + " m.id"))
        .containsExactly(
            List.of("leave:northern-army:rock-base:2011", "COMPLETED", 1L),
            List.of("leave:northern-army:rock-base:2025", "DENIED", 3L));
  }

  @Test
  void theMovementKeepsEveryPlannedDayAndEveryCount() {
    load(Scenario.documents().subList(0, 3));
    assertThat(
            rows(
                "MATCH (m:Movement {id: 'leave:northern-army:rock-base:2025'}) RETURN"
                    + " m.plannedFrom, m.plannedTo, m.min, m.max, m.outlets, m.firstReported"))
        .containsExactly(
            List.of(day("2025-09-30"), day("2026-01-11"), 1500L, 2500L, 2L, day("2025-03-01")));
  }

  @Test
  void whatIsOnlyPlannedIsNeverShownAsDone() {
    load(Scenario.documents().subList(1, 3));
    assertThat(column("MATCH (m:Movement) RETURN m.status")).containsExactly("PLANNED");
    assertThat(column("MATCH (m:Movement) RETURN m.name")).containsExactly("انسحاب مقرر");
    assertThat(column("MATCH (m:Movement) RETURN coalesce(m.reportedFrom, m.reportedTo)"))
        .containsOnlyNulls();
    assertThat(column("MATCH ()-[r:WITHDRAWS_FROM]->() RETURN r.status"))
        .containsExactly("PLANNED");
  }

  @Test
  void doneWithoutADayIsDoneByItsPublication() {
    load(
        List.of(
            article("p", "2025-08-01", "البرق")
                .says(leaves(Status.PLANNED).when(null, "2025-09-30"))
                .build(),
            article("d", "2025-10-07", "البرق").says(leaves(Status.COMPLETED)).build()));
    assertThat(rows("MATCH (m:Movement) RETURN m.status, m.to, m.plannedTo"))
        .containsExactly(List.of("COMPLETED", day("2025-10-07"), day("2025-09-30")));
  }

  @Test
  void aDenialOnlyCountsAgainstWhatWasSaidBeforeIt() {
    load(
        List.of(
            article("n", "2025-08-01", "البرق").says(leaves(Status.DENIED)).build(),
            article("d", "2025-10-07", "البرق").says(leaves(Status.COMPLETED)).build()));
    assertThat(rows("MATCH (m:Movement) RETURN m.status, m.denials"))
        .containsExactly(List.of("COMPLETED", 1L));
  }

  @Test
  void oneAgreementWithBothItsTerms() {
    load(Scenario.documents());
    assertThat(
            rows(
                "MATCH (a:Agreement) RETURN a.from, a.to, a.claims,"
                    + " COLLECT { MATCH (p)-[:PARTY_TO]->(a) RETURN p.id ORDER BY p.id },"
                    + " COLLECT { MATCH (a)-[:HAS_TERM]->(t) RETURN t.to ORDER BY t.to }"))
        .containsExactly(
            List.of(
                day("2024-09-27"),
                day("2024-09-27"),
                4L,
                List.of("northland", "southland"),
                List.of(day("2025-09-30"), day("2026-09-30"))));
  }

  @Test
  void whatGazetteerAndClaimBothSayKeepsBoth() {
    load(Scenario.documents());
    assertThat(
            rows(
                "MATCH (a)-[r:LOCATED_IN]->(b) RETURN a.id, b.id, r.sources, r.claims ORDER BY"
                    + " a.id"))
        .containsExactly(
            row("dune-province", "southland", List.of("gazetteer"), null),
            row("palm-base", "southland", List.of("gazetteer"), null),
            row("rock-base", "dune-province", List.of("claim", "gazetteer"), 1L));
  }

  @Test
  void whoTheGazetteerSaysIsAMemberIsToldWhereBothAreThere() {
    String members =
        "MATCH (a)-[r:MEMBER_OF|LEADS]->(b) RETURN a.id, type(r), r.sources, r.since, r.until,"
            + " r.claims ORDER BY a.id";
    load(Scenario.documents());
    assertThat(rows(members))
        .containsExactly(
            row("northland", "LEADS", List.of("claim", "gazetteer"), day("2010-01-01"), null, 1L),
            row("southland", "MEMBER_OF", List.of("gazetteer"), null, day("2011-12-31"), null));

    store.remove(STATEMENTS, List.of("a5"));
    assertThat(rows(members))
        .containsExactly(
            row("northland", "LEADS", List.of("gazetteer"), day("2010-01-01"), null, null),
            row("southland", "MEMBER_OF", List.of("gazetteer"), null, day("2011-12-31"), null));
    store.remove(STATEMENTS, List.of("a1", "a2", "a3", "a4"));
    assertThat(column("MATCH (n) RETURN count(n)")).containsExactly(0L);
  }

  @Test
  void everyRelationshipLeadsToItsClaims() {
    load(Scenario.documents());
    assertThat(
            rows(
                "MATCH ()-[r]->() WHERE 'claim' IN r.sources RETURN type(r), sum(COUNT { MATCH"
                    + " (p:Passage)-[:STATES]->(c:Claim) WHERE c.id IN r.claimIds }) ="
                    + " sum(r.claims) ORDER BY type(r)"))
        .containsExactly(
            List.of("ATTACKS", true),
            List.of("HANDED_OVER_TO", true),
            List.of("HOLDS_ROLE", true),
            List.of("LEADS", true),
            List.of("LOCATED_IN", true),
            List.of("MOVES_TO", true),
            List.of("PARTY_TO", true),
            List.of("STATIONED_AT", true),
            List.of("WITHDRAWS_FROM", true));
  }

  @Test
  void unknownThingsAreCalledWhatMostArticlesCallThem() {
    Loaded loaded = load(Scenario.documents());
    assertThat(loaded.unknownNames()).isEqualTo(Map.of("سالم الراوي", 2));
    assertThat(rows("MATCH (p:Person) RETURN p.name, p.aliases, p.known"))
        .containsExactly(List.of("سالم الراوي", List.of("الراوي"), false));
  }

  @Test
  void aDocumentThatNamesNobodyItHoldsIsAProblemAndTheRestIsLoaded() {
    Document broken =
        article("x", "2025-01-01", null).says(leaves(Status.PLANNED).saidBy("nobody")).build();
    Loaded loaded = load(List.of(broken, Scenario.documents().get(0)));
    assertThat(loaded.articles()).isEqualTo(1);
    assertThat(loaded.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.toString()).contains("x: ", "nobody"));
  }

  @Test
  void queriesMayOnlyRead() {
    for (String write : List.of("CREATE (n:Stray)", "CREATE INDEX stray FOR (n:Stray) ON (n.id)")) {
      assertThatThrownBy(() -> store.query(write, Map.of()))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("only reading");
    }
    assertThat(column("MATCH (n:Stray) RETURN n")).isEmpty();
  }

  @Test
  void aQueryThatIsNoCypherSaysWhere() {
    assertThatThrownBy(() -> store.query("MATCH (n RETURN n", Map.of()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("line 1");
  }

  @Test
  void aFolderInUseIsSaidToBe() {
    Target same = new Target.Embedded(folder.resolve("db"));
    assertThatThrownBy(() -> Store.open(same).close())
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("in use");
  }

  private static Loaded load(List<Document> documents) {
    return store.load(STATEMENTS, documents.stream(), Documents::gazetteer, done -> {});
  }

  private static Documents.Said leaves(Status status) {
    return claim(ClaimKind.WITHDRAWAL, status)
        .role(Role.FORCE, "northern-army")
        .role(Role.ORIGIN, "rock-base");
  }

  private static List<List<Object>> rows(String cypher) {
    return store.query(cypher, Map.of()).rows();
  }

  private static List<Object> column(String cypher) {
    List<Object> values = new ArrayList<>();
    rows(cypher).forEach(row -> values.add(row.get(0)));
    return values;
  }

  private static List<Object> row(Object... values) {
    return java.util.Arrays.asList(values);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
