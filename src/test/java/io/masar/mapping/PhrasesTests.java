package io.masar.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTests {

  private final Phrases phrases = new Phrases(List.of("قاعدة عين"));

  @Test
  void aPhraseMayBeginBehindClitics() {
    assertThat(phrases.opens("قاعدة")).isTrue();
    assertThat(phrases.opens("وبالقاعدة")).isTrue();
    assertThat(phrases.opens("عين")).isFalse();
  }

  @Test
  void aWordOfNothingButCliticsEnds() {
    assertThat(phrases.opens("ب".repeat(10_000))).isFalse();
  }
}
