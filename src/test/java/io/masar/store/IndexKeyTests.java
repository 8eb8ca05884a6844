package io.masar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class IndexKeyTests {

  /** Of Neo4j: a page less its header, and a key less its own. */
  private static final int LIMIT = 8_000;

  @Test
  void aShortTextIsItsOwnKey() {
    assertThat(IndexKey.of("https://news.example/بغداد")).isEqualTo("https://news.example/بغداد");
    assertThat(IndexKey.of("x".repeat(500))).isEqualTo("x".repeat(500));
    assertThat(IndexKey.of(null)).isNull();
  }

  @Test
  void aLongTextKeepsItsBeginningAndDiffersFromOthers() {
    String key = IndexKey.of("ب".repeat(10_000));

    assertThat(key).hasSize(500).startsWith("بببب").isEqualTo(IndexKey.of(key));
    assertThat(key).isNotEqualTo(IndexKey.of("ب".repeat(10_001)));
  }

  @Test
  void noLetterIsCutInHalf() {
    for (String shift : new String[] {"", "x"}) {
      String key = IndexKey.of(shift + "𐍈".repeat(5_000));

      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(key)).isTrue();
    }
  }

  @Test
  void keysOfKeysFit() {
    String widest = IndexKey.of("中".repeat(10_000));

    assertThat(bytes("redeployment:" + widest + ":" + widest + ":2025")).isLessThan(LIMIT);
    assertThat(bytes("agreement:" + IndexKey.ofJoined((widest + "+").repeat(40)) + ":2025-01-01"))
        .isLessThan(LIMIT);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
