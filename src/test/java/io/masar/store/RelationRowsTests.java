package io.masar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelationRowsTests {

  private static final List<String> BEFORE = List.of("b", "c", "d");

  @Test
  void whatComesIsPutWhereItBelongs() {
    for (String come : List.of("", "a", "e", "bb", "a bb e", "aa aaa bb bbb cc d1 e f")) {
      List<String> after = new ArrayList<>(BEFORE);
      after.addAll(come.isEmpty() ? List.of() : List.of(come.split(" ")));
      after.sort(null);
      assertThat(joined(RelationRows.runs(BEFORE, after))).as(come).isEqualTo(after);
    }
    assertThat(joined(RelationRows.runs(List.of(), BEFORE))).isEqualTo(BEFORE);
  }

  @Test
  void onlyWhatComesIsSent() {
    assertThat(RelationRows.runs(BEFORE, List.of("b", "c", "cc", "d")))
        .containsExactly(
            Map.of("from", 0, "to", 2, "ids", List.of("cc")),
            Map.of("from", 2, "to", 3, "ids", List.of()));
  }

  @Test
  void whereOneIsGoneOrVeryManyComeAllAreSent() {
    assertThat(RelationRows.runs(BEFORE, List.of("b", "d"))).isEmpty();
    assertThat(RelationRows.runs(BEFORE, List.of("b", "c"))).isEmpty();
    List<String> some = numbers(1);
    List<String> more = new ArrayList<>(some);
    more.addAll(numbers(2));
    more.sort(null);
    assertThat(RelationRows.runs(some, more)).isEmpty();
  }

  private static List<String> numbers(int behind) {
    return IntStream.rangeClosed(0, RelationRows.MOST_RUNS)
        .mapToObj(number -> "%02d-%d".formatted(number, behind))
        .toList();
  }

  /** As the statement joins them. */
  private static List<String> joined(List<Map<String, Object>> runs) {
    List<String> joined = new ArrayList<>();
    for (Map<String, Object> run : runs) {
      joined.addAll(BEFORE.subList((int) run.get("from"), (int) run.get("to")));
      ((List<?>) run.get("ids")).forEach(id -> joined.add((String) id));
    }
    return joined;
  }
}
