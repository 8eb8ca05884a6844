package io.masar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifferenceTests {

  @Test
  void whatIsTheSameIsNotWritten() {
    Difference none = of(row("m", 1, "a", "b"), row("m", 1, "a", "b"));
    assertThat(none.rows()).isEmpty();
    assertThat(none.gone()).isEmpty();
    assertThat(none.lost()).isEmpty();
  }

  @Test
  void whatGrewIsGivenWhatIsAdded() {
    Difference grown = of(row("m", 1, "a", "b"), row("m", 2, "abc", "bc"));
    assertThat(grown.rows()).containsExactly(row("m", 2, "bc", "c"));
    assertThat(grown.made()).isEmpty();
    assertThat(grown.lost()).isEmpty();
  }

  @Test
  void aClaimThatIsLostIsTakenOut() {
    Difference less = of(row("m", 2, "ab", "b"), row("m", 1, "a", "b"));
    assertThat(less.rows()).containsExactly(row("m", 1, "", ""));
    assertThat(less.lost()).containsExactly(Map.of("fact", "m", "claim", "b"));
    assertThat(less.gone()).isEmpty();
  }

  @Test
  void aClaimThatWasTakenOutAndIsBackSupportsTheFactAgain() {
    Map<String, Object> row = row("m", 1, "ab", "c");
    Difference told = Difference.of(List.of(row), List.of(row), Set.of("b", "z"));
    assertThat(told.rows()).containsExactly(row("m", 1, "b", ""));
    assertThat(told.made()).isEmpty();
    assertThat(told.lost()).isEmpty();
  }

  @Test
  void whatLosesAThingIsWrittenWhole() {
    Difference less = of(row("m", 1, "a", "bc"), row("m", 1, "a", "b"));
    assertThat(less.rows()).containsExactly(row("m", 1, "a", "b"));
    assertThat(less.made()).containsExactly("m");
    assertThat(less.gone()).containsExactly(Map.of("id", "m"));
  }

  @Test
  void whatIsNewIsWrittenAndWhatIsGoneTakenOut() {
    Difference other = of(row("m", 1, "a", "b"), row("n", 1, "a", "b"));
    assertThat(other.made()).containsExactly("n");
    assertThat(other.gone()).containsExactly(Map.of("id", "m"));
  }

  @Test
  void aPartyOfWhomMoreIsSaidStaysOne() {
    Map<String, Object> before = Map.of("properties", Map.of("id", "g"), "parties", party(1));
    Map<String, Object> after = Map.of("properties", Map.of("id", "g"), "parties", party(2));
    Difference grown = Difference.of(List.of(before), List.of(after), Set.of());
    assertThat(grown.gone()).isEmpty();
    assertThat(grown.rows()).containsExactly(after);
  }

  private static List<?> party(int claims) {
    return List.of(Map.of("party", "northland", "properties", Map.of("claims", claims)));
  }

  private static Difference of(Map<String, Object> before, Map<String, Object> after) {
    return Difference.of(List.of(before), List.of(after), Set.of());
  }

  private static Map<String, Object> row(String id, int number, String claims, String places) {
    return Map.of(
        "properties", Map.of("id", id, "claims", number),
        "claims", letters(claims),
        "origins", letters(places));
  }

  private static List<String> letters(String text) {
    return text.chars().mapToObj(Character::toString).toList();
  }
}
