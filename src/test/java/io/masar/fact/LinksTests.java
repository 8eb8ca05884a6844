package io.masar.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Small sets of moves, and what they hang together with. */
class LinksTests {

  private static final String SCOPE = "northland+southland";
  private static final Move COUNTRY =
      move("country", "north-forces", "southland", "2025-03-01..2026-09-30");

  @Test
  void theMoveFromABaseIsPartOfThatFromItsCountry() {
    Move base = move("base", "north-marines", "rock-base", "2025-08-01..2025-09-30");
    Move nowhere = move("nowhere", "north-forces", null, "2025-08-01..2025-09-30");
    assertThat(parts(COUNTRY, nowhere, base)).containsExactly(new Link("base", "country"));
  }

  @Test
  void aBaseThatAStateHasInAnotherIsLeftWithThatCountry() {
    Move base = move("base", "north-forces", "own-base", "2025-08-01..2025-09-30");
    assertThat(parts(COUNTRY, base)).containsExactly(new Link("base", "country"));
  }

  @Test
  void theNearestPlaceAroundComesFirst() {
    Move base = move("base", "north-forces", "rock-base", "2025-08-01..2025-09-30");
    Move province = move("province", "north-forces", "dune-province", "2025-08-01..2025-09-30");
    assertThat(parts(COUNTRY, base, province))
        .containsExactlyInAnyOrder(new Link("base", "province"), new Link("province", "country"));
  }

  @Test
  void onlyOfThoseAskedForItIsTold() {
    Move base = move("base", "north-forces", "rock-base", "2025-08-01..2025-09-30");
    Move other = move("other", "north-forces", "palm-base", "2025-08-01..2025-09-30");
    Links links = new Links(Claims.THINGS);
    assertThat(links.parts(List.of(base), List.of(COUNTRY, base, other)))
        .containsExactly(new Link("base", "country"));
    assertThat(links.around(base))
        .extracting(MoveKey::place)
        .containsExactly("rock-base", "dune-province", "southland");
  }

  @Test
  void aPartOfTheForceIsPartOfTheMoveOfTheWholeFromTheSamePlace() {
    Move part = move("part", "north-fleet", "rock-base", "2025-08-01..2025-09-30");
    Move whole = move("whole", "north-forces", "rock-base", "2025-08-01..2025-09-30");
    assertThat(parts(part, whole)).containsExactly(new Link("part", "whole"));
  }

  @Test
  void yearsApartNothingIsPartOfAnything() {
    assertThat(parts(COUNTRY, move("base", "north-forces", "rock-base", "2011-12-01..2011-12-18")))
        .isEmpty();
    assertThat(parts(COUNTRY, move("base", "north-forces", "rock-base", ".."))).isEmpty();
  }

  @Test
  void anotherForceIsNoPart() {
    assertThat(parts(COUNTRY, move("base", "north-militia", "rock-base", "2025-08-01..2025-09-30")))
        .isEmpty();
  }

  @Test
  void aTermThatEndsOnThePlannedDayProvidesForTheMove() {
    LocalDate deadline = LocalDate.parse("2026-09-30");
    LocalDate reached = LocalDate.parse("2024-09-27");
    assertThat(agreed(new Provision("g", reached, SCOPE, deadline)))
        .containsExactly(new Link("country", "g"));
    assertThat(agreed(new Provision("g", reached, SCOPE, deadline.plusDays(1)))).isEmpty();
    assertThat(agreed(new Provision("g", reached, "eastland+southland", deadline))).isEmpty();
    assertThat(agreed(new Provision("g", deadline.plusDays(1), SCOPE, deadline))).isEmpty();
  }

  @Test
  void aSentenceThatTellsOfBothIsEnoughWhereAPartyIsConcerned() {
    Witness concerned = new Witness("m", SCOPE, "g", "eastland+southland");
    Witness stranger = new Witness("m", SCOPE, "h", "eastland+westland");
    assertThat(Links.agreed(List.of(), List.of(), List.of(concerned, stranger)))
        .containsExactly(new Link("m", "g"));
  }

  private static List<Link> parts(Move... moves) {
    return new Links(Claims.THINGS).parts(List.of(moves), List.of(moves));
  }

  private static Set<Link> agreed(Provision provision) {
    return Links.agreed(List.of(COUNTRY), List.of(provision), List.of());
  }

  private static Move move(String id, String force, String place, String days) {
    Window window = Claims.window(days);
    return new Move(
        id,
        SCOPE,
        Course.LEAVE,
        Claims.THINGS.family(force, place),
        place,
        List.of(force),
        window,
        window.to());
  }
}
