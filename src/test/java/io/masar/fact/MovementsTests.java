package io.masar.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Small tables of claims, and the movements they amount to. */
class MovementsTests {

  @Test
  void staysAndDeparturesYearsApartStayApart() {
    assertMoves(
        """
        a 2011-12-20 o1 | WITHDRAWAL COMPLETED | FORCE north-forces; ORIGIN rock-base | 2011-12-18..2011-12-18
        b 2025-08-18 o1 | WITHDRAWAL PLANNED | FORCE north-forces; ORIGIN rock-base | 2025-09-01..2025-09-30
        c 2026-01-18 o2 | WITHDRAWAL COMPLETED | FORCE north-forces; ORIGIN rock-base | 2026-01-17..2026-01-17
        """,
        "leave:north-forces:rock-base:2011 COMPLETED 2011-12-18..2011-12-18 1/1",
        "leave:north-forces:rock-base:2025 COMPLETED 2026-01-17..2026-01-17 2/2");
  }

  @Test
  void aPartGoesWithTheWhole() {
    assertMoves(
        """
        a 2025-08-18 o1 | WITHDRAWAL PLANNED | FORCE north-forces; ORIGIN rock-base | ..2025-09-30
        b 2025-09-20 o2 | WITHDRAWAL ONGOING | FORCE north-marines; ORIGIN rock-base | -
        c 2025-09-21 o3 | WITHDRAWAL ONGOING | FORCE marine-unit; ORIGIN rock-base | -
        """,
        "leave:north-forces:rock-base:2025 ONGOING .. 3/3");
  }

  @Test
  void partsThatAreNoneOfEachOthersHaveMovesOfTheirOwn() {
    assertLeaveApart("north-fleet", "north-marines", "rock-base");
  }

  @Test
  void inItsOwnCountryAForceStandsForItself() {
    assertLeaveApart("north-forces", "north-marines", "home-base");
  }

  @Test
  void aMilitiaIsNoPartOfItsStatesForces() {
    assertLeaveApart("north-forces", "north-militia", "rock-base");
  }

  @Test
  void aDenialStandsOnlyAgainstWhatWasSaidBeforeIt() {
    String done =
        "b 2025-10-07 o1 | WITHDRAWAL COMPLETED | FORCE north-forces; ORIGIN rock-base | -\n";
    String before =
        "a 2025-08-01 o2 | WITHDRAWAL DENIED | FORCE north-forces; ORIGIN rock-base | -\n";
    String after =
        "c 2025-10-08 o2 | WITHDRAWAL DENIED | FORCE north-forces; ORIGIN rock-base | -\n";
    assertMoves(before + done, "leave:north-forces:rock-base:2025 COMPLETED ..2025-10-07 2/2");
    assertMoves(done + after, "leave:north-forces:rock-base:2025 DENIED .. 2/2");
  }

  @Test
  void plansAreKeptBesideWhatWasDone() {
    Movement movement =
        moves(
                """
                a 2025-08-18 o1 | WITHDRAWAL PLANNED | FORCE north-forces; ORIGIN rock-base | ..2025-09-30 | 2000..2000
                b 2025-10-01 o1 | WITHDRAWAL PLANNED | FORCE north-forces; ORIGIN rock-base | 2025-12-01..2025-12-31 | -
                c 2026-01-18 o2 | WITHDRAWAL COMPLETED | FORCE north-forces; ORIGIN rock-base | 2026-01-17..2026-01-17 | 1500..
                d 2026-01-20 o3 | WITHDRAWAL COMPLETED | FORCE north-forces; ORIGIN rock-base | 2026-01-17..2026-01-17 | -
                e - o3 | WITHDRAWAL PLANNED | FORCE north-forces; ORIGIN rock-base | 2025-12-01..2025-12-31 | -
                """)
            .get(0);
    assertThat(movement.account().planned()).isEqualTo(Claims.window("2025-09-30..2025-12-31"));
    assertThat(movement.account().reported()).isEqualTo(Claims.window("2026-01-17..2026-01-17"));
    assertThat(movement.account().promised()).isEqualTo(Claims.window("2025-08-18..2025-10-01"));
    assertThat(movement.account().confirmed()).isEqualTo("2026-01-18");
    assertThat(movement.account().undated()).isEqualTo(1);
    assertThat(movement.account().min()).isEqualTo(1500);
    assertThat(movement.account().max()).isEqualTo(2000);
    assertThat(movement.days()).isEqualTo(Claims.window("2025-08-18..2026-01-17"));
  }

  @Test
  void oneOfABodyWhomSeveralQuoteIsOnePieceOfEvidence() {
    assertMoves(
        """
        a 2025-09-20 o1 | WITHDRAWAL PLANNED | FORCE north-forces; ORIGIN rock-base | ..2025-12-31 | - | - | - | ministry
        b 2025-09-21 o2 | WITHDRAWAL PLANNED | FORCE north-forces; ORIGIN rock-base | ..2025-12-31 | - | - | - | ministry
        c 2025-09-22 o3 | WITHDRAWAL PLANNED | FORCE north-forces; ORIGIN rock-base | ..2025-12-31 | - | - | - | ministry
        d 2025-09-22 o4 | WITHDRAWAL PLANNED | FORCE north-forces; ORIGIN rock-base | ..2025-12-31 | - | - | - | embassy
        """,
        "leave:north-forces:rock-base:2025 PLANNED ..2025-12-31 2/2");
  }

  @Test
  void whatABodySaysOtherwiseOrMuchLaterIsAnotherPieceOfEvidence() {
    assertMoves(
        """
        a 2025-09-20 o1 | WITHDRAWAL PLANNED | FORCE north-forces; ORIGIN rock-base | ..2025-12-31 | - | - | - | ministry
        b 2025-09-21 o2 | WITHDRAWAL PLANNED | FORCE north-forces; ORIGIN rock-base | ..2025-11-30 | - | - | - | ministry
        c 2025-09-25 o3 | WITHDRAWAL PLANNED | FORCE north-forces; ORIGIN rock-base | ..2025-12-31 | - | - | - | ministry
        """,
        "leave:north-forces:rock-base:2025 PLANNED ..2025-12-31 3/3");
  }

  @Test
  void copiesAndTheSameWordsAreOnePieceOfEvidence() {
    assertMoves(
        """
        a 2025-09-20 o1 | WITHDRAWAL ONGOING | FORCE north-forces; ORIGIN rock-base | - | - | بدأ الانسحاب، وفق مصدر
        b=a 2025-09-20 o2 | WITHDRAWAL ONGOING | FORCE north-forces; ORIGIN rock-base | - | - | بدأ الانسحاب
        c=a 2025-09-21 o3 | WITHDRAWAL ONGOING | FORCE north-forces; ORIGIN rock-base | - | - | الانسحاب بدأ
        d 2025-09-21 o4 | WITHDRAWAL ONGOING | FORCE north-forces; ORIGIN rock-base | - | - | بدأ الانسحاب وفق مصدر.
        e 2025-09-22 o5 | WITHDRAWAL ONGOING | FORCE north-forces; ORIGIN rock-base | - | - | شوهدت القوات تنسحب
        """,
        "leave:north-forces:rock-base:2025 ONGOING .. 2/2");
  }

  @Test
  void aClaimWithSeveralPlacesSupportsSeveralMoves() {
    assertMoves(
        """
        a 2025-09-20 o1 | WITHDRAWAL PLANNED | FORCE north-forces; ORIGIN rock-base palm-base; DESTINATION home-base | 2025..
        """
            .replace("2025..", "2025-10-01..2025-10-31"),
        "leave:north-forces:palm-base:2025 PLANNED 2025-10-01..2025-10-31 1/1",
        "leave:north-forces:rock-base:2025 PLANNED 2025-10-01..2025-10-31 1/1");
  }

  @Test
  void anyOrderGivesTheSame() {
    List<Testimony> claims =
        new ArrayList<>(
            Claims.of(
                """
                a 2011-12-20 o1 | WITHDRAWAL COMPLETED | FORCE north-forces; ORIGIN rock-base | 2011-12-18..2011-12-18
                b 2025-08-18 o1 | WITHDRAWAL PLANNED | FORCE north-forces; ORIGIN rock-base | 2025-09-01..2025-09-30
                c=b 2025-08-19 o2 | WITHDRAWAL PLANNED | FORCE north-marines; ORIGIN rock-base | 2025-09-01..
                d 2025-10-01 - | WITHDRAWAL DENIED | FORCE north-fleet; ORIGIN rock-base southland | -
                e - o3 | WITHDRAWAL DEMANDED | FORCE north-forces; ORIGIN southland | -
                f 2025-10-02 o3 | REDEPLOYMENT PLANNED | FORCE north-forces; DESTINATION palm-base | ..2026-01-01
                """));
    List<String> expected = print(Claims.facts(claims).movements());
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(claims, new Random(seed));
      assertThat(print(Claims.facts(claims).movements())).isEqualTo(expected);
    }
  }

  /** Both forces leave the base on one day, and each has a move of its own. */
  private static void assertLeaveApart(String one, String other, String base) {
    String left =
        "%s 2025-09-20 o1 | WITHDRAWAL COMPLETED | FORCE %s; ORIGIN %s | 2025-09-19..2025-09-19%n";
    String moved = "leave:%s:%s:2025 COMPLETED 2025-09-19..2025-09-19 1/1";
    assertMoves(
        left.formatted("a", one, base) + left.formatted("b", other, base),
        moved.formatted(one, base),
        moved.formatted(other, base));
  }

  private static void assertMoves(String table, String... expected) {
    assertThat(print(moves(table))).containsExactly(expected);
  }

  private static List<Movement> moves(String table) {
    return Claims.facts(Claims.of(table)).movements();
  }

  /** Id, status, days, and how many claims and outlets. */
  private static List<String> print(List<Movement> movements) {
    return movements.stream()
        .map(
            m ->
                "%s %s %s..%s %d/%d"
                    .formatted(
                        m.id(),
                        m.account().status(),
                        text(m.account().days().from()),
                        text(m.account().days().to()),
                        m.account().evidence(),
                        m.account().outlets()))
        .sorted()
        .toList();
  }

  private static String text(Object day) {
    return day == null ? "" : day.toString();
  }
}
