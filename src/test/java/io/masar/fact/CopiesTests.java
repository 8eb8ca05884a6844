package io.masar.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.Fingerprint;
import io.masar.fact.Copies.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CopiesTests {

  @Test
  void theEarliestIsTheOriginalThenTheFirstById() {
    assertThat(
            originals(
                text("b", "2025-01-02", 0, 100),
                text("a", "2025-01-03", 0, 100),
                text("d", "2025-01-01", 0, 100),
                text("c", "2025-01-01", 0, 100),
                text("e", null, 0, 100)))
        .isEqualTo(Map.of("a", "c", "b", "c", "d", "c", "e", "c"));
  }

  @Test
  void copiesOfCopiesAreOfOneGroup() {
    assertThat(
            originals(
                text("a", "2025-01-01", 0, 100),
                text("b", "2025-01-02", 10, 110),
                text("c", "2025-01-03", 20, 120),
                text("d", "2025-01-04", 30, 130)))
        .isEqualTo(Map.of("b", "a", "c", "a", "d", "a"));
  }

  @Test
  void otherTextsAreNoCopies() {
    assertThat(originals(text("a", "2025-01-01", 0, 100), text("b", "2025-01-01", 70, 170)))
        .isEmpty();
  }

  @Test
  void whatIsNotNearIsNotCompared() {
    Text a = text("a", "2025-01-01", 0, 100);
    Text b = text("b", "2025-01-01", 0, 100);
    assertThat(Copies.originals(List.of(a, b), Map.of())).isEmpty();
  }

  @Test
  void anyOrderGivesTheSame() {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      texts.add(text("t" + i, "2025-01-0" + (1 + i % 3), i / 4 * 1000 + i, i / 4 * 1000 + i + 90));
    }
    Map<String, String> expected = originals(texts.toArray(Text[]::new));
    assertThat(expected).hasSize(9);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(texts, new Random(seed));
      assertThat(originals(texts.toArray(Text[]::new))).isEqualTo(expected);
    }
  }

  /** Everything is near everything. */
  private static Map<String, String> originals(Text... texts) {
    Map<String, List<String>> near = new HashMap<>();
    List<String> ids = List.of(texts).stream().map(Text::article).toList();
    ids.forEach(id -> near.put(id, ids));
    return Copies.originals(List.of(texts), near);
  }

  private static Text text(String id, String day, int from, int to) {
    long[] shingles = LongStream.range(from, to).map(i -> i * 0x9E3779B97F4A7C15L).toArray();
    return new Text(id, day == null ? null : LocalDate.parse(day), Fingerprint.of(shingles));
  }
}
