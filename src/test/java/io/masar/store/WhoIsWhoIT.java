package io.masar.store;

import static io.masar.store.Documents.article;
import static io.masar.store.Documents.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masar.InvalidInput;
import io.masar.claim.ClaimKind;
import io.masar.claim.Document;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.query.Catalogue;
import io.masar.query.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

/** Things that users join and part. */
class WhoIsWhoIT {

  private static final Statements STATEMENTS = Statements.read(Path.of("loader/cypher"));
  private static final List<Document> DOCUMENTS = documents();

  @TempDir static Path folder;
  private static Store store;
  private static String apart;

  @BeforeAll
  static void open() {
    store = Store.open(new Target.Embedded(folder.resolve("db")));
    load(DOCUMENTS);
    apart = store.digest();
  }

  @AfterAll
  static void close() {
    if (store != null) {
      store.close();
    }
  }

  @BeforeEach
  void restore() {
    if (!store.digest().equals(apart)) {
      try (Session session = store.connection().session(AccessMode.WRITE)) {
        session.run("MATCH (n) DETACH DELETE n").consume();
      }
      load(DOCUMENTS);
    }
  }

  private static List<Document> documents() {
    List<Document> documents = new ArrayList<>(Scenario.documents());
    documents.add(
        article("m1", "2025-12-01", "الساحل")
            .unknown("force:expedition", EntityType.FORCE, "القوة الشمالية")
            .says(leaves("force:expedition").when("2025-11-30", "2025-11-30"))
            .says(leaves("northern-army", "force:expedition").quantity(10, 10))
            .build());
    documents.add(
        article("m2", "2025-12-02", "الساحل")
            .unknown("country:north", EntityType.COUNTRY, "مملكة الشمال")
            .unknown("force:expedition", EntityType.FORCE, "القوة الشمالية", "قوة الشمال")
            .says(
                claim(ClaimKind.AGREEMENT, Status.COMPLETED)
                    .role(Role.PARTY, "country:north", "southland")
                    .when("2024-09-27", "2024-09-27"))
            .says(claim(ClaimKind.TERM, null).title("تسليم القاعدة").when(null, "2025-12-31"))
            .build());
    documents.add(
        article("m3", "2025-12-03", "الساحل")
            .unknown("person:rawi", EntityType.PERSON, "العقيد الراوي")
            .says(leaves("northern-army").saidBy("person:rawi"))
            .build());
    return documents;
  }

  private static Documents.Said leaves(String... forces) {
    return claim(ClaimKind.WITHDRAWAL, Status.COMPLETED)
        .role(Role.FORCE, forces)
        .role(Role.ORIGIN, "rock-base");
  }

  @ParameterizedTest
  @CsvSource({
    "force:expedition, northern-army",
    "country:north, northland",
    "dune-province, southland",
    "northern-army, southern-army"
  })
  void whateverIsLoadedBeforeOrAfterTheGraphIsOneAndBothCanBeParted(String thing, String into) {
    merge(thing, into);
    String joined = store.digest();
    assertThat(joined).isNotEqualTo(apart);
    assertThat(rows("MATCH (n:Entity {id: '" + thing + "'}) RETURN n.id")).isEmpty();

    load(DOCUMENTS);
    assertThat(store.digest()).as("loaded again").isEqualTo(joined);
    List<String> some = List.of("a2", "a5", "m1", "m3");
    store.remove(STATEMENTS, some);
    load(DOCUMENTS.subList(3, DOCUMENTS.size()));
    load(DOCUMENTS.subList(0, 3));
    assertThat(store.digest()).as("some taken out and put in").isEqualTo(joined);
    store.remove(STATEMENTS, DOCUMENTS.stream().map(Document::id).toList());
    assertThat(rows("MATCH (n) WHERE NOT n:Correction RETURN n")).isEmpty();
    load(DOCUMENTS);
    assertThat(store.digest()).as("all taken out and put in").isEqualTo(joined);

    store.split(STATEMENTS, Documents::gazetteer, thing);
    assertThat(store.digest()).as("parted").isEqualTo(apart);
  }

  @Test
  void chainsAreParted() {
    merge("person:rawi", "spokesman");
    String joined = store.digest();
    merge("force:expedition", "northern-army");
    merge("northern-army", "southern-army");
    assertThat(rows("MATCH (n:Force) RETURN n.id")).containsExactly(List.of("southern-army"));
    store.split(STATEMENTS, Documents::gazetteer, "northern-army");
    store.split(STATEMENTS, Documents::gazetteer, "force:expedition");
    assertThat(store.digest()).isEqualTo(joined);
  }

  @Test
  void whatTheGazetteerHoldsStays() {
    Correction said = merge("northern-army", "force:expedition");
    assertThat(said.thing()).isEqualTo("force:expedition");
    assertThat(rows("MATCH (n:Force) RETURN n.id ORDER BY n.id"))
        .containsExactly(List.of("northern-army"), List.of("southern-army"));
  }

  @Test
  void twoThingsInOneRoleAreOneThere() {
    merge("force:expedition", "northern-army");
    assertThat(
            rows(
                "MATCH (c:Claim {min: 10})-[r:FORCE]->(f) RETURN f.id, r.as, c.id STARTS WITH"
                    + " 'm1'"))
        .containsExactly(
            List.of("northern-army", List.of("force:expedition", "northern-army"), true));
    assertThat(rows("MATCH (:Claim {min: 10})-[:SUPPORTS]->()<-[:MAKES]-(f) RETURN f.id"))
        .containsExactly(List.of("northern-army"));
  }

  @Test
  void whatWasJoinedIsFoundByItsNames() {
    merge("force:expedition", "northern-army");
    merge("northern-army", "southern-army");
    for (String name : List.of("قوة الشمال", "force:expedition", "جيش الشمال", "northern army")) {
      assertThat(store.names().find(name, Set.of("Force")).ids()).containsExactly("southern-army");
    }
    assertThat(store.joined().find("القوة الشماليه", Set.of("Force")).ids())
        .containsExactly("force:expedition");
  }

  @Test
  void theExplorerKnowsTheNamesOfWhatWasJoined() {
    merge("force:expedition", "northern-army");
    Table entities =
        store.run(Catalogue.parts(Path.of("queries/explorer")).report("entities"), Map.of());
    assertThat(entities.rows())
        .filteredOn(row -> row.get(0).equals("northern-army"))
        .singleElement()
        .satisfies(
            row ->
                assertThat((List<?>) row.get(entities.column("aliases")))
                    .map(String::valueOf)
                    .contains("القوة الشمالية", "قوة الشمال"));
  }

  @Test
  void partiesOfAnAgreementAreJoined() {
    merge("country:north", "northland");
    assertThat(
            rows(
                "MATCH (a:Agreement) WHERE a.parties IS NOT NULL"
                    + " RETURN a.parties, a.claims, COUNT { (a)-[:HAS_TERM]->() }"))
        .containsExactly(List.of("northland+southland", 6L, 3L));
  }

  @Test
  void aThingCanBeSetApartInSomeArticlesAndGoBack() {
    String other =
        store.setApart(
            STATEMENTS, Documents::gazetteer, "spokesman", List.of("a5"), "سالم الراوي الثاني");
    String setApart = store.digest();
    assertThat(
            rows("MATCH (p:Person)<-[:SAID_BY]-(c) RETURN p.name, p.aliases, c.kind ORDER BY c.id"))
        .containsExactly(
            List.of("سالم الراوي", List.of("الراوي"), "WITHDRAWAL"),
            row("سالم الراوي الثاني", null, "REDEPLOYMENT"),
            row("العقيد الراوي", null, "WITHDRAWAL"));

    store.remove(STATEMENTS, List.of("a4", "a5"));
    load(DOCUMENTS);
    assertThat(store.digest()).as("taken out and put in").isEqualTo(setApart);
    merge(other, "spokesman");
    assertThat(store.digest()).as("gone back").isEqualTo(apart);
  }

  @Test
  void whatIsJoinedAndSetApartAtOnce() {
    merge("person:rawi", "spokesman");
    String joined = store.digest();
    String other =
        store.setApart(STATEMENTS, Documents::gazetteer, "spokesman", List.of("m3"), "ثالث");
    String setApart = store.digest();
    store.remove(STATEMENTS, List.of("m3", "a4"));
    load(DOCUMENTS);
    assertThat(store.digest()).isEqualTo(setApart);
    merge(other, "spokesman");
    assertThat(store.digest()).isEqualTo(joined);
  }

  @Test
  void whatCannotBeJoinedOrPartedIsSaid() {
    merge("person:rawi", "spokesman");
    assertThatThrownBy(() -> merge("spokesman", "person:rawi"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("already");
    assertThatThrownBy(() -> store.split(STATEMENTS, Documents::gazetteer, "spokesman"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("was not joined");
    assertThatThrownBy(
            () ->
                store.setApart(
                    STATEMENTS, Documents::gazetteer, "spokesman", List.of("a1"), "ثالث"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("a1: does not mention spokesman");
  }

  private static Correction merge(String one, String other) {
    return store.merge(STATEMENTS, Documents::gazetteer, one, other);
  }

  private static void load(List<Document> some) {
    store.load(STATEMENTS, some.stream(), Documents::gazetteer, done -> {});
  }

  private static List<Object> row(Object... values) {
    return java.util.Arrays.asList(values);
  }

  private static List<List<Object>> rows(String cypher) {
    return store.query(cypher, Map.of()).rows();
  }
}
