package io.masar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AmongTests {

  static Stream<Collection<Integer>> collections() {
    return Stream.of(
        List.of(1, 2, 3), new ArrayList<>(List.of(1, 2, 3)), new TreeSet<>(List.of(1, 2, 3)));
  }

  @ParameterizedTest
  @MethodSource("collections")
  void asksEachElementAsAStreamDoes(Collection<Integer> elements) {
    for (int bound = 0; bound <= 4; bound++) {
      int least = bound;
      assertThat(Among.any(elements, n -> n >= least))
          .isEqualTo(elements.stream().anyMatch(n -> n >= least));
      assertThat(Among.none(elements, n -> n >= least))
          .isEqualTo(elements.stream().noneMatch(n -> n >= least));
      assertThat(Among.all(elements, n -> n >= least))
          .isEqualTo(elements.stream().allMatch(n -> n >= least));
    }
  }

  @Test
  void ofNothingAllIsTrueAndNothingElse() {
    assertThat(Among.any(List.of(), x -> true)).isFalse();
    assertThat(Among.none(List.of(), x -> true)).isTrue();
    assertThat(Among.all(List.of(), x -> false)).isTrue();
    assertThat(Among.first(List.<String>of(), x -> true)).isNull();
    assertThat(Among.any(3, 3, i -> true)).isFalse();
  }

  @Test
  void theFirstIsTheOneThatStandsFirst() {
    assertThat(Among.first(List.of("a", "bb", "cc"), s -> s.length() == 2)).isEqualTo("bb");
    assertThat(Among.first(List.of("a"), s -> s.length() == 2)).isNull();
  }

  @Test
  void numbersAreAskedUpToTheEnd() {
    assertThat(Among.any(1, 4, i -> i == 3)).isTrue();
    assertThat(Among.any(1, 4, i -> i == 4)).isFalse();
    assertThat(Among.any(1, 4, i -> i == 1)).isTrue();
  }

  @Test
  void asksNoMoreThanItMust() {
    List<Integer> asked = new ArrayList<>();
    Among.any(
        List.of(1, 2, 3),
        n -> {
          asked.add(n);
          return n == 2;
        });
    assertThat(asked).containsExactly(1, 2);
  }
}
