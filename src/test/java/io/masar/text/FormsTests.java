package io.masar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormsTests {

  @Test
  void aWordIsTheSameStringWhereverItStands() {
    String first = Forms.of("إلى بغداد ومن بغداد", 4, 9);

    assertThat(first).isEqualTo("بغداد");
    assertThat(Forms.of("بغداد", 0, 5)).isSameAs(first);
  }

  @Test
  void wordsOfOneHashAreToldApart() {
    assertThat("AaAa").hasSameHashCodeAs("BBBB");
    assertThat(Forms.of("AaAa", 0, 4)).isEqualTo("AaAa");
    assertThat(Forms.of("BBBB", 0, 4)).isEqualTo("BBBB");
    assertThat(Forms.of("AaAa", 0, 4)).isEqualTo("AaAa");
  }

  @Test
  void theBeginningOfAWordIsAnotherWord() {
    assertThat(Forms.of("مدينة", 0, 5)).isEqualTo("مدينة");
    assertThat(Forms.of("مدينة", 0, 4)).isEqualTo("مدين");
  }
}
