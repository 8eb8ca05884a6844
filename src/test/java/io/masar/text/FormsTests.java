package io.masar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormsTests {

  @Test
  void aWordIsTheSameWhereverItStands() {
    Forms.Form first = Forms.of("إلى بغداد ومن بغداد", 4, 9);

    assertThat(first.text()).isEqualTo("بغداد");
    assertThat(Forms.of("بغداد", 0, 5)).isSameAs(first);
  }

  @Test
  void wordsOfOneHashAreToldApart() {
    assertThat("AaAa").hasSameHashCodeAs("BBBB");
    Forms.Form first = Forms.of("AaAa", 0, 4);
    Forms.Form second = Forms.of("BBBB", 0, 4);
    assertThat(first.text()).isEqualTo("AaAa");
    assertThat(second.text()).isEqualTo("BBBB");
    assertThat(first.number()).isNotEqualTo(second.number());
    assertThat(Forms.of("AaAa", 0, 4)).isSameAs(first);
  }

  @Test
  void theBeginningOfAWordIsAnotherWord() {
    assertThat(Forms.of("مدينة", 0, 5).text()).isEqualTo("مدينة");
    assertThat(Forms.of("مدينة", 0, 4).text()).isEqualTo("مدين");
  }

  @Test
  void whatManyThreadsMeetHasOneNumberEach() {
    List<Integer> numbers =
        IntStream.range(0, 40_000)
            .parallel()
            .mapToObj(i -> Forms.of("word" + i % 10_000, 0, ("word" + i % 10_000).length()))
            .map(Forms.Form::number)
            .distinct()
            .toList();
    assertThat(numbers).hasSize(10_000);
  }
}
