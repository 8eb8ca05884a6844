package io.masar.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTests {

  @ParameterizedTest
  @CsvSource({
    "قاعدة الأُسُـود, قاعده اسود",
    "إلى أبي آدم, الي ابي ادم",
    "الله, الله",
    "البحر, بحر",
    "«لواء 7», لواء 7",
    "ﻻ, لا",
    "Al-ASAD, al asad",
    "يهود گرد, يهود گرد",
    "علی کریم, علي كريم",
  })
  void dropsWhatNeedNotAgree(String name, String words) {
    assertThat(FoldedName.of(name).words()).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    // Three of five words.
    "ا ب ج د, ا ب ج ه, true",
    // Two of four words.
    "ا ب ج, ا ب د, false",
    "ا ا ب, ا ب, true",
    "ا ب, ب ا, true",
    "معسكر النهر, معسكر نهر, true",
  })
  void agreesFromThreeWordsInFive(String name, String other, boolean agree) {
    assertThat(FoldedName.of(name).agrees(FoldedName.of(other))).isEqualTo(agree);
  }

  @Test
  void namesWithoutWordsAgreeWithNothing() {
    assertThat(FoldedName.of("…").agrees(FoldedName.of("…"))).isFalse();
  }

  @Test
  void oneOfSeveralNamesIsEnough() {
    List<FoldedName> names = List.of(FoldedName.of("لواء النسر"), FoldedName.of("النسور"));

    assertThat(FoldedName.anyAgree(names, List.of(FoldedName.of("نسور")))).isTrue();
    assertThat(FoldedName.anyAgree(names, List.of())).isFalse();
  }
}
