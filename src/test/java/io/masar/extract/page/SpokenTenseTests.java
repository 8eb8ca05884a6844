package io.masar.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.mapping.Mapping;
import io.masar.text.ArabicText;
import io.masar.text.Tokenizer;
import io.masar.time.TimeTagger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A month without a year, read on 14 May 2024. */
class SpokenTenseTests {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

  private static TimeTagger tagger;

  @BeforeAll
  static void readTheMapping() {
    Mapping mapping = Mapping.read(Path.of("loader"), List.of());
    tagger = new TimeTagger(mapping.times(), new SpokenTense(mapping.lexicon()));
  }

  @ParameterizedTest
  @CsvSource({
    "ستنسحب القوات الكينية من بيدوا في ديسمبر.,2024-12-31",
    "من المقرر أن تغادر القوات بيدوا في ديسمبر.,2024-12-31",
    "يجب أن تكتمل المرحلة قبل نهاية ديسمبر.,2024-12-31",
    "تعتزم كينيا سحب قواتها في ديسمبر.,2024-12-31",
    "لن تعود الكتيبة قبل نهاية ديسمبر.,2024-12-31",
    "سيصل الوفد الأحد.,2024-05-19"
  })
  void whatIsToComeLiesAhead(String text, LocalDate last) {
    assertThat(last(text)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "انسحبت القوات الكينية من بيدوا في سبتمبر.,2023-09-30",
    "أنهت القوات الكينية مهمتها في 30 سبتمبر.,2023-09-30",
    "أجريت المقابلات في سبتمبر.,2023-09-30"
  })
  void whatHappenedLiesBehind(String text, LocalDate last) {
    assertThat(last(text)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "كان من المقرر أن تغادر القوات بيدوا في ديسمبر.,2023-12-31",
    "ستغادر القوات التي وصلت في ديسمبر.,2023-12-31",
    "غادرت القوات قبل أن تصل أخرى في سبتمبر.,2024-09-30",
    "قال الوزير إن الأمر نوقش مع الحكومة، في ديسمبر.,2023-12-31",
    "انسحبت القوات من بيدوا في 15 مايو.,2024-05-15"
  })
  void elsewhereTheNearestIsMeant(String text, LocalDate last) {
    assertThat(last(text)).isEqualTo(last);
  }

  private static LocalDate last(String text) {
    return tagger.find(Tokenizer.sentences(ArabicText.of(text)), DAY).stream()
        .flatMap(List::stream)
        .map(time -> time.interval().to())
        .reduce((first, second) -> second)
        .orElseThrow();
  }
}
