package io.masar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The order of what several threads work out. */
@Timeout(30)
class InOrderTests {

  @Test
  void keepsTheOrderHoweverLongEachTakes() {
    List<Integer> results = new ArrayList<>();

    try (InOrder<Integer> doubled = InOrder.of(upTo(300), InOrderTests::doubledSlowly, 4)) {
      doubled.forEachRemaining(results::add);
    }

    assertThat(results).isEqualTo(IntStream.range(0, 300).mapToObj(i -> 2 * i).toList());
  }

  @Test
  void readsNoMoreThanAFewAhead() {
    AtomicInteger pushed = new AtomicInteger();
    Consumer<Consumer<Integer>> endless =
        items -> {
          while (true) {
            items.accept(pushed.incrementAndGet());
          }
        };

    try (InOrder<Integer> results = InOrder.of(endless, i -> i, 2)) {
      assertThat(results.next()).isEqualTo(1);
      assertThat(results.next()).isEqualTo(2);
      assertThat(pushed.get()).isLessThan(20);
    }
  }

  @Test
  void throwsWhatTheFunctionThrows() {
    try (InOrder<Integer> results = InOrder.of(upTo(3), i -> 1 / (i - 1), 2)) {
      assertThat(results.next()).isEqualTo(-1);
      assertThatThrownBy(results::next).isInstanceOf(ArithmeticException.class);
      assertThat(results.next()).isEqualTo(1);
    }
  }

  @Test
  void throwsWhatTheSourceThrows() {
    Consumer<Consumer<Integer>> failing =
        items -> {
          items.accept(1);
          throw new IllegalStateException("source");
        };

    try (InOrder<Integer> results = InOrder.of(failing, i -> i, 2)) {
      assertThat(results.next()).isEqualTo(1);
      assertThatThrownBy(results::next).hasMessage("source");
    }
  }

  private static Consumer<Consumer<Integer>> upTo(int end) {
    return items -> IntStream.range(0, end).forEach(items::accept);
  }

  private static Integer doubledSlowly(Integer i) {
    try {
      Thread.sleep(i % 3);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return 2 * i;
  }
}
