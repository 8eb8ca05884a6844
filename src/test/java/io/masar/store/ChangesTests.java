package io.masar.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.fact.Consolidation;
import io.masar.fact.FactKey;
import io.masar.fact.Telling;
import io.masar.fact.Testimony;
import io.masar.fact.Things;
import io.masar.fact.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What an agreement provides for is told anew with all its terms, also those left out as the same.
 */
class ChangesTests {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final Window END = new Window(null, LocalDate.of(2025, 9, 30));
  private static final List<Testimony> AGREED =
      List.of(agreement("a", Status.PLANNED, DAY), claim("a", 2, ClaimKind.TERM, null, END));

  private final Consolidation consolidation = new Consolidation(new Things(List.of()));

  @Test
  void anAgreementThatCameAboutProvidesForItsTerms() {
    List<Testimony> more = with(agreement("b", Status.COMPLETED, DAY.plusDays(2)));

    assertThat(changes(AGREED, more).provisions())
        .isNotEmpty()
        .isEqualTo(wholly(AGREED, more).provisions());
  }

  @Test
  void anAgreementThatAnArticleTellsNoLongerProvidesForItsTerms() {
    List<Testimony> more = with(agreement("b", Status.PLANNED, DAY));

    assertThat(changes(more, AGREED).provisions())
        .isNotEmpty()
        .isEqualTo(wholly(more, AGREED).provisions());
  }

  @Test
  void anAgreementToldOfOnceMoreProvidesForNothingNew() {
    assertThat(changes(AGREED, with(agreement("b", Status.PLANNED, DAY))).provisions()).isEmpty();
  }

  private Changes changes(List<Testimony> before, List<Testimony> after) {
    Map<FactKey, List<Testimony>> now = byKey(after);
    Consolidation.Turn turn =
        consolidation.turn(now.keySet(), key -> new Consolidation.Claims(before, now.get(key)));
    return new Changes(turn.before(), turn.after(), Set.of(), List.of());
  }

  private Changes wholly(List<Testimony> before, List<Testimony> after) {
    return new Changes(
        consolidation.facts(byKey(before)), consolidation.facts(byKey(after)), Set.of(), List.of());
  }

  private Map<FactKey, List<Testimony>> byKey(List<Testimony> claims) {
    return consolidation.byKey(key -> true, claims);
  }

  private static List<Testimony> with(Testimony more) {
    return Stream.concat(AGREED.stream(), Stream.of(more)).toList();
  }

  private static Testimony agreement(String article, Status status, LocalDate last) {
    return claim(article, 1, ClaimKind.AGREEMENT, status, new Window(DAY, last));
  }

  private static Testimony claim(
      String article, int number, ClaimKind kind, Status status, Window when) {
    return new Testimony(
        article + "#" + number,
        kind,
        status,
        when,
        null,
        null,
        1,
        null,
        "northland+southland",
        Map.of(Role.PARTY, List.of("northland", "southland")),
        new Telling(article, article, DAY, "outlet", "sentence of " + article, null));
  }
}
