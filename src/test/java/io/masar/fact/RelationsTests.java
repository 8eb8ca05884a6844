package io.masar.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Small tables of claims, and the dated relationships they amount to. */
class RelationsTests {

  @Test
  void aPresenceYearsAfterAnotherIsAnother() {
    assertRelations(
        """
        a 2011-01-01 o1 | PRESENCE COMPLETED | FORCE north-forces; LOCATION rock-base | ..2011-12-31
        b 2025-08-18 o1 | PRESENCE ONGOING | FORCE north-forces; LOCATION rock-base | -
        """,
        "STATIONED_AT:north-forces:rock-base:2011 COMPLETED",
        "STATIONED_AT:north-forces:rock-base:2025 ONGOING");
  }

  @Test
  void membershipInACountryIsBelonging() {
    assertRelations(
        """
        a 2025-01-01 o1 | MEMBERSHIP | MEMBER southern-army; GROUP southland
        b 2025-01-01 o1 | MEMBERSHIP | MEMBER northland; GROUP north-fleet
        c 2025-01-01 o1 | MEMBERSHIP | MEMBER northland; GROUP north-marines | - | - | - | LEADS
        """,
        "BELONGS_TO:southern-army:southland null",
        "LEADS:northland:north-marines null",
        "MEMBER_OF:northland:north-fleet null");
  }

  @Test
  void postsAreToldApartByTheirTitle() {
    assertRelations(
        """
        a 2025-01-01 o1 | ROLE | PERSON someone; BODY southern-army | - | - | - | قائد
        b 2025-02-01 o1 | ROLE | PERSON someone; BODY southern-army | - | - | - | قائد
        c 2025-02-01 o1 | ROLE | PERSON someone; BODY southern-army | - | - | - | متحدث
        """,
        "HOLDS_ROLE:someone:southern-army:قائد null",
        "HOLDS_ROLE:someone:southern-army:متحدث null");
  }

  @Test
  void theSurestClaimStandsForAllAndOfTheseTheLatest() {
    assertThat(
            Claims.facts(
                    Claims.of(
                        """
                        a 2025-01-01 o1 | MEMBERSHIP | MEMBER southern-army; GROUP southland | - | - | - | - | - | 0.7
                        b 2025-01-02 o1 | MEMBERSHIP | MEMBER southern-army; GROUP southland | - | - | - | - | - | 0.9
                        c 2025-01-03 o1 | MEMBERSHIP | MEMBER southern-army; GROUP southland | - | - | - | - | - | 0.9
                        d - o1 | MEMBERSHIP | MEMBER southern-army; GROUP southland | - | - | - | - | - | 0.9
                        e 2025-01-05 o1 | MEMBERSHIP | MEMBER southern-army; GROUP southland | - | - | - | - | - | 0.8
                        """))
                .relations())
        .extracting(relation -> relation.account().best())
        .containsExactly("c#3");
  }

  private static void assertRelations(String table, String... expected) {
    assertThat(Claims.facts(Claims.of(table)).relations())
        .extracting(relation -> relation.id() + " " + relation.account().status())
        .containsExactlyInAnyOrder(expected);
  }
}
